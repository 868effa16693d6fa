import { unzipSync, zipSync } from "fflate";
import { areaFromAddress } from "../model/address";
import type { FormatChange } from "../model/cells/cell-format";
import type { FileLibrary, LibraryAnswer, LibraryFile } from "./file-library";
import { UnreadableFile } from "../unreadable-file";
import { colorMarks } from "./parts/filter-xml";
import { FormatWriter } from "./format-writer";
import { NewCells } from "./parts/new-cells";
import { PackageEntries, untouchedPaths } from "./package-entries";
import { type ConditionalStyles, patchPackage } from "./patches/patch-package";
import type { PlanStep, SavePlan } from "./save-plan";
import { conditionalStyle } from "./library-style";
import type { Deflate } from "./zip-package";

/** The library unpacks large parts into files beyond this size, which a browser has not. */
const SIZE_LIMIT = 2_000_000_000;

/** What the library says when a part of the user's file that it had not read until then is broken. */
const BROKEN_PART = /XML syntax error|\bxml: |strconv\.|\bEOF\b|expected element|zip: /;

export function checked(answer: LibraryAnswer, what: string): LibraryAnswer {
  if (!answer.error) return answer;
  const message = `${what}: ${answer.error}`;
  throw BROKEN_PART.test(message) ? new UnreadableFile("damaged", message) : new Error(message);
}

type LookNumber = (look: FormatChange) => number;

/** Makes looks of conditional formats in the file and tells their numbers; equal looks have one. */
function lookNumbers(file: LibraryFile): LookNumber {
  const known = new Map<string, number>();
  return (look) => {
    const key = JSON.stringify(look);
    const number =
      known.get(key) ?? (checked(file["NewConditionalStyle"]!(conditionalStyle(look)), "NewConditionalStyle")["style"] as number);
    known.set(key, number);
    return number;
  };
}

/** The numbers of the looks of conditional formats, by sheet and in the order of its rules. */
const conditionalStyles = (numberOf: LookNumber, { sheets }: SavePlan): ConditionalStyles =>
  new Map(sheets.map(({ sheet, conditionals }) => [sheet, (conditionals?.rules ?? []).map(({ look }) => look && numberOf(look))]));

/** The plan with the numbers of the colours that its filters ask for. */
function withColors(numberOf: LookNumber, plan: SavePlan): SavePlan {
  const numbered = <Filter extends string | null>(filter: Filter): Filter => {
    if (filter === null) return filter;
    const marks = colorMarks(filter);
    return filter.replace(/@\w+:#\w+@/g, (mark) => (marks.has(mark) ? String(numberOf(marks.get(mark)!)) : mark)) as Filter;
  };
  return {
    ...plan,
    sheets: plan.sheets.map((one) => ({ ...one, filter: numbered(one.filter) })),
    tables: plan.tables.map((one) => ({ ...one, filter: numbered(one.filter) })),
  };
}

function cellsOf(cells: Map<string, NewCells>, sheet: string): NewCells {
  const known = cells.get(sheet) ?? new NewCells();
  cells.set(sheet, known);
  return known;
}

function perform(file: LibraryFile, formats: FormatWriter, cells: Map<string, NewCells>, step: PlanStep): void {
  switch (step[0]) {
    case "call": {
      const [, method, ...args] = step;
      checked(file[method]!(...args), `${method}(${args.map(String).join(", ").slice(0, 80)})`);
      return;
    }
    case "rows":
      cellsOf(cells, step[1]).rows = step[2];
      return;
    case "format-new":
      return cellsOf(cells, step[1]).style(areaFromAddress(`${step[2]}:${step[3]}`)!, formats.newStyle(step[4]));
    case "format":
      return formats.formatCells(step[1], step[2], step[3], step[4]);
    case "row-format":
      return formats.formatRow(step[1], step[2], step[3]);
    case "column-format":
      return formats.noteColumns(step[1], step[2], step[3], step[4]);
    case "named-style":
      return formats.noteStyle(step[1], step[2]);
    case "activate": {
      const { index } = checked(file["GetSheetIndex"]!(step[1]), "GetSheetIndex") as unknown as { index: number };
      checked(file["SetActiveSheet"]!(index), "SetActiveSheet");
      return;
    }
  }
}

const EMPTY_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new UnreadableFile("damaged", "The archive cannot be unpacked.", { cause: error });
  }
}

/** The opened file with empty sheets in the place of untouched ones: they come back byte for byte afterwards, and the library need not carry them. */
function withoutUntouched(bytes: Uint8Array, untouched: readonly string[]): Uint8Array {
  if (untouched.length === 0) return bytes;
  const entries = new PackageEntries(unpacked(bytes));
  for (const path of untouchedPaths(entries, untouched)) entries.put(path, EMPTY_SHEET);
  return zipSync(entries.entries, { level: 0 });
}

/** Makes the saved file: the library repeats the changes on the opened one, then parts it cannot write are patched. */
export function applyPlan(library: FileLibrary, plan: SavePlan, deflate?: Deflate): Uint8Array {
  const file =
    plan.bytes === null
      ? library.NewFile()
      : library.OpenReader(withoutUntouched(plan.bytes, plan.untouchedInFile), {
          UnzipSizeLimit: SIZE_LIMIT,
          UnzipXMLSizeLimit: SIZE_LIMIT,
        });
  if (file.error) throw new UnreadableFile("damaged", `The file library cannot open the workbook: ${String(file.error)}`);
  const formats = new FormatWriter(file);
  const cells = new Map<string, NewCells>();
  for (const step of plan.steps) perform(file, formats, cells, step);
  const numberOf = lookNumbers(file);
  const colored = withColors(numberOf, plan);
  const looks = conditionalStyles(numberOf, plan);
  const { buffer } = checked(file["WriteToBuffer"]!(), "WriteToBuffer") as unknown as { buffer: Uint8Array };
  return patchPackage(buffer, colored, { columnStyles: formats.columnStyles, namedStyles: formats.namedStyles, looks }, cells, deflate);
}
