import type { ReportContext } from "../sections/report-context";
import type { TaskFigures } from "./counted-figures";
import { dateLiteral, notAmong } from "./formula-text";
import { TASK_DONE } from "./ledger-words";

/** Counts over the table Activities by its dates: done in time, done late, overdue, not yet due; a task without a date is due at the plan's end. */
export function taskFigures({ composer, input, words, days }: ReportContext): TaskFigures {
  const left = input.ledger.activities.filter((task) => task.optional || task.outsidePlan).map((task) => task.id);
  const asOf = days.asOf.expression;
  const end = dateLiteral(input.ledger.plan.end);
  const counted = `1*(Activities[Mã]<>"")${notAmong("Activities[Mã]", left)}`;
  const dueBy = (day: string): string => `((Activities[Hạn]<>"")*(Activities[Hạn]<=${day})+(Activities[Hạn]="")*(${end}<=${day}))`;
  const dated = `(Activities[Ngày hoàn thành]<>"")*(Activities[Ngày hoàn thành]<=${asOf})`;
  const lateDated = `${dated}*((Activities[Hạn]<>"")*(Activities[Ngày hoàn thành]>Activities[Hạn])+(Activities[Hạn]="")*(Activities[Ngày hoàn thành]>${end}))`;
  const undated = `(Activities[Ngày hoàn thành]="")*(Activities[Trạng thái]="${TASK_DONE}")`;
  const totals = input.compliance.tasks;
  const labels = words.figures;
  const due = composer.figure(labels.tasksDue, `SUMPRODUCT(${counted}*${dueBy(asOf)})`, totals.due);
  const late = composer.figure(labels.tasksLate, `SUMPRODUCT(${counted}*${dueBy(asOf)}*${lateDated})`, totals.late);
  const finished = `SUMPRODUCT(${counted}*${dueBy(asOf)}*(${dated}+${undated}))`;
  const done = composer.figure(labels.tasksDone, `${finished}-${late.expression}`, totals.done);
  return {
    due,
    done,
    late,
    overdue: composer.figure(labels.tasksOverdue, `${due.expression}-${done.expression}-${late.expression}`, totals.overdue),
    notDue: composer.figure(labels.tasksNotDue, `SUMPRODUCT(${counted})-${due.expression}`, totals.notDue),
    rate: composer.figure(
      labels.tasksRate,
      `IF(${due.expression}=0,0,${done.expression}/${due.expression})`,
      totals.due === 0 ? 0 : totals.done / totals.due,
      "0.0%",
    ),
  };
}
