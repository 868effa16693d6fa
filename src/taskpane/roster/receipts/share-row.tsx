import { Checkbox, Input } from "@fluentui/react-components";
import type { ShareLine } from "../../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../../context/language";
import { shownNumber } from "../../format/shown-number";
import { useLayout } from "../../pieces/use-layout";
import { receiptsEn } from "./wording.en";
import { receiptsVi } from "./wording.vi";

interface Props {
  readonly share: ShareLine;
  /** Quantity as typed; undefined where the recipient is not ticked. */
  readonly typed: string | undefined;
  readonly onTick: (isTicked: boolean) => void;
  readonly onType: (typed: string) => void;
}

/** A recipient to be ticked, with the quantity beside it once it is. */
export function ShareRow({ share, typed, onTick, onType }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: receiptsVi, en: receiptsEn });
  const number = (value: number) => shownNumber(value, language);
  const { name, unit, received, allocated } = share;
  const stands = allocated === null ? words.got(number(received)) : words.stands(number(received), number(allocated));
  return (
    <div className={layout.row} style={{ flexWrap: "nowrap", justifyContent: "space-between" }}>
      <Checkbox
        style={{ minWidth: 0, flexGrow: 1 }}
        checked={typed !== undefined}
        onChange={(_, data) => onTick(data.checked === true)}
        label={
          <span className={layout.tight} style={{ gap: 0 }}>
            <span className={layout.text}>{name}</span>
            <span className={layout.muted}>{[unit, stands].filter((part) => part !== null).join(" · ")}</span>
          </span>
        }
      />
      {typed === undefined ? null : (
        <span style={{ width: 64, flexShrink: 0 }}>
          <Input
            size="small"
            inputMode="decimal"
            aria-label={words.quantity(name)}
            value={typed}
            onChange={(_, data) => onType(data.value)}
          />
        </span>
      )}
    </div>
  );
}
