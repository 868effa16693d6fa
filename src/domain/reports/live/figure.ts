/** A figure of a report (số liệu): the expression that computes it in the sheet, and its value by the program. */
export interface Figure {
  /** Formula text without "=", a cell address as a rule. */
  readonly expression: string;
  readonly value: number;
  /** Where the figure is a text (a list of numbers): that text. */
  readonly text?: string;
}

/** A number as Vietnamese offices write it: dots for thousands, a decimal comma, at most `decimals` places. */
export function vietnameseNumber(value: number, decimals = 0): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale;
  const whole = Math.floor(rounded);
  const rest = Math.round((rounded - whole) * scale);
  const fraction = rest === 0 ? "" : `,${String(rest).padStart(decimals, "0").replace(/0+$/, "")}`;
  return `${value < 0 ? "-" : ""}${String(whole).replace(/\B(?=(\d{3})+$)/g, ".")}${fraction}`;
}

/** A fraction as a percentage with one decimal; two where one would show less than everything as 100 %. */
export function vietnamesePercent(fraction: number): string {
  const decimals = fraction < 1 && Math.round(fraction * 1000) >= 1000 ? 2 : 1;
  return `${vietnameseNumber(fraction * 100, decimals)}%`;
}

/** Expression whose text is a whole number with dots for thousands, whatever the machine's language. */
export function countText(x: string): string {
  const lower = `RIGHT("00"&MOD(${x},1000),3)`;
  return `IF(${x}<1000,""&${x},IF(${x}<1000000,INT(${x}/1000)&"."&${lower},INT(${x}/1000000)&"."&RIGHT("00"&MOD(INT(${x}/1000),1000),3)&"."&${lower}))`;
}

/** Expression whose text is a fraction as a percentage ("66,7%"), whatever the machine's language. */
export function percentText(x: string): string {
  const places = (factor: number, zeros: string, width: number): string =>
    `INT(ROUND(${x}*${factor * 100},0)/${factor})&IF(MOD(ROUND(${x}*${factor * 100},0),${factor})=0,"",","&RIGHT("${zeros}"&MOD(ROUND(${x}*${factor * 100},0),${factor}),${width}))&"%"`;
  return `IF(AND(${x}<1,ROUND(${x}*1000,0)>=1000),${places(100, "0", 2)},${places(10, "", 1)})`;
}

/** Expression whose text is a date as 06/05/2021, whatever the machine's language. */
export function dateText(x: string): string {
  return `RIGHT("0"&DAY(${x}),2)&"/"&RIGHT("0"&MONTH(${x}),2)&"/"&YEAR(${x})`;
}
