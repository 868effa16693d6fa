import { COUNTING_WORDS } from "../ledger-words.vi";
import { call, choose, unitCriterion, where } from "./formula-parts";

/** Where a formula finds what a figure is about: expressions of the target's settings, of the unit's row (0 for all) and of the days. */
export interface FigureCells {
  readonly counting: string;
  readonly itemKey: string;
  readonly levelKey: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  /** Criteria that pick the progress entries that make up the figure. */
  readonly entries: readonly string[];
}

function days(table: string, heading: string, { from, to }: FigureCells): string {
  return `${where(table, heading, `">="&${from}`)},${where(table, heading, `"<="&${to}`)}`;
}

/** Visits from a day to a day: those of a level, or those of a unit. */
export function visitCount(cells: FigureCells): string {
  const ofLevel = call("SUMIFS", "Visits[Tính lượt]", days("Visits", "Ngày", cells), where("Visits", "Khóa cấp", cells.levelKey));
  const ofUnit = call("SUMIFS", "Visits[Tính lượt ĐV]", days("Visits", "Ngày", cells), where("Visits", "Dòng ĐV", cells.unit));
  return cells.unit === "0" ? ofLevel : `IF(${cells.unit}=0,${ofLevel},${ofUnit})`;
}

function households(cells: FigureCells, ...more: readonly string[]): string {
  return call("COUNTIFS", where("Households", "Là hộ", "1"), where("Households", "Dòng ĐV", unitCriterion(cells.unit)), ...more);
}

function receivedItems(cells: FigureCells): string {
  const item = where("Distributions", "Khóa hiện vật", cells.itemKey);
  const unit = where("Distributions", "Dòng ĐV", unitCriterion(cells.unit));
  const any = call("COUNTIFS", where("Distributions", "Đã cấp", '">=0"'), unit, item);
  const sum = call("SUMIFS", "Distributions[Đã cấp]", unit, item, days("Distributions", "Ngày tính", cells));
  return `IF(${any}=0,"",ROUND(${sum},9))`;
}

function visits(cells: FigureCells): string {
  const any = `IF(${cells.unit}=0,${call("COUNTIFS", where("Visits", "Ngày", '">0"'), where("Visits", "Khóa cấp", cells.levelKey))},${call("COUNTIFS", where("Visits", "Ngày", '">0"'), where("Visits", "Dòng ĐV", cells.unit))})`;
  return `IF(${any}=0,"",${visitCount(cells)})`;
}

/** Figure counted from the ledger's own lists; "" where the list has nothing to say. */
export function countedNumber(cells: FigureCells): string {
  const is = (counting: keyof typeof COUNTING_WORDS) => `${cells.counting}="${COUNTING_WORDS[counting]}"`;
  const orNothing = (count: string) => `IF(${households(cells)}=0,"",${count})`;
  return choose(
    [
      [is("households"), orNothing(households(cells))],
      [is("households-sorting"), orNothing(households(cells, where("Households", "Phân loại rác", '"Có"')))],
      [is("households-signed"), orNothing(households(cells, where("Households", "Ký cam kết", '"Có"')))],
      [is("items-received"), receivedItems(cells)],
      [is("visits"), visits(cells)],
    ],
    '""',
  );
}

/** Figure of the progress entries that count; "" where there is none. */
export function enteredNumber(cells: FigureCells): string {
  return `IF(${call("COUNTIFS", ...cells.entries)}=0,"",ROUND(${call("SUMIFS", "Progress[Số lượng]", ...cells.entries)},9))`;
}

/** Denominator of a percentage: as entered, or the households of a roster that is marked complete; 0 where there is none. */
export function denominatorNumber(cells: FigureCells, isCounted: string): string {
  const entered = `ROUND(${call("SUMIFS", "Progress[Mẫu số]", ...cells.entries)},9)`;
  const roster = `IF(${households(cells, where("Households", "Đủ danh sách", "0"))}=0,${households(cells)},0)`;
  return `IF(${call("COUNTIFS", ...cells.entries)}>0,${entered},IF(${isCounted},${roster},0))`;
}
