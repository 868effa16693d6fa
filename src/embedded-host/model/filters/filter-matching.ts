import type { CellScalar } from "../cells/cell-scalar";
import { readCriterion } from "./column-filter";
import { daysOf, isWithin, momentOfSerial } from "./filter-dates";
import { readTypedNumber } from "../cells/typed-input";

/** A cell as a filter sees it. */
export interface FilteredCell {
  value: CellScalar;
  /** As the cell is shown, without spaces around it. */
  text: string;
  fillColor: string;
  fontColor: string;
}

export type CellTest = (cell: FilteredCell) => boolean;

/** What the filters of a workbook have to know beside the cells. */
export interface FilterClock {
  today: Date;
  is1904: boolean;
}

const folded = (text: string): string => text.toLocaleLowerCase("en");
const numbersOf = (cells: readonly FilteredCell[]): number[] =>
  cells.map(({ value }) => value).filter((value): value is number => typeof value === "number");

function valuesTest(values: readonly (string | Excel.FilterDatetime)[], { is1904 }: FilterClock): CellTest {
  const texts = new Set(values.filter((value) => typeof value === "string").map((text) => folded(text.trim())));
  const dates = values.filter((value) => typeof value !== "string");
  return ({ value, text }) =>
    texts.has(folded(text)) ||
    (typeof value === "number" && dates.length > 0 && dates.some((date) => isWithin(momentOfSerial(value, is1904), date)));
}

/** Text with * and ? for any characters; ~ before them means the sign itself. */
function patternOf(operand: string): RegExp {
  const source = operand.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (sign) =>
    sign === "*" ? "[\\s\\S]*" : sign === "?" ? "[\\s\\S]" : `\\${sign.at(-1)!}`,
  );
  return new RegExp(`^${source}$`, "iu");
}

function criterionTest(criterion: string, thisYear: number): CellTest {
  const { operator, operand } = readCriterion(criterion);
  const number = readTypedNumber(operand, thisYear);
  if (operator === "equal" || operator === "notEqual") {
    const pattern = patternOf(operand.trim().replace(/~(?![*?~])/g, "~~"));
    const equal: CellTest = ({ value, text }) => (number !== null && value === number) || pattern.test(text);
    return operator === "equal" ? equal : (cell) => !equal(cell);
  }
  const wanted = (order: number): boolean =>
    (operator.startsWith("greater") ? order > 0 : order < 0) || (order === 0 && operator.endsWith("OrEqual"));
  return ({ value }) => {
    if (number !== null) return typeof value === "number" && wanted(value - number);
    return typeof value === "string" && value !== "" && wanted(value.localeCompare(operand, "en", { sensitivity: "accent" }));
  };
}

function customTest({ criterion1, criterion2, operator }: Excel.FilterCriteria, thisYear: number): CellTest {
  const first = criterionTest(criterion1 ?? "", thisYear);
  if (criterion2 === undefined) return first;
  const second = criterionTest(criterion2, thisYear);
  return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

function topTest({ filterOn, criterion1 }: Excel.FilterCriteria, cells: readonly FilteredCell[]): CellTest {
  const isTop = filterOn.startsWith("Top");
  const numbers = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const asked = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) => typeof value === "number" && last !== undefined && (isTop ? value >= last : value <= last);
}

function dynamicTest(criterion: string, cells: readonly FilteredCell[], { today, is1904 }: FilterClock): CellTest | null {
  const days = daysOf(criterion, today);
  if (days) return ({ value }) => typeof value === "number" && days(momentOfSerial(value, is1904));
  if (criterion !== "AboveAverage" && criterion !== "BelowAverage") return null;
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return ({ value }) => typeof value === "number" && (criterion === "AboveAverage" ? value > average : value < average);
}

/** Tells which of a column's cells a filter keeps; null for a filter by looks, which this host does not know. */
export function testOf(criteria: Excel.FilterCriteria, cells: readonly FilteredCell[], clock: FilterClock): CellTest | null {
  switch (criteria.filterOn) {
    case "Values":
      return valuesTest(criteria.values ?? [], clock);
    case "Custom":
      return customTest(criteria, clock.today.getFullYear());
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return topTest(criteria, cells);
    case "Dynamic":
      return dynamicTest(criteria.dynamicCriteria ?? "Unknown", cells, clock);
    case "CellColor":
      return criteria.color === undefined ? null : ({ fillColor }) => (fillColor || "#FFFFFF") === criteria.color;
    case "FontColor":
      return criteria.color === undefined ? null : ({ fontColor }) => fontColor === criteria.color;
    default:
      return null;
  }
}
