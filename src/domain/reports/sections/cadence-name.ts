import type { CadenceCompliance } from "../../compliance/compliance";

/** A cadence in a table: its level and unit, or its text where it names neither. */
export function cadenceName(cadence: CadenceCompliance): string {
  return [cadence.level, cadence.unit].filter(Boolean).join(" – ") || cadence.text;
}
