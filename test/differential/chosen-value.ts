import { madeObjects } from "./made-objects";
import enums from "../../src/embedded-host/typings/excel-enums.json";

const known = enums as Record<string, Record<string, string>>;

/** A number between 0 and 1 that decides which of several things is taken. */
export type Choice = number;

export const chosen = <T>(all: readonly T[], choice: Choice): T => all[Math.min(all.length - 1, Math.floor(choice * all.length))]!;

const texts = [
  "Sheet1",
  "Hai",
  "A1",
  "B2:C4",
  "Bang",
  "Ten",
  "chữ",
  "=A1+1",
  "=SUM(Sheet1!$A$1:$B$3)",
  "#00AA55",
  "red",
  "",
  "1",
  "0.00",
  "<a>1</a>",
];
const numbers = [0, 1, 2, 3, 4, 10, 12.5, -1, 255, 0.5];
const cells = [1, 2.5, "chữ", "", "=A1+1", true, null, "079", "'+84"];

function matrix(choice: Choice): unknown[][] {
  const [rows, columns] = chosen(
    [
      [1, 1],
      [2, 2],
      [1, 3],
      [3, 1],
    ] as const,
    choice,
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => chosen(cells, (choice * 7 + row * 0.31 + column * 0.17) % 1)),
  );
}

/** Types in which a union is written; a literal union is split only outside brackets. */
const alternatives = (type: string): string[] =>
  type
    .split("|")
    .map((one) => one.trim())
    .filter((one) => one !== "Date" && one !== "Array<any>");

const made = (type: string): readonly unknown[] | undefined =>
  madeObjects[type.replace(/^Excel\.|^Interfaces\.|^Excel\.Interfaces\./u, "")];

/** What a type of the typings may hold; undefined for types that a program rarely fills by hand. */
export function chosenValue(type: string, choice: Choice): unknown {
  const one = chosen(alternatives(type), choice);
  const finer = (choice * 997) % 1;
  const literal = /^"(.*)"$/u.exec(one);
  if (literal) return literal[1];
  const values = known[one.replace(/^Excel\./u, "")];
  if (values) return chosen(Object.values(values), finer);
  if (one === "string") return chosen(texts, finer);
  if (one === "number") return chosen(numbers, finer);
  if (one === "boolean" || one === "true" || one === "false") return finer < 0.5;
  if (one.endsWith("[][]") && !made(one.slice(0, -4))) return matrix(finer);
  if (one.endsWith("[]")) return [chosenValue(one.slice(0, -2), finer)];
  const objects = made(one);
  if (objects) return chosen(objects, finer);
  if (one === "any") return chosen(cells, finer);
  return undefined;
}
