import { unzipSync } from "fflate";

const MOST_ENTRY_BYTES = 100_000_000;
const MOST_RATIO = 300;

/** What an archive that was given for a plan is, judged from its directory alone: a document of a sane size, or why it is none. */
export function guardArchive(bytes: Uint8Array): "document" | "workbook" | "not-text" | "damaged" | "too-large" {
  const names: string[] = [];
  let sane = true;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        const ratio = entry.originalSize / Math.max(1, entry.size);
        if (entry.originalSize > MOST_ENTRY_BYTES || (entry.originalSize > 1_000_000 && ratio > MOST_RATIO)) sane = false;
        names.push(entry.name);
        return false;
      },
    });
  } catch {
    return "damaged";
  }
  if (!sane) return "too-large";
  if (names.some((name) => /^\/?word\//i.test(name))) return "document";
  return names.some((name) => /^\/?xl\//i.test(name)) ? "workbook" : "not-text";
}
