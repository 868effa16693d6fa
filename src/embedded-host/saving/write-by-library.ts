import { unzipSync, zipSync } from "fflate";
import { unpacked } from "../reading/unpacked";
import { UnreadableFile } from "../unreadable-file";
import { checked, type FileLibrary, type LibraryFile } from "./file-library";
import { FormatWriter } from "./format-writer";
import { lendNames, returnNames, withLentName } from "./mending/lent-names";
import { withRowsInOrder } from "./mending/rows-in-order";
import { withSoundMerges } from "./mending/sound-merges";
import { mendParts } from "./mending/sound-parts";
import { PackageEntries, untouchedPaths } from "./package-entries";
import { StyleWriter } from "./style-writer";
import type { PlanStep, SavePlan } from "./save-plan";

/** The library unpacks large parts into files beyond this size, which a browser has not. */
const SIZE_LIMIT = 2_000_000_000;

function perform(file: LibraryFile, formats: FormatWriter, step: PlanStep): void {
  switch (step[0]) {
    case "call": {
      const [, method, ...args] = step;
      checked(file[method]!(...args), `${method}(${args.map(String).join(", ").slice(0, 80)})`);
      return;
    }
    case "format":
      return formats.formatCells(step[1], step[2], step[3], step[4]);
    case "activate": {
      const { index } = checked(file["GetSheetIndex"]!(step[1]), "GetSheetIndex") as unknown as { index: number };
      checked(file["SetActiveSheet"]!(index), "SetActiveSheet");
      return;
    }
  }
}

const EMPTY_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/**
 * The opened file as the library gets it: with empty sheets in the place of untouched ones, which come back byte for byte afterwards,
 * and with its own sheets written so that the library loses nothing of them.
 */
function forLibrary(plan: SavePlan, isMended: boolean): { readonly bytes: Uint8Array; readonly lent: ReadonlyMap<string, string> } {
  const entries = new PackageEntries(unpacked(plan.bytes!));
  const untouched = new Set(untouchedPaths(entries, plan.untouchedInFile));
  const touched = [...entries.sheetPaths.values()].filter((path) => !untouched.has(path) && entries.has(path));
  for (const path of untouched) entries.put(path, EMPTY_SHEET);
  for (const path of touched) entries.change(path, (xml) => withSoundMerges(withRowsInOrder(xml)));
  if (isMended) mendParts(entries, touched);
  return { lent: lendNames(entries), bytes: zipSync(entries.entries, { level: 0 }) };
}

/** Sheets the program did not touch get the very bytes they had; so does the theme, which the library writes anew without need. */
function restoreUntouched(entries: PackageEntries, { bytes, untouched }: SavePlan): void {
  if (bytes === null) return;
  const sheets = new Set(untouchedPaths(entries, untouched));
  Object.assign(
    entries.entries,
    unzipSync(bytes, { filter: ({ name }) => entries.has(name) && (sheets.has(name) || name.startsWith("xl/theme/")) }),
  );
}

/**
 * Lets the library carry out the steps of a plan on the opened file or on a new one; answers with the package it writes.
 *
 * @param isMended whether what is broken in the file's parts is mended first
 */
export function writtenByLibrary(library: FileLibrary, plan: SavePlan, isMended = false): PackageEntries {
  const { bytes, lent } = plan.bytes === null ? { bytes: null, lent: new Map<string, string>() } : forLibrary(plan, isMended);
  const file =
    bytes === null ? library.NewFile() : library.OpenReader(bytes, { UnzipSizeLimit: SIZE_LIMIT, UnzipXMLSizeLimit: SIZE_LIMIT });
  if (!file || file.error) throw new UnreadableFile("damaged", `The file library cannot open the workbook: ${String(file?.error)}`);
  const formats = new FormatWriter(file);
  for (const step of plan.steps) perform(file, formats, withLentName(step, lent));
  const { buffer } = checked(file["WriteToBuffer"]!(), "WriteToBuffer") as unknown as { buffer: Uint8Array };
  const entries = new PackageEntries(unzipSync(buffer));
  returnNames(entries, lent);
  if (formats.exact.size > 0) {
    const styles = new StyleWriter(entries);
    for (const [number, change] of formats.exact) styles.sayExactly(number, change);
    styles.write();
  }
  restoreUntouched(entries, plan);
  return entries;
}
