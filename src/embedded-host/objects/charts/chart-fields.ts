import type { Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import type { ChartPlace } from "../../model/charts/chart-model";
import { below, isOnAt, setVal } from "../../model/charts/chart-tree";
import { valAt } from "../../model/xml-node";

/** True or false as an element of the tree says it. */
export const flag = (path: string, otherwise: boolean): Scalar<ChartPlace, boolean> => ({
  read: (place) => isOnAt(place.find(), path, otherwise),
  write: (place, assigned) => setVal(place, path, booleanFrom(assigned)),
});

export function booleanFrom(assigned: unknown): boolean {
  if (typeof assigned !== "boolean") throw invalidArgument("The value is true or false.");
  return assigned;
}

export function numberFrom(assigned: unknown, least = -Infinity, most = Infinity): number {
  const number = typeof assigned === "string" && assigned.trim() !== "" ? Number(assigned) : assigned;
  if (typeof number !== "number" || !Number.isFinite(number) || number < least || number > most)
    throw invalidArgument("The value is a number within its bounds.");
  return number;
}

/** A number of the tree within bounds. */
export const amount = (path: string, otherwise: number | null, least = -Infinity, most = Infinity): Scalar<ChartPlace, number | null> => ({
  read: (place) => {
    const val = valAt(place.find(), path);
    return val === null ? otherwise : Number(val.replace("%", ""));
  },
  write: (place, assigned) => setVal(place, path, numberFrom(assigned, least, most)),
});

/** A word of Office.js for a word of the file. */
export const word = (path: string, words: Readonly<Record<string, string>>, otherwise: string): Scalar<ChartPlace, string> => ({
  read: (place) => {
    const val = valAt(place.find(), path);
    return Object.keys(words).find((office) => words[office] === val) ?? otherwise;
  },
  write: (place, assigned) => setVal(place, path, wordOf(words, assigned)),
});

/** The file's word for one of Office.js; refuses others. */
export function wordOf(words: Readonly<Record<string, string>>, assigned: unknown): string {
  const found = typeof assigned === "string" && Object.hasOwn(words, assigned) ? words[assigned] : undefined;
  if (found === undefined) throw invalidArgument(`'${String(assigned)}' is not allowed here.`);
  return found;
}

/** A property of an element further down the tree. */
export const at = <Value>(path: string, scalar: Scalar<ChartPlace, Value>): Scalar<ChartPlace, Value> => ({
  ...scalar,
  read: (place) => scalar.read(below(place, path)),
  ...(scalar.write && { write: (place: ChartPlace, assigned: Value) => scalar.write!(below(place, path), assigned) }),
});
