import { Button } from "@fluentui/react-components";
import type { RosterView } from "../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { shownNumber } from "../format/shown-number";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import type { RosterTask } from "./roster-task";
import { rosterEn } from "./wording.en";
import { rosterVi } from "./wording.vi";

interface Props {
  readonly view: RosterView;
  readonly onTask: (task: RosterTask) => void;
}

/** How many households there are against the plan, and what can be done with the list. */
export function RosterSummary({ view, onTask }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const { go } = useNavigation();
  const { households, expected, shares } = view;
  const number = (value: number) => shownNumber(value, language);
  const doubles = households.filter(({ mayBeDouble }) => mayBeDouble).length;
  const task = (key: RosterTask, label: string, isMain = false) => (
    <Button key={key} size="small" appearance={isMain ? "primary" : "secondary"} onClick={() => onTask(key)}>
      {label}
    </Button>
  );
  if (households.length === 0)
    return (
      <Notice
        tone="quiet"
        title={words.none}
        actions={
          <>
            <Button size="small" appearance="primary" onClick={() => go("intake")}>
              {words.takeIn}
            </Button>
            {task("add", words.add)}
            {task("allocate", words.allocate)}
            {shares.length > 0 ? task("receipts", words.receipts) : null}
          </>
        }
      >
        {words.noneText}
      </Notice>
    );
  const over = expected === null ? 0 : households.length - expected;
  return (
    <section className={layout.card}>
      <div className={layout.between}>
        <h3 className={layout.heading}>{words.households(number(households.length))}</h3>
        {expected === null ? null : <span className={layout.muted}>{words.expected(number(expected))}</span>}
      </div>
      {over === 0 ? null : <p className={layout.text}>{over > 0 ? words.tooMany(number(over)) : words.tooFew(number(-over))}</p>}
      <div className={layout.row}>
        {doubles > 0 ? task("duplicates", words.duplicates(number(doubles)), true) : null}
        {task("draw-up", words.drawUp)}
        {task("add", words.add)}
        {task("allocate", words.allocate)}
        {shares.length > 0 ? task("receipts", words.receipts) : null}
        {task("earlier", words.earlier)}
      </div>
    </section>
  );
}
