/** What a language puts between whole and decimals, and between thousands. */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
}

export const VIETNAMESE_SIGNS: NumberSigns = { decimal: ",", thousands: "." };
export const ENGLISH_SIGNS: NumberSigns = { decimal: ".", thousands: "," };

/** Rounds half up (away from zero) on the decimal digits that the number shows, not on its binary form. */
function roundedHalfUp(value: number, decimals: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(value) * Number(`${shifted}e-${decimals}`);
}

/** A percentage in percent points as offices read it: one decimal, no space before the sign ("66,6%"); more decimals where one would put it on the other side of the limit it is judged by. */
export function displayPercent(points: number, limit: number | null = null, signs = VIETNAMESE_SIGNS): string {
  const side = (value: number) => (limit === null ? 0 : Math.sign(value - limit));
  let decimals = 1;
  while (decimals < 10 && side(roundedHalfUp(points, decimals)) !== side(points)) decimals += 1;
  return `${roundedHalfUp(points, decimals).toFixed(decimals).replace(".", signs.decimal)}%`;
}

/** A rate (fraction of 1) as a percentage; never shown as 100% while it is not. */
export function displayRate(rate: number | null, limit: number | null = 1, signs = VIETNAMESE_SIGNS): string {
  return rate === null ? "" : displayPercent(rate * 100, limit === null ? null : limit * 100, signs);
}

/** A number as offices read it: thousands set apart, at most three decimals; in Vietnamese unless other signs are given. */
export function displayNumber(value: number, signs = VIETNAMESE_SIGNS): string {
  const [whole = "0", fraction = ""] = Math.abs(roundedHalfUp(value, 3)).toFixed(3).split(".");
  const decimals = fraction.replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, signs.thousands)}${decimals === "" ? "" : `${signs.decimal}${decimals}`}`;
}
