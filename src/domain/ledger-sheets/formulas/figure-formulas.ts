import { COUNTING_WORDS } from "../ledger-words.vi";
import { call, choose, where } from "./formula-parts";

/** Where a formula finds what a figure is about: expressions of the target's settings, criteria for unit and reporters, and the days. */
export interface FigureCells {
  readonly isCounted: string;
  /** Code of the household that a figure is about, "" where it is about units; left out where it never is. */
  readonly household?: string;
  readonly counting: string;
  readonly itemKey: string;
  readonly levelKey: string;
  readonly sorting: string;
  readonly signed: string;
  /** Criterion for rows of units. */
  readonly units: string;
  /** Criterion for the column Cờ lượt: joint visits once for all, or once for each unit. */
  readonly visits: string;
  readonly from: string;
  readonly to: string;
  /** Criteria that pick the progress entries that make up the figure. */
  readonly entries: readonly string[];
}

const ANY_NUMBER = '">=0"';

function days(table: string, heading: string, { from, to }: FigureCells): string {
  return `${where(table, heading, `">="&${from}`)},${where(table, heading, `"<="&${to}`)}`;
}

function households(cells: FigureCells, ...more: readonly string[]): string {
  return call("COUNTIFS", where("Households", "Là hộ", "1"), where("Households", "Dòng ĐV", cells.units), ...more);
}

/** What was handed out of the thing in question, to the units or to the one household. */
function items(cells: FigureCells, formula: (criteria: string) => string): string {
  const ofItem = where("Distributions", "Khóa hiện vật", cells.itemKey);
  const ofUnits = formula(`${where("Distributions", "Dòng ĐV", cells.units)},${ofItem}`);
  if (cells.household === undefined) return ofUnits;
  const ofHousehold = formula(`${where("Distributions", "Mã hộ/Điểm đặt", cells.household)},${ofItem}`);
  return `IF(${cells.household}="",${ofUnits},${ofHousehold})`;
}

function visits(cells: FigureCells): string {
  return `${where("Visits", "Dòng ĐV", cells.units)},${where("Visits", "Khóa cấp", cells.levelKey)}`;
}

interface Sources {
  readonly items: string;
  readonly visits: string;
  readonly households: string;
}

function byCounting(cells: FigureCells, counted: Sources): string {
  return choose(
    [
      [`${cells.counting}="${COUNTING_WORDS["items-received"]}"`, counted.items],
      [`${cells.counting}="${COUNTING_WORDS.visits}"`, counted.visits],
    ],
    counted.households,
  );
}

function bySource(cells: FigureCells, entered: string, counted: Sources): string {
  return `IF(${cells.isCounted}=0,${entered},${byCounting(cells, counted)})`;
}

function countedRows(cells: FigureCells): Sources {
  return {
    items: items(cells, (criteria) => call("COUNTIFS", where("Distributions", "Đã cấp", ANY_NUMBER), criteria)),
    visits: call("COUNTIFS", where("Visits", "Ngày", '">0"'), visits(cells)),
    households: households(cells),
  };
}

/** Rows of the list that a figure would be counted from. */
export function rowsOfList(cells: FigureCells): string {
  return byCounting(cells, countedRows(cells));
}

/** Rows that have something to say about a figure; where there are none, there is no figure. */
export function rowsOfFigure(cells: FigureCells): string {
  return bySource(cells, call("COUNTIFS", ...cells.entries), countedRows(cells));
}

/** Numerator of a figure, or the figure itself: entered, or counted from the ledger's own lists. */
export function numeratorOfFigure(cells: FigureCells): string {
  return bySource(cells, `ROUND(${call("SUMIFS", "Progress[Số lượng]", ...cells.entries)},9)`, {
    items: `ROUND(${items(cells, (criteria) => call("SUMIFS", "Distributions[Đã cấp]", criteria, days("Distributions", "Ngày tính", cells)))},9)`,
    visits: call("COUNTIFS", where("Visits", "Cờ lượt", cells.visits), visits(cells), days("Visits", "Ngày", cells)),
    households: households(cells, where("Households", "Có phân loại", cells.sorting), where("Households", "Có cam kết", cells.signed)),
  });
}

/** Denominator as it was entered beside the figures; 0 where none was. */
export function enteredDenominator(cells: FigureCells): string {
  return `ROUND(${call("SUMIFS", "Progress[Mẫu số]", ...cells.entries)},9)`;
}

/** Households of a roster that is marked complete; 0 where it is not. */
export function rosterDenominator(cells: FigureCells): string {
  return `IF(${households(cells, where("Households", "Đủ danh sách", "0"))}=0,${households(cells)},0)`;
}
