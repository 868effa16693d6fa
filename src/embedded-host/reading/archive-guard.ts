import { unzipSync } from "fflate";
import { UnreadableFile } from "../unreadable-file";

/** Sizes beyond which an archive is not unpacked. */
export const ARCHIVE_LIMITS = {
  entries: 10_000,
  entryBytes: 250_000_000,
  totalBytes: 600_000_000,
  /** Only judged for entries larger than a megabyte. */
  ratio: 200,
  /** No content can be packed so tightly: the directory is wrong. */
  possibleRatio: 1_100,
  fileBytes: 200_000_000,
} as const;

/** Reads only the archive's directory and refuses what would grow too large; answers with the names of the entries. */
export function checkArchive(bytes: Uint8Array): Set<string> {
  if (bytes.length > ARCHIVE_LIMITS.fileBytes) throw new UnreadableFile("too-large", `The file has ${bytes.length} bytes.`);
  const names = new Set<string>();
  let total = 0;
  let packed = 0;
  let tooLarge: string | null = null;
  let isWrong = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.add(name);
        total += originalSize;
        packed += size;
        isWrong ||= packed > bytes.length || originalSize > (size + 1) * ARCHIVE_LIMITS.possibleRatio;
        const swollen = originalSize > 1_000_000 && originalSize / Math.max(1, size) > ARCHIVE_LIMITS.ratio;
        if (swollen || originalSize > ARCHIVE_LIMITS.entryBytes) tooLarge ??= name;
        if (names.size > ARCHIVE_LIMITS.entries || total > ARCHIVE_LIMITS.totalBytes) tooLarge ??= name;
        return false;
      },
    });
  } catch (error) {
    throw new UnreadableFile("damaged", "The archive's directory cannot be read.", { cause: error });
  }
  if (isWrong) throw new UnreadableFile("damaged", "The archive's directory tells sizes that cannot be.");
  if (tooLarge !== null) throw new UnreadableFile("too-large", `The archive's entry '${tooLarge as string}' would grow too large.`);
  return names;
}
