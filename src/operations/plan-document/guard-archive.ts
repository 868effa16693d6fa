import { unzipSync } from "fflate";

const MOST_ENTRY_BYTES = 100_000_000;
const MOST_RATIO = 300;

/** Whether a .docx archive unpacks to a sane size, judged from its directory alone; false also for a broken archive. */
export function guardArchive(bytes: Uint8Array): boolean {
  let sane = true;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        const ratio = entry.originalSize / Math.max(1, entry.size);
        if (entry.originalSize > MOST_ENTRY_BYTES || (entry.originalSize > 1_000_000 && ratio > MOST_RATIO)) sane = false;
        return false;
      },
    });
  } catch {
    return false;
  }
  return sane;
}
