import type { UnzipFileInfo } from "fflate";
import { archiveEntries } from "../files/archive-entries";

const MOST_ENTRY_BYTES = 100_000_000;
const MOST_RATIO = 300;

const isSane = ({ originalSize, size }: UnzipFileInfo): boolean =>
  originalSize <= MOST_ENTRY_BYTES && (originalSize <= 1_000_000 || originalSize / Math.max(1, size) <= MOST_RATIO);

/** What an archive that was given for a plan is, judged from its directory alone: a document of a sane size, or why it is none. */
export function guardArchive(bytes: Uint8Array): "document" | "workbook" | "not-text" | "damaged" | "too-large" {
  const entries = archiveEntries(bytes);
  if (!entries) return "damaged";
  if (!entries.every(isSane)) return "too-large";
  if (entries.some(({ name }) => /^\/?word\//i.test(name))) return "document";
  return entries.some(({ name }) => /^\/?xl\//i.test(name)) ? "workbook" : "not-text";
}
