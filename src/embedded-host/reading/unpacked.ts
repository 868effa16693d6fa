import { unzipSync } from "fflate";
import { UnreadableFile } from "../unreadable-file";

/** The parts of a package by their paths. Throws `UnreadableFile` for an archive that is broken. */
export function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new UnreadableFile("damaged", "The archive cannot be unpacked.", { cause: error });
  }
}
