import * as z from "zod";

/** What a record's sheet said when it was last taken in (dấu nhận): a short digest for each field, never the values. By it a change in the sheet is told from one in the ledger. */
export const takenInSchema = z.record(z.string(), z.string());
export type TakenIn = z.infer<typeof takenInSchema>;

const DIGITS = 6;

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("; ");
  const text = String(value);
  return /^[!-~]*$/.test(text) ? text : text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Digests of the values seen first: most cells of a list say the same as others. */
const known = new Map<unknown, string>();
const MOST_KNOWN = 5000;

/** Six letters and digits that stand for a value without showing it; equal values have equal digests. */
export function fieldDigest(value: unknown): string {
  const digest = known.get(value);
  if (digest !== undefined) return digest;
  const made = digestOf(textOf(value));
  if (known.size < MOST_KNOWN && (typeof value !== "object" || value === null)) known.set(value, made);
  return made;
}

function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const character = text.codePointAt(at) ?? 0;
    if (character > 0xffff) at++;
    hash = Math.imul(hash ^ character, 0x01000193);
    hash ^= hash >>> 13;
  }
  return (hash >>> 0)
    .toString(36)
    .padStart(DIGITS + 1, "0")
    .slice(-DIGITS);
}
