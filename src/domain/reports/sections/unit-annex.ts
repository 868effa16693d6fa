import { nameKey } from "../../compliance/name-key";
import type { Target } from "../../ledger/target";
import type { Unit } from "../../ledger/unit";
import { gridHeading, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { textRow } from "../layout/paragraph";
import { annexReference } from "../layout/heading-block";
import { centred } from "../layout/title-block";
import { dateLiteral, quotedText } from "../live/formula-text";
import { holds, type VerdictCells } from "../live/period-verdict";
import { atReportDay } from "../live/report-days";
import { targetCellOrNothing } from "../live/target-formulas";
import { unitActual } from "../live/unit-actual";
import type { ReportContext } from "./report-context";
import { figureFormat, measureText } from "./target-figures";
import { cellAt } from "./target-results";
import { rankedUnits, unitTargets, type UnitTarget } from "./unit-targets";

/** Above so many rows the annex would be a book; the scorecard has them all. */
const MOST_ROWS = 400;

/** Annex with the figures of each unit, target by target (phụ lục theo đơn vị); nothing where no target is set for each unit. */
export function unitAnnex(context: ReportContext, columns: readonly GridColumn[], title: string): void {
  const { composer, input, words } = context;
  const targets = unitTargets(input).filter(({ target }) => target.kind !== "milestone");
  const units = rankedUnits(input, targets);
  if (targets.length === 0 || targets.length * units.length > MOST_ROWS) return;
  composer.breakHere();
  centred(composer, "annex.units.kind", [title], 14, true);
  centred(composer, "annex.units.about", [words.table.unitAnnexAbout], 14, true);
  centred(composer, "annex.units.of", [annexReference(input, words)], 13, false, true);
  composer.blank(8);
  const [top] = gridHeading(composer, columns);
  const rows = targets.flatMap((target) => [groupRow(target), ...unitRows(context, target, units)]);
  const body = gridRows(composer, columns, rows);
  composer.keep(top, Math.min(body[1], body[0] + 1), "heading with its first rows");
  textRow(composer, words.scorecard.perUnitNote, { size: 10, italic: true });
}

function groupRow({ no, target }: UnitTarget): GridRow {
  return {
    bold: true,
    isWide: true,
    cells: [{ value: no }, { value: target.text }, ...Array.from({ length: 5 }, () => ({ value: null }))],
  };
}

function unitRows(context: ReportContext, unitTarget: UnitTarget, units: readonly Unit[]): GridRow[] {
  const { words, days } = context;
  const { target, byUnit } = unitTarget;
  return units.flatMap((unit): GridRow[] => {
    const own = byUnit.get(nameKey(unit.name));
    if (!own) return [];
    const figure = unitActual(target, unit);
    const live = figure === null ? null : atReportDay(days, figure, own.actual);
    const rate = (row: number) => ({
      formula: `=IF(OR(LEN(${cellAt(5, row)})=0,N(${cellAt(4, row)})=0),"",${cellAt(5, row)}/${cellAt(4, row)})`,
    });
    const verdict = (row: number) => ({
      formula: `=${unitVerdict(context, target, { planned: cellAt(4, row), actual: cellAt(5, row) })}`,
    });
    return [
      {
        cells: [
          { value: null },
          { value: unit.name },
          { value: measureText({ ...target, scope: "whole" }, words) },
          {
            value: { formula: `=${targetCellOrNothing(target.id, "Giá trị")}` },
            text: "9.999",
            numberFormat: figureFormat(target, target.value),
          },
          {
            value: live === null ? own.actual : { formula: `=${live}` },
            text: "9.999",
            numberFormat: figureFormat(target, own.actual),
          },
          target.period === "once" && !["below", "at_most"].includes(target.comparator ?? "")
            ? { value: rate, text: "100,0%", numberFormat: "0.0%" }
            : { value: null },
          { value: live === null ? words.verdicts[own.verdict] : verdict, text: words.table.notReported },
        ],
      },
    ];
  });
}

/** Expression for how a unit stands: not reported, met, missed, or not yet due. */
function unitVerdict({ input, words, days }: ReportContext, target: Target, cells: VerdictCells): string {
  const { verdicts, table } = words;
  const unmet = `IF(${dateLiteral(target.due ?? input.ledger.plan.end)}<=${days.asOf.expression},${quotedText(verdicts.missed)},${quotedText(verdicts["not-due"])})`;
  return `IF(LEN(${cells.actual})=0,${quotedText(table.notReported)},IF(${holds(target, cells)},${quotedText(verdicts.met)},${unmet}))`;
}
