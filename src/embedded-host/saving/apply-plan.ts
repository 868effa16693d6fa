import type { FileLibrary } from "./file-library";
import { unpacked } from "../reading/unpacked";
import { PackageEntries } from "./package-entries";
import { patchPackage } from "./patches/patch-package";
import { isUsual } from "./usual-package";
import type { SavePlan } from "./save-plan";
import { writtenByLibrary } from "./write-by-library";
import type { Deflate } from "./zip-package";

/** The opened package, where all that is new can be put into it as it is. */
function openedPackage({ bytes, steps }: SavePlan): PackageEntries | null {
  if (bytes === null || steps.length > 0) return null;
  const entries = new PackageEntries(unpacked(bytes));
  return isUsual(entries) ? entries : null;
}

/** Starts the file library; `anew` where the one that runs may have broken down. */
export type StartLibrary = (anew: boolean) => Promise<FileLibrary>;

/** What the library stumbles over in a file of its own parts is mended, and the plan carried out once more. */
async function writtenOrMended(startLibrary: StartLibrary, plan: SavePlan): Promise<PackageEntries> {
  try {
    return writtenByLibrary(await startLibrary(false), plan);
  } catch (error) {
    if (plan.bytes === null) throw error;
    return writtenByLibrary(await startLibrary(true), plan, true);
  }
}

/**
 * Makes the saved file. What changed in the file's own sheets, the file library repeats on the opened one; new sheets, names and
 * whatever else it does not write are put straight into the package. It is started only when it has something to do.
 */
export async function applyPlan(startLibrary: StartLibrary, plan: SavePlan, deflate?: Deflate): Promise<Uint8Array> {
  const entries = openedPackage(plan) ?? (await writtenOrMended(startLibrary, plan));
  return patchPackage(entries, plan, deflate);
}
