import type { TargetCompliance } from "../../compliance/compliance";
import type { Target } from "../../ledger/target";
import type { GridCell, GridColumn, GridRow } from "../layout/grid-table";
import { quotedText } from "../live/formula-text";
import { periodActual } from "../live/period-actual";
import { isUpperLimit, periodVerdict, type VerdictCells } from "../live/period-verdict";
import { targetCell, targetCellOrNothing, verdictWords } from "../live/target-formulas";
import type { ReportWording } from "../wording";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";
import { targetColumns, targetRow } from "./target-table";

/** Columns of the table of a review. */
export function periodTargetColumns(words: ReportWording): GridColumn[] {
  return targetColumns(words).map((column, index) => (index === 4 ? { ...column, heading: words.halfYear.actual } : column));
}

/** Row of a target whose figures are of the review's days; a target for each unit or period keeps the ledger's own judgement. */
export function periodRow(context: ReportContext, no: number, target: Target, judged: TargetCompliance | undefined): GridRow {
  const { words, days } = context;
  const row = targetRow(no, target, judged, words);
  const [number, text, measure, planned, actual, rate] = row.cells as [
    GridCell,
    GridCell,
    GridCell,
    GridCell,
    GridCell,
    GridCell,
    GridCell,
  ];
  const live = (expression: (cells: VerdictCells) => string) => (at: number) => ({
    formula: `=${expression({ planned: cellAt(4, at), actual: cellAt(5, at) })}`,
  });
  const spread = target.scope === "each_unit" || target.period !== "once";
  const figure = target.kind === "milestone" ? milestoneDone(target.id, days.asOf.expression) : periodActual(target, days);
  const share: GridCell =
    target.kind === "milestone" ? { value: "" } : spread ? rate : { ...rate, value: live((cells) => rateExpression(target, cells)) };
  return {
    cells: [
      number,
      text,
      measure,
      planned,
      { ...actual, value: { formula: `=${figure}` } },
      share,
      { value: live((cells) => verdictExpression(context, target, cells, spread)), text: words.verdicts["no-data"] },
    ],
  };
}

function verdictExpression({ input, words, days }: ReportContext, target: Target, cells: VerdictCells, spread: boolean): string {
  if (target.optional) return quotedText(words.verdicts.optional);
  if (target.outsidePlan) return quotedText("–");
  if (target.linkedTo !== null) return quotedText(words.table.seeTarget(target.linkedTo));
  if (spread) return verdictWords(targetCell(target.id, "Đánh giá"), words.verdicts);
  return periodVerdict(target, input.ledger.plan, cells, days, words);
}

function rateExpression(target: Target, { planned, actual }: VerdictCells): string {
  if (isUpperLimit(target) || target.value === null) return '""';
  const base = target.baseline !== null && target.comparator === "at_least" ? targetCellOrNothing(target.id, "Gốc") : null;
  const rate = base === null ? `${actual}/${planned}` : `(${actual}-${base})/(${planned}-${base})`;
  return `IF(OR(LEN(${actual})=0,LEN(${planned})=0),"",${rate})`;
}

function milestoneDone(id: string, asOf: string): string {
  const entries = `Progress[Mã chỉ tiêu],${quotedText(id)},Progress[Số lượng],">0",Progress[Ngày],"<="&${asOf}`;
  return `IF(COUNTIFS(${entries})=0,"",MINIFS(Progress[Ngày],${entries}))`;
}
