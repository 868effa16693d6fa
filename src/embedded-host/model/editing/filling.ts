import { HostFailure, invalidArgument } from "../../client/office-error";
import { type Area, columnCountOf, contains, rowCountOf } from "../area";
import type { CellScalar } from "../cells/cell-scalar";
import { checkUnlocked, putFormula, putValue } from "../cells/cell-writing";
import { offsetReferences } from "../formulas/formula-references";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "../ranges/tracked-range";

const KINDS = [
  ...["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"],
  ...["FillDays", "FillWeekdays", "FillMonths", "FillYears"],
];
type Kind = string;

/** One row or column of a filling: the cell at a place along it, counted from the start of the source. */
interface Line {
  at(index: number): [row: number, column: number];
  length: number;
  from: number;
  to: number;
  isVertical: boolean;
}

const isDate = (format: string): boolean => /[dmy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|General|Standard/gi, ""));
const numbered = /^(.*?)(\d+)$/s;

const LISTS = [
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  "Sun Mon Tue Wed Thu Fri Sat",
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
].map((list) => list.split(" "));

/** Names of days and months go on with the next name. */
function namedSeries(first: string): ((index: number) => CellScalar) | null {
  const list = LISTS.find((names) => names.includes(first));
  if (!list) return null;
  const start = list.indexOf(first);
  return (index) => list[(((start + index) % list.length) + list.length) % list.length]!;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Dates that go on by working days, months or years; the last day of a month stays one that the month has. */
function dateSeries(first: number, kind: Kind): ((index: number) => number) | null {
  if (kind === "FillWeekdays")
    return (index) => {
      let day = first;
      for (let left = Math.abs(index); left > 0;) {
        day += Math.sign(index);
        if (![0, 6].includes(new Date(EPOCH + day * DAY).getUTCDay())) left--;
      }
      return day;
    };
  const months = kind === "FillMonths" ? 1 : kind === "FillYears" ? 12 : 0;
  if (months === 0) return kind === "FillDays" ? (index) => first + index : null;
  const date = new Date(EPOCH + Math.floor(first) * DAY);
  return (index) => {
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months * index];
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return (Date.UTC(year, month, Math.min(date.getUTCDate(), last)) - EPOCH) / DAY + (first % 1);
  };
}

/** What a series goes on with: the value at a place along the line, or null where the values make no series. */
function seriesOf(values: readonly CellScalar[], isDated: boolean, kind: Kind): ((index: number) => CellScalar) | null {
  const [first] = values;
  if (values.every((value): value is number => typeof value === "number")) {
    const dates = values.length === 1 ? dateSeries(values[0]!, kind) : null;
    if (dates) return dates;
    if (values.length === 1 && kind !== "FillSeries" && !isDated) return null;
    if (values.length === 1) return (index) => values[0]! + index;
    const count = values.length;
    const middle = (count - 1) / 2;
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const slope =
      values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
    return (index) => Number((mean + slope * (index - middle)).toPrecision(14));
  }
  const names = values.length === 1 && typeof first === "string" ? namedSeries(first) : null;
  if (names) return names;
  const text = values.length === 1 && typeof first === "string" ? numbered.exec(first) : null;
  if (!text) return null;
  const [, before = "", digits = ""] = text;
  if (/^(?:Q|Qtr|Quarter) ?$/i.test(before) && /^[1-4]$/.test(digits))
    return (index) => before + String(((((Number(digits) - 1 + index) % 4) + 4) % 4) + 1);
  return (index) => before + String(Math.abs(Number(digits) + index)).padStart(digits.startsWith("0") ? digits.length : 0, "0");
}

function fillLine(sheet: SheetModel, line: Line, kind: Kind): void {
  const { grid } = sheet;
  const places = Array.from({ length: line.length }, (_, index) => line.at(index));
  const values = places.map(([row, column]) => grid.value(row, column));
  const formulas = places.map(([row, column]) => grid.formulas.get(row, column));
  const isDated = isDate(grid.format(...places[0]!).numberFormat);
  const goesOn = !["FillCopy", "FillFormats", "FillValues"].includes(kind);
  const series = goesOn && formulas.every((formula) => formula === undefined) ? seriesOf(values, isDated, kind) : null;
  for (let index = line.from; index <= line.to; index++) {
    if (index >= 0 && index < line.length) continue;
    const source = ((index % line.length) + line.length) % line.length;
    const [row, column] = line.at(index);
    const [fromRow, fromColumn] = places[source]!;
    if (kind !== "FillValues") grid.formatCell(row, column, { ...grid.format(fromRow, fromColumn) });
    if (kind === "FillFormats") continue;
    const formula = formulas[source];
    if (formula !== undefined) putFormula(sheet, row, column, offsetReferences(formula, row - fromRow, column - fromColumn));
    else putValue(sheet, row, column, series ? series(index) : (values[source] ?? null));
  }
}

/** Fills a larger range from the range inside it, as the fill handle does. */
export function autoFill({ sheet, area }: TrackedRange, target: { sheet: SheetModel; area: Area }, asked: string): void {
  if (!KINDS.includes(asked)) throw new HostFailure("NotImplemented", `Filling of the kind '${asked}' is not offered by this host.`);
  const kind: Kind = asked;
  const whole = target.area;
  const isVertical = whole.left === area.left && whole.right === area.right;
  if (target.sheet !== sheet || !contains(whole, area) || (!isVertical && (whole.top !== area.top || whole.bottom !== area.bottom)))
    throw invalidArgument("The destination holds the range and is longer in one direction.", "Range.autoFill");
  checkUnlocked(sheet, whole);
  const count = isVertical ? columnCountOf(area) : rowCountOf(area);
  for (let i = 0; i < count; i++) {
    fillLine(
      sheet,
      {
        at: (index) => (isVertical ? [area.top + index, area.left + i] : [area.top + i, area.left + index]),
        length: isVertical ? rowCountOf(area) : columnCountOf(area),
        from: isVertical ? whole.top - area.top : whole.left - area.left,
        to: isVertical ? whole.bottom - area.top : whole.right - area.left,
        isVertical,
      },
      kind,
    );
  }
  sheet.workbook.edited(sheet, whole);
}
