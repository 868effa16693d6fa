import { COUNTING_WORDS } from "../ledger-words.vi";
import { call, choose, where } from "./formula-parts";

/** Where a formula finds what a figure is about: expressions of the target's settings, criteria for unit and reporters, and the days. */
export interface FigureCells {
  readonly isCounted: string;
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

function items(cells: FigureCells): string {
  return `${where("Distributions", "Dòng ĐV", cells.units)},${where("Distributions", "Khóa hiện vật", cells.itemKey)}`;
}

function visits(cells: FigureCells): string {
  return `${where("Visits", "Dòng ĐV", cells.units)},${where("Visits", "Khóa cấp", cells.levelKey)}`;
}

function bySource(
  cells: FigureCells,
  entered: string,
  counted: { items: string; visits: string; households: string },
): string {
  return choose(
    [
      [`${cells.isCounted}=0`, entered],
      [`${cells.counting}="${COUNTING_WORDS["items-received"]}"`, counted.items],
      [`${cells.counting}="${COUNTING_WORDS.visits}"`, counted.visits],
    ],
    counted.households,
  );
}

/** Rows that have something to say about a figure; where there are none, there is no figure. */
export function rowsOfFigure(cells: FigureCells): string {
  return bySource(cells, call("COUNTIFS", ...cells.entries), {
    items: call("COUNTIFS", where("Distributions", "Đã cấp", ANY_NUMBER), items(cells)),
    visits: call("COUNTIFS", where("Visits", "Ngày", '">0"'), visits(cells)),
    households: households(cells),
  });
}

/** Numerator of a figure, or the figure itself: entered, or counted from the ledger's own lists. */
export function numeratorOfFigure(cells: FigureCells): string {
  return bySource(cells, `ROUND(${call("SUMIFS", "Progress[Số lượng]", ...cells.entries)},9)`, {
    items: `ROUND(${call("SUMIFS", "Distributions[Đã cấp]", items(cells), days("Distributions", "Ngày tính", cells))},9)`,
    visits: call("COUNTIFS", where("Visits", "Cờ lượt", cells.visits), visits(cells), days("Visits", "Ngày", cells)),
    households: households(
      cells,
      where("Households", "Có phân loại", cells.sorting),
      where("Households", "Có cam kết", cells.signed),
    ),
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
