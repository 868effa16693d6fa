import type { CadenceCompliance } from "../../compliance/compliance";

const shortName = (cadence: CadenceCompliance): string => [cadence.level, cadence.unit].filter(Boolean).join(" – ");

/** A cadence in a table: its level and unit, with its text where that names none or another cadence has the same. */
export function cadenceName(cadence: CadenceCompliance, all: readonly CadenceCompliance[]): string {
  const name = shortName(cadence);
  if (name === "") return cadence.text;
  return all.some((other) => other !== cadence && shortName(other) === name) ? `${name}: ${cadence.text}` : name;
}
