import { foldText } from "../../vietnamese/fold-text";
import type { HeadedColumn } from "../headings/heading-paths";

/** Fingerprint of a form: the same for every table with the same headings in the same order, whatever its records, place or year. */
export function layoutFingerprint(columns: readonly HeadedColumn[]): string {
  const headings = columns.map((column) => column.path.map((part) => foldText(part).replace(/\b(?:19|20)\d{2}\b/g, "yyyy")).join("/"));
  const text = headings.join("|");
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low + text.charCodeAt(at), 0x85ebca6b) ^ (low >>> 13);
  }
  return `${columns.length}-${(high >>> 0).toString(16).padStart(8, "0")}${(low >>> 0).toString(16).padStart(8, "0")}`;
}
