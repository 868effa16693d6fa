import { displayRate, VIETNAMESE_SIGNS } from "../../compliance/display-rate";

/** A figure of a report (số liệu): the expression that computes it in the sheet, and its value by the program. */
export interface Figure {
  /** Formula text without "=", a cell address as a rule. */
  readonly expression: string;
  readonly value: number;
  /** Where the figure is a text (a list of numbers): that text. */
  readonly text?: string;
}

/** A fraction as a percentage with one decimal; what is less than everything is cut at two decimals rather than shown as 100 %. */
export function shareText(fraction: number, signs = VIETNAMESE_SIGNS): string {
  if (fraction >= 1 || Math.round(fraction * 1000) < 1000) return displayRate(fraction, null, signs);
  return `${(Math.floor(fraction * 10_000) / 100).toFixed(2).replace(".", signs.decimal)}%`;
}

/** Expression whose text is a whole number with its thousands set apart, whatever the machine's language. */
export function countText(x: string, signs = VIETNAMESE_SIGNS): string {
  const then = `&"${signs.thousands}"&`;
  const lower = `RIGHT("00"&MOD(${x},1000),3)`;
  return `IF(${x}<1000,""&${x},IF(${x}<1000000,INT(${x}/1000)${then}${lower},INT(${x}/1000000)${then}RIGHT("00"&MOD(INT(${x}/1000),1000),3)${then}${lower}))`;
}

/** Expression whose text is a fraction as a percentage ("66,7%"), whatever the machine's language. */
export function percentText(x: string, signs = VIETNAMESE_SIGNS): string {
  const point = `&"${signs.decimal}"&`;
  const usual = `INT(ROUND(${x}*1000,0)/10)${point}MOD(ROUND(${x}*1000,0),10)`;
  const nearlyAll = `INT(${x}*100)${point}RIGHT("0"&MOD(INT(${x}*10000),100),2)`;
  return `IF(AND(${x}<1,ROUND(${x}*1000,0)>=1000),${nearlyAll},${usual})&"%"`;
}

/** Expression whose text is a date as 06/05/2021, whatever the machine's language. */
export function dateText(x: string): string {
  return `RIGHT("0"&DAY(${x}),2)&"/"&RIGHT("0"&MONTH(${x}),2)&"/"&YEAR(${x})`;
}
