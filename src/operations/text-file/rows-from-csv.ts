import Papa from "papaparse";
import { decodeText } from "./decode-text";

/** Rows and cells that a sheet can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Rows of a .csv file in any usual encoding and with any usual delimiter, every cell as text; null where it is no text or no table. */
export function rowsFromCsv(bytes: Uint8Array): string[][] | null {
  const text = decodeText(bytes);
  if (text.slice(0, 4096).includes("\u0000")) return null;
  const separator = /^sep=(.)\r?\n/i.exec(text);
  const { data } = Papa.parse<string[]>(separator ? text.slice(separator[0].length) : text, {
    delimiter: separator?.[1] ?? "",
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const rows = data.map((row) => (row.every((cell) => cell.trim() === "") ? [] : row));
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  const fits = rows.length > 0 && rows.length <= MOST_ROWS && rows.every((row) => row.length <= MOST_COLUMNS);
  return fits ? rows : null;
}
