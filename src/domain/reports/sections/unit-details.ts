import { nameKey } from "../../compliance/name-key";
import type { Unit } from "../../ledger/unit";
import { gridHeading, gridRows, type GridCell, type GridColumn } from "../layout/grid-table";
import { sectionHeading, textRow } from "../layout/paragraph";
import { holds } from "../live/period-verdict";
import { targetCellOrNothing } from "../live/target-formulas";
import { unitActual } from "../live/unit-actual";
import type { ReportContext } from "./report-context";
import { figureFormat, measureText } from "./target-figures";
import { cellAt } from "./target-results";
import { isMet, type UnitTarget } from "./unit-targets";

/** Columns of the sheet that the targets part among themselves, after number and name of the unit. */
const FIRST_COLUMN = 3;
const SHARED_COLUMNS = 10;

/** Where the figures of a target stand, and how a cell is seen to meet it. */
export interface DrawnTarget {
  readonly unitTarget: UnitTarget;
  /** Expression that is 1 where the unit of a row index (from 0) meets the target, else 0. */
  met(unitIndex: number): string;
}

/** Tables with each unit's figures, ten targets in each; gives where they stand. */
export function unitDetails(context: ReportContext, targets: readonly UnitTarget[], units: readonly Unit[]): DrawnTarget[] {
  const { composer, words } = context;
  const drawn: DrawnTarget[] = [];
  let from = sectionHeading(composer, words.scorecard.details);
  for (let first = 0; first < targets.length; first += SHARED_COLUMNS) {
    const part = targets.slice(first, first + SHARED_COLUMNS);
    for (const { no, target } of part) textRow(composer, `(${no}) ${target.text}`, { size: 12 });
    const columns = detailColumns(context, part);
    const heading = gridHeading(composer, columns);
    if (targets.length <= SHARED_COLUMNS) composer.repeat(...heading);
    const required = {
      cells: [{ value: null }, { value: words.scorecard.required }, ...part.map((target) => requiredCell(target))],
      bold: true,
    };
    const [top] = gridRows(composer, columns, [
      required,
      ...units.map((unit, index) => ({
        cells: [{ value: index + 1 }, { value: unit.name }, ...part.map((target) => unitCell(context, target, unit))],
      })),
    ]);
    composer.keep(from, top + 1, "headings with the first rows");
    from = composer.row;
    part.forEach((unitTarget, index) => drawn.push(drawnTarget(context, unitTarget, columns[index + 2]!.left, top)));
    composer.blank(6);
  }
  return drawn;
}

function detailColumns({ words }: ReportContext, part: readonly UnitTarget[]): GridColumn[] {
  const share = Math.floor(SHARED_COLUMNS / part.length);
  return [
    { heading: words.table.no, left: 1, align: "Center" },
    { heading: words.scorecard.unit, left: 2 },
    ...part.map(({ no, target }, index): GridColumn => {
      const left = FIRST_COLUMN + index * share;
      const measure = measureText({ ...target, scope: "whole" }, words);
      return {
        heading: `(${no})${measure ? `\n${measure}` : ""}`,
        left,
        right: index === part.length - 1 ? FIRST_COLUMN + SHARED_COLUMNS - 1 : left + share - 1,
        align: "Center",
        numberFormat: "General",
      };
    }),
  ];
}

const isLive = ({ target }: UnitTarget): boolean => target.period === "once" && target.kind !== "milestone";

function requiredCell(unitTarget: UnitTarget): GridCell {
  const { target } = unitTarget;
  if (target.kind === "milestone")
    return { value: target.due === null ? null : { date: target.due }, text: "31/12/2099", numberFormat: "dd/mm/yyyy" };
  return {
    value: { formula: `=${targetCellOrNothing(target.id, "Giá trị")}` },
    text: "9.999",
    numberFormat: figureFormat(target, target.value),
  };
}

/** A unit's figure, live where a formula can follow it, else as the program found it; its verdict where it is judged by periods. */
function unitCell({ words }: ReportContext, unitTarget: UnitTarget, unit: Unit): GridCell {
  const own = unitTarget.byUnit.get(nameKey(unit.name));
  if (!own) return { value: "–" };
  if (!isLive(unitTarget)) return { value: isMet(own) ? words.verdicts.met : words.verdicts[own.verdict] };
  const live = unitActual(unitTarget.target, unit);
  const numberFormat = figureFormat(unitTarget.target, own.actual);
  return live === null ? { value: own.actual, numberFormat } : { value: { formula: `=${live}` }, text: "9.999", numberFormat };
}

function drawnTarget({ words }: ReportContext, unitTarget: UnitTarget, column: number, top: number): DrawnTarget {
  return {
    unitTarget,
    met(unitIndex) {
      const cell = cellAt(column, top + 1 + unitIndex);
      if (!isLive(unitTarget)) return `IF(${cell}="${words.verdicts.met}",1,0)`;
      return `IF(ISNUMBER(${cell}),IF(${holds(unitTarget.target, { planned: cellAt(column, top), actual: cell })},1,0),0)`;
    },
  };
}
