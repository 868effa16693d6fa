import type { Target } from "../../ledger/target";
import type { ReportWording } from "../wording";

/** Number format of a figure of a target: a percentage with one decimal unless it is whole, a quantity with up to two; more where rounding would cross the planned value. */
export function figureFormat(target: Target, value: number | null | undefined): string {
  if (typeof value !== "number") return "General";
  const most = target.kind === "percentage" ? 1 : 2;
  let places = Math.min(most, decimalsOf(value));
  const planned = target.value;
  if (planned !== null && value !== planned)
    while (places < 6 && Math.sign(rounded(value, places) - planned) !== Math.sign(value - planned)) places++;
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** Words of the comparator before the planned figure, as a number format keeps them beside the number. */
export function plannedFormat(target: Target, format: string, words: ReportWording): string {
  const prefixes: Partial<Record<string, string>> = words.table.prefixes;
  const prefix = target.comparator === null ? undefined : prefixes[target.comparator];
  return prefix ? `"${prefix}"${format}` : format;
}

/** Number format of a rate: one decimal, more where one would put the figure on the wrong side of 100 %. */
export function rateFormat(rate: number | null): string {
  let places = 1;
  if (rate !== null && rate < 1) while (places < 6 && Math.round(rate * 100 * 10 ** places) >= 100 * 10 ** places) places++;
  return `0.${"0".repeat(places)}%`;
}

/** ĐVT of a target: its measure, with the period or unit that it is set for. */
export function measureText(target: Target, words: ReportWording): string {
  if (target.kind === "milestone") return words.table.milestone;
  const measure = target.measure ?? (target.kind === "percentage" ? "%" : "");
  const each = target.scope === "each_unit" ? words.table.perUnit : "";
  return `${measure}${each}${words.perPeriod[target.period]}`;
}

function decimalsOf(value: number): number {
  for (let places = 0; places < 2; places++) if (Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-9) return places;
  return 2;
}
