/** What a filter asks of one column. */
export interface ColumnFilter {
  /** In Office.js's words; null when the file only says that the column shows no button. */
  criteria: Excel.FilterCriteria | null;
  /** The file's own words, kept as long as the filter is not another one; null for a new filter. */
  inFile: string | null;
}

/** The ready filters of Office.js and the words the file has for them. */
export const dynamicFilters: Readonly<Record<string, string>> = {
  AboveAverage: "aboveAverage",
  BelowAverage: "belowAverage",
  Tomorrow: "tomorrow",
  Today: "today",
  Yesterday: "yesterday",
  NextWeek: "nextWeek",
  ThisWeek: "thisWeek",
  LastWeek: "lastWeek",
  NextMonth: "nextMonth",
  ThisMonth: "thisMonth",
  LastMonth: "lastMonth",
  NextQuarter: "nextQuarter",
  ThisQuarter: "thisQuarter",
  LastQuarter: "lastQuarter",
  NextYear: "nextYear",
  ThisYear: "thisYear",
  LastYear: "lastYear",
  YearToDate: "yearToDate",
  AllDatesInPeriodQuarter1: "Q1",
  AllDatesInPeriodQuarter2: "Q2",
  AllDatesInPeriodQuarter3: "Q3",
  AllDatesInPeriodQuarter4: "Q4",
  AllDatesInPeriodJanuary: "M1",
  AllDatesInPeriodFebruray: "M2",
  AllDatesInPeriodMarch: "M3",
  AllDatesInPeriodApril: "M4",
  AllDatesInPeriodMay: "M5",
  AllDatesInPeriodJune: "M6",
  AllDatesInPeriodJuly: "M7",
  AllDatesInPeriodAugust: "M8",
  AllDatesInPeriodSeptember: "M9",
  AllDatesInPeriodOctober: "M10",
  AllDatesInPeriodNovember: "M11",
  AllDatesInPeriodDecember: "M12",
};

/** The comparisons of a custom filter as they are typed and as the file names them, the longer signs first. */
export const filterOperators: readonly (readonly [sign: string, word: string])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

/** A criterion such as ">=50" as its comparison and what is compared with; without a sign it asks for equality. */
export function readCriterion(criterion: string): { operator: string; operand: string } {
  const found = filterOperators.find(([sign]) => criterion.startsWith(sign));
  return found ? { operator: found[1], operand: criterion.slice(found[0].length) } : { operator: "equal", operand: criterion };
}
