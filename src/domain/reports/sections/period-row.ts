import { nameKey } from "../../compliance/name-key";
import { shapeOf } from "../../compliance/target-shape";
import type { TargetCompliance } from "../../compliance/compliance";
import type { Target } from "../../ledger/target";
import type { GridCell, GridColumn, GridRow } from "../layout/grid-table";
import { quotedText } from "../live/formula-text";
import { isCutShort, periodActual } from "../live/period-actual";
import { periodRate, periodVerdict, type VerdictCells } from "../live/period-verdict";
import { atReportDay } from "../live/report-days";
import { targetCell, targetCellOrNothing, verdictWords } from "../live/target-formulas";
import type { ReportWording } from "../wording";
import type { ReportContext } from "./report-context";
import { figureFormat } from "./target-figures";
import { cellAt } from "./target-results";
import { targetColumns, targetRow } from "./target-table";

/** Columns of the table of a review; where it begins after the plan its figures are not those that are judged, and no column is said to be the quotient of others. */
export function periodTargetColumns(words: ReportWording, isPart: boolean): GridColumn[] {
  return targetColumns(words).map((column, index) => {
    if (index === 4) return { ...column, heading: words.halfYear.actual };
    return index === 5 && isPart ? { ...column, number: "(6)" } : column;
  });
}

/** Whether a review shows less of some target than its judgement rests on. */
export function isPartOfPlan({ input }: ReportContext): boolean {
  const from = input.settings.from ?? input.ledger.plan.start;
  return input.ledger.targets.some((target) => isCutShort(target, input.ledger.plan, from));
}

/** Row of a target with what was achieved in the review's days, judged by all that was achieved until its last day. */
export function periodRow(
  context: ReportContext,
  no: number,
  target: Target,
  judged: TargetCompliance | undefined,
  inDays: number | null,
): GridRow {
  const { words } = context;
  const row = targetRow(no, target, judged, words);
  const [number, text, measure, planned, actual, rate] = row.cells as [GridCell, GridCell, GridCell, GridCell, GridCell, GridCell];
  const judgedBy = judgedCells(context, target, judged);
  const live = (expression: (cells: VerdictCells) => string) => (at: number) => ({ formula: `=${expression(judgedBy(at))}` });
  return {
    cells: [
      number,
      text,
      measure,
      planned,
      {
        ...actual,
        value: { formula: `=${shownActual(context, target, judged)}` },
        ...(target.kind === "milestone" ? {} : { numberFormat: figureFormat(target, inDays) }),
      },
      target.kind === "milestone" ? { value: "" } : { ...rate, value: live((cells) => rateExpression(context, target, judged, cells)) },
      { value: live((cells) => verdictExpression(context, target, judged, cells)), text: words.verdicts["no-data"] },
    ],
  };
}

const isSpread = (target: Target): boolean => shapeOf(target) !== "whole";

function shownActual({ input, days }: ReportContext, target: Target, judged: TargetCompliance | undefined): string {
  if (target.kind === "milestone") return milestoneDone(target.id, days.asOf.expression);
  const own = shapeOf(target) === "each-household" ? null : periodActual(target, input.ledger.plan, days, "report");
  return own ?? atReportDay(days, targetCellOrNothing(target.id, "Thực hiện"), judged?.actual);
}

/** Cells that a row is judged by: its own, or beside the paper what was achieved since the beginning where the review shows a part. */
function judgedCells(
  { composer, input, words, days }: ReportContext,
  target: Target,
  judged: TargetCompliance | undefined,
): (row: number) => VerdictCells {
  const { plan } = input.ledger;
  const isPart = !isSpread(target) && isCutShort(target, plan, input.settings.from ?? plan.start);
  const whole = isPart ? periodActual(target, plan, days, "beginning") : null;
  const figure = whole === null ? null : composer.figure(words.halfYear.sinceBeginning(target.id), whole, judged?.actual ?? 0, "General");
  return (row) => ({ planned: cellAt(4, row), actual: figure?.expression ?? cellAt(5, row) });
}

function rateExpression({ days }: ReportContext, target: Target, judged: TargetCompliance | undefined, cells: VerdictCells): string {
  return isSpread(target) ? atReportDay(days, targetCellOrNothing(target.id, "Tỷ lệ so với KH"), judged?.rate) : periodRate(target, cells);
}

function verdictExpression(
  { input, words, days }: ReportContext,
  target: Target,
  judged: TargetCompliance | undefined,
  cells: VerdictCells,
): string {
  if (target.optional) return quotedText(words.verdicts.optional);
  if (target.outsidePlan) return quotedText("–");
  if (nameKey(target.linkedTo) !== "" && judged?.linkedTo !== undefined) return quotedText(words.table.seeTarget(judged.linkedTo));
  if (isSpread(target)) {
    const made = judged ? words.verdicts[judged.verdict] : words.verdicts["no-data"];
    return atReportDay(days, verdictWords(targetCell(target.id, "Đánh giá"), words), made);
  }
  return periodVerdict(target, input.ledger.plan, cells, days, words);
}

function milestoneDone(id: string, asOf: string): string {
  const entries = `Progress[Mã chỉ tiêu],${quotedText(id)},Progress[Số lượng],">0",Progress[Ngày],"<="&${asOf}`;
  return `IF(COUNTIFS(${entries})=0,"",MINIFS(Progress[Ngày],${entries}))`;
}
