import { strFromU8, unzipSync } from "fflate";
import { throwIfCancelled } from "../../excel/excel-api";
import { addTextSheet, copySheetsIn } from "../../excel/writing/copy-sheets-in";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Refusal, type Result } from "../refusals/refusal";
import { foreignKind } from "../refusals/foreign-file";
import { rowsFromCsv } from "../text-file/rows-from-csv";
import { sheetNameOfFile } from "../text-file/sheet-name-of-file";
import type { Work } from "../work";
import type { Workshop } from "../workshop";

/** A workbook of the same form that stands in a file of its own. */
export interface BookFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Which sheets came from which file, and which files could not be read and why. */
export interface BroughtIn {
  readonly brought: readonly { readonly file: string; readonly sheets: readonly string[] }[];
  readonly refused: readonly { readonly file: string; readonly refusal: Refusal }[];
}

/** Copies the sheets of several files behind those of the open workbook, named after their files, so that they are taken in together; a file that cannot be read leaves the others alone. */
export async function bringInFiles(shop: Workshop, files: readonly BookFile[], work?: Work): Promise<Result<BroughtIn>> {
  return refusingOn(async () => {
    const brought: { file: string; sheets: readonly string[] }[] = [];
    const left: { file: string; refusal: Refusal }[] = [];
    for (const [at, file] of files.entries()) {
      throwIfCancelled({ signal: work?.signal });
      work?.progress?.("reading", at, files.length);
      const sheets = await sheetsOf(shop, file);
      if (sheets.ok) brought.push({ file: file.name, sheets: sheets.value });
      else left.push({ file: file.name, refusal: sheets.refusal });
    }
    return done({ brought, refused: left });
  });
}

async function sheetsOf(shop: Workshop, { name, content }: BookFile): Promise<Result<readonly string[]>> {
  const base = sheetNameOfFile(name);
  const rows = /\.(?:csv|tsv)$/i.test(name) && content.length > 0 ? rowsFromCsv(content) : null;
  if (rows) return done([await addTextSheet(shop.excel, base, rows)]);
  const refusal = whyNot(content);
  if (refusal) return refused(refusal);
  try {
    const sheets = await copySheetsIn(shop.excel, content, (sheet, count) => (count === 1 ? base : `${base} - ${sheet}`));
    return sheets.length > 0 ? done(sheets) : refused({ code: "file-empty" });
  } catch (error) {
    // Excel tells of a file it cannot read by its code alone; what else goes wrong is ours.
    const code = (error as { code?: unknown } | null)?.code;
    if (code === "InvalidArgument" || code === "UnsupportedFeature" || code === "GeneralException")
      return refused({ code: "file-damaged" });
    throw error;
  }
}

/** Bytes of the largest list of sheets that is looked into. */
const LARGEST_PART = 5_000_000;

/** What the first bytes of a file say against it; null where it may be a workbook. */
function whyNot(content: Uint8Array): Refusal | null {
  if (content.length === 0) return { code: "file-empty" };
  const is = foreignKind(content);
  if (is) return { code: "file-not-workbook", is };
  if (content[0] === 0xd0 && content[1] === 0xcf) return { code: "file-old-xls" };
  if (content[0] !== 0x50 || content[1] !== 0x4b) return { code: "file-not-workbook" };
  return countsFrom1904(content) ? { code: "dates-from-1904", at: null } : null;
}

/** Sheets copied from such a file would show their dates four years early; a file that cannot be unpacked says so when it is copied. */
function countsFrom1904(content: Uint8Array): boolean {
  try {
    const parts = unzipSync(content, { filter: ({ name, originalSize }) => name === "xl/workbook.xml" && originalSize < LARGEST_PART });
    return Object.values(parts).some((part) => /<(?:\w+:)?workbookPr\s[^>]*\bdate1904\s*=\s*["'](?:1|true|on)["']/.test(strFromU8(part)));
  } catch {
    return false;
  }
}
