import type { CadenceCompliance } from "../../compliance/compliance";
import { foldText } from "../../vietnamese/fold-text";

const shortName = (cadence: CadenceCompliance): string => [cadence.level, cadence.unit].filter(Boolean).join(" – ");

/** Whether the text itself begins with the name ("Tỉnh", "Cấp tỉnh: …"). */
const beginsWith = (text: string, name: string): boolean =>
  [name, `Cấp ${name}`].some((words) => foldText(text).startsWith(foldText(words)));

/** A cadence in a table: its level and unit, with its text where that names none or another cadence has the same; the level stands once. */
export function cadenceName(cadence: CadenceCompliance, all: readonly CadenceCompliance[]): string {
  const name = shortName(cadence);
  if (name === "") return cadence.text;
  const whole = beginsWith(cadence.text, name) ? cadence.text : `${name}: ${cadence.text}`;
  return all.some((other) => other !== cadence && shortName(other) === name) ? whole : name;
}
