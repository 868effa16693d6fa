import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReportKind } from "../../operations/operations";
import { REPORT_KINDS } from "../../operations/reports/report-kinds";
import { useWording } from "../context/language";
import { useLayout } from "../pieces/use-layout";
import { reportsEn } from "./wording.en";
import { reportsVi } from "./wording.vi";

/** A report that is not chosen can be chosen: its name is as dark as that of the chosen one. */
const useStyles = makeStyles({ name: { color: tokens.colorNeutralForeground1 } });

interface Props {
  readonly kind: ReportKind;
  readonly onChoose: (kind: ReportKind) => void;
}

/** The reports that can be written, each with what it holds. */
export function ReportKindChoice({ kind, onChoose }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useWording({ vi: reportsVi, en: reportsEn });
  return (
    <Field label={words.kind}>
      <RadioGroup value={kind} onChange={(_, data) => onChoose(data.value as ReportKind)}>
        {REPORT_KINDS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <span className={layout.tight}>
                <span className={mergeClasses(layout.text, styles.name)}>{words.kinds[one].name}</span>
                <span className={layout.muted}>{words.kinds[one].text}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
