import { unzipSync, zipSync } from "fflate";
import { unpacked } from "../reading/unpacked";
import { UnreadableFile } from "../unreadable-file";
import { checked, type FileLibrary, type LibraryFile } from "./file-library";
import { FormatWriter } from "./format-writer";
import { PackageEntries, untouchedPaths } from "./package-entries";
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

/** The opened file with empty sheets in the place of untouched ones: they come back byte for byte afterwards, and the library need not carry them. */
function withoutUntouched(bytes: Uint8Array, untouched: readonly string[]): Uint8Array {
  if (untouched.length === 0) return bytes;
  const entries = new PackageEntries(unpacked(bytes));
  for (const path of untouchedPaths(entries, untouched)) entries.put(path, EMPTY_SHEET);
  return zipSync(entries.entries, { level: 0 });
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

/** Lets the library carry out the steps of a plan on the opened file or on a new one; answers with the package it writes. */
export function writtenByLibrary(library: FileLibrary, plan: SavePlan): PackageEntries {
  const file =
    plan.bytes === null
      ? library.NewFile()
      : library.OpenReader(withoutUntouched(plan.bytes, plan.untouchedInFile), {
          UnzipSizeLimit: SIZE_LIMIT,
          UnzipXMLSizeLimit: SIZE_LIMIT,
        });
  if (!file || file.error) throw new UnreadableFile("damaged", `The file library cannot open the workbook: ${String(file?.error)}`);
  const formats = new FormatWriter(file);
  for (const step of plan.steps) perform(file, formats, step);
  const { buffer } = checked(file["WriteToBuffer"]!(), "WriteToBuffer") as unknown as { buffer: Uint8Array };
  const entries = new PackageEntries(unzipSync(buffer));
  restoreUntouched(entries, plan);
  return entries;
}
