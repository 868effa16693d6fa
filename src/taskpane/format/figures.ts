import type { Language, Overview } from "../../operations/operations";
import { shownNumber, shownPercent } from "./shown-number";

type Compliance = NonNullable<Overview["compliance"]>;
export type JudgedTarget = Compliance["targets"][number];
export type JudgedCadence = Compliance["cadences"][number];

/** Actual against required as the office writes it ("72,4% / 70%", "26 / 39 hộ"); null where there is no figure. */
export function actualAgainstRequired(target: JudgedTarget, measure: string | null, language: Language): string | null {
  if (target.actual === null) return null;
  if (target.kind === "percentage") {
    const required = target.required === null ? null : `${shownNumber(target.required, language)}%`;
    return [shownPercent(target.actual, language, target.required), required].filter((part) => part !== null).join(" / ");
  }
  const required = target.required === null ? "" : ` / ${shownNumber(target.required, language)}`;
  return `${shownNumber(target.actual, language)}${required} ${measure ?? ""}`.trim();
}

/** A rate (fraction) as percent points that never round onto the wrong side of 100 %. */
export function shownRate(rate: number, language: Language): string {
  return shownPercent(rate * 100, language, 100);
}

/** Rate cut to what a bar can show. */
export function barValue(rate: number | null): number {
  return rate === null ? 0 : Math.min(1, Math.max(0, rate));
}
