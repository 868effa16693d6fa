import { nameKey } from "../../compliance/name-key";
import type { Unit } from "../../ledger/unit";
import type { DraftValue } from "../../sheet/sheet-draft";
import { gridHeading, gridRows, type GridCell, type GridColumn } from "../layout/grid-table";
import { quotedText } from "../live/formula-text";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";
import type { DrawnTarget } from "./unit-details";
import type { UnitTarget } from "./unit-targets";

const COLUMN = { targets: 3, met: 5, rate: 7, rank: 8, lastReport: 9, note: 11 } as const;
/** Above so many units the chart would be no help. */
const MOST_BARS = 20;

/** Table of the units with how many targets they met, their share and rank; `drawn` is filled once the details stand. */
export function unitRanking(
  context: ReportContext,
  targets: readonly UnitTarget[],
  units: readonly Unit[],
  drawn: readonly DrawnTarget[],
): readonly [number, number] {
  const { composer } = context;
  const columns = targets.length > 0 ? rankingColumns(context) : reportingColumns(context);
  const heading = gridHeading(composer, columns);
  if (targets.length === 0) composer.repeat(...heading);
  const top = composer.row;
  const shares = `${cellAt(COLUMN.rate, top)}:${cellAt(COLUMN.rate, top + units.length - 1)}`;
  const body = gridRows(
    composer,
    columns,
    units.map((unit, index) => ({
      cells: targets.length > 0 ? rankingCells(context, targets, unit, index, drawn, shares) : reportingCells(context, unit, index),
    })),
  );
  composer.keep(heading[0], Math.min(body[1], body[0] + 1), "heading with its first rows");
  return body;
}

function rankingColumns({ words: { scorecard, table } }: ReportContext): GridColumn[] {
  return [
    { heading: table.no, left: 1, align: "Center", number: "(1)" },
    { heading: scorecard.unit, left: 2, number: "(2)" },
    {
      heading: scorecard.targets,
      left: COLUMN.targets,
      right: 4,
      align: "Center",
      number: "(3)",
      numberFormat: "#,##0",
    },
    { heading: scorecard.met, left: COLUMN.met, right: 6, align: "Center", number: "(4)", numberFormat: "#,##0" },
    { heading: scorecard.rate, left: COLUMN.rate, align: "Center", number: "(5)=(4)/(3)", numberFormat: "0.0%" },
    { heading: scorecard.rank, left: COLUMN.rank, align: "Center", number: "(6)", numberFormat: "#,##0" },
    { heading: scorecard.lastReport, left: COLUMN.lastReport, right: 10, align: "Center", number: "(7)" },
    { heading: scorecard.note, left: COLUMN.note, right: 12, number: "(8)" },
  ];
}

function rankingCells(
  context: ReportContext,
  targets: readonly UnitTarget[],
  unit: Unit,
  index: number,
  drawn: readonly DrawnTarget[],
  shares: string,
): GridCell[] {
  const own = targets.filter((target) => target.byUnit.has(nameKey(unit.name)));
  const met = (): DraftValue => {
    const terms = drawn.filter((target) => own.includes(target.unitTarget)).map((target) => target.met(index));
    return terms.length === 0 ? 0 : { formula: `=${terms.join("+")}` };
  };
  const rate = (row: number): DraftValue => ({
    formula: `=IF(${cellAt(COLUMN.targets, row)}=0,"",${cellAt(COLUMN.met, row)}/${cellAt(COLUMN.targets, row)})`,
  });
  const rank = (row: number): DraftValue => ({
    formula: `=IF(${cellAt(COLUMN.rate, row)}="","",1+COUNTIFS(${shares},">"&${cellAt(COLUMN.rate, row)}))`,
  });
  return [
    { value: index + 1 },
    { value: unit.name },
    { value: own.length },
    { value: met, text: "99" },
    { value: rate, text: "100,0%" },
    { value: rank, text: "99" },
    lastReport(unit),
    noteCell(context, unit),
  ];
}

function reportingColumns({ words: { scorecard, table } }: ReportContext): GridColumn[] {
  return [
    { heading: table.no, left: 1, align: "Center" },
    { heading: scorecard.unit, left: 2, right: 4 },
    { heading: scorecard.reports, left: 5, right: 6, align: "Center", numberFormat: "#,##0" },
    { heading: scorecard.lastReport, left: 7, right: 9, align: "Center" },
    { heading: scorecard.note, left: 10, right: 12 },
  ];
}

function reportingCells(context: ReportContext, unit: Unit, index: number): GridCell[] {
  return [
    { value: index + 1 },
    { value: unit.name },
    { value: { formula: `=COUNTIFS(${entriesOf(unit)})` }, text: "99" },
    lastReport(unit),
    noteCell(context, unit),
  ];
}

/** Criterion for the entries of a unit, however they name it. */
const entriesOf = ({ id }: Unit): string => `Progress[Dòng ĐV],MATCH(${quotedText(id)},Units[Mã],0)`;

function lastReport(unit: Unit): GridCell {
  return {
    value: { formula: `=IF(COUNTIFS(${entriesOf(unit)})=0,"",MAXIFS(Progress[Ngày],${entriesOf(unit)}))` },
    text: "31/12/2099",
    numberFormat: "dd/mm/yyyy",
  };
}

function noteCell({ composer }: ReportContext, unit: Unit): GridCell {
  const key = `note.${unit.id}`;
  return { value: composer.kept[key] ?? null, key };
}

/** Bars of the shares of targets met, the first unit on top. */
export function unitChart({ composer, words }: ReportContext, units: readonly Unit[], [top]: readonly [number, number]): void {
  if (units.length > MOST_BARS) return;
  const rows = units.map((unit, index): DraftValue[] => [unit.name, { formula: `=N(${cellAt(COLUMN.rate, top + index)})` }]).reverse();
  const source = composer.side([["", words.scorecard.rate], ...rows]);
  composer.style({ ...source, left: source.left + 1 }, { numberFormat: "0%" });
  composer.chart(
    {
      name: "UnitShares",
      kind: "BarClustered",
      title: words.scorecard.chartTitle,
      source,
      seriesBy: "Columns",
      colors: ["#1F6F54"],
      dataLabels: true,
      axisMax: 1,
      axisFormat: "0%",
    },
    80 + units.length * 22,
    "chart",
  );
}
