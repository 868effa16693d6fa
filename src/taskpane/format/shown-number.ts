import type { Language } from "../../operations/operations";

const locale = (language: Language) => (language === "vi" ? "vi-VN" : "en-GB");

/** A figure as the office writes it: 1.234,5 (Vietnamese) or 1,234.5 (English). */
export function shownNumber(value: number, language: Language, decimals = 2): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: decimals }).format(value);
}

const round = (value: number, decimals: number) => Math.floor(Number((value * 10 ** decimals).toPrecision(13)) + 0.5) / 10 ** decimals;

/**
 * Percent points for display: one decimal, half up, and as many more as are needed
 * for the figure to stay on its side of the limit (69,96 against 70).
 */
export function shownPercent(points: number, language: Language, limit: number | null = null): string {
  let decimals = 1;
  if (limit !== null) {
    while (decimals < 8 && Math.sign(round(points, decimals) - limit) !== Math.sign(points - limit)) decimals++;
  }
  return `${shownNumber(round(points, decimals), language, decimals)}%`;
}
