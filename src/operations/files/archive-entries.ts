import { type UnzipFileInfo, unzipSync } from "fflate";

/** What the directory of a zip archive lists, nothing unpacked; null where it cannot be read. */
export function archiveEntries(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
  } catch {
    return null;
  }
  return entries;
}
