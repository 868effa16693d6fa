import { makeStyles, tokens } from "@fluentui/react-components";
import type { Overview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownRate } from "../format/figures";
import { shownNumber } from "../format/shown-number";
import { FigureBar } from "../pieces/figure-bar";
import { useLayout } from "../pieces/use-layout";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

const useStyles = makeStyles({
  figure: {
    fontSize: "32px",
    lineHeight: "36px",
    fontWeight: 600,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The plan as a whole, with the counts behind its percentage: "6/9 chỉ tiêu đạt (1 chưa có số liệu); 2 chưa đến hạn". */
export function OverallCard({ compliance }: { readonly compliance: NonNullable<Overview["compliance"]> }) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const { plan, tasks } = compliance;
  const count = (value: number) => shownNumber(value, language);
  const met =
    plan.due === 0
      ? words.nothingDue
      : words.met(count(plan.met), count(plan.due)) + (plan.noData > 0 ? ` (${words.noData(count(plan.noData))})` : "");
  const apart = [plan.notDue > 0 ? words.notDue(count(plan.notDue)) : "", plan.optional > 0 ? words.optional(count(plan.optional)) : ""];
  const counts = [met, ...apart].filter((part) => part !== "").join("; ");
  const late = [
    tasks.late > 0 ? words.tasksLate(count(tasks.late)) : "",
    tasks.overdue > 0 ? words.tasksOverdue(count(tasks.overdue)) : "",
  ];
  return (
    <section className={layout.card} aria-label={words.overall}>
      <h3 className={layout.heading}>{words.overall}</h3>
      {plan.rate === null ? null : <span className={styles.figure}>{shownRate(plan.rate, language)}</span>}
      {plan.rate === null ? null : <FigureBar rate={plan.rate} tone="quiet" label={counts} />}
      <p className={layout.text}>{counts}</p>
      {tasks.due > 0 ? (
        <p className={layout.text}>
          {[words.tasks(count(tasks.done), count(tasks.due)), ...late].filter((part) => part !== "").join(", ")}
        </p>
      ) : null}
    </section>
  );
}
