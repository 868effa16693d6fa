import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre";
import { libreOfficeInstalled } from "../../scripts/find-libreoffice.mjs";

/** A value as LibreOffice computed it; errors are text such as `#DIV/0!`. */
export type CellValue = string | number | boolean | Date | null;

const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "plan-ledger-lo-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

function runOffice(folder: string, args: readonly string[]): void {
  const { soffice } = libreOfficeInstalled();
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const ran = spawnSync(soffice, [profile, "--headless", "--norestore", ...args], {
    encoding: "utf8",
    timeout: 150_000,
  });
  if (ran.status !== 0) throw new Error(`LibreOffice failed: ${ran.stderr || String(ran.error)}`);
}

function converted(book: Uint8Array, filter: string, ending: string): Uint8Array {
  return inFolder((folder) => {
    const input = join(folder, "book.xlsx");
    writeFileSync(input, book);
    runOffice(folder, ["--convert-to", filter, "--outdir", join(folder, "out"), input]);
    return new Uint8Array(readFileSync(join(folder, "out", `book.${ending}`)));
  });
}

/** The workbook without the results that were stored beside its formulas: LibreOffice trusts those and would not calculate. */
export function withoutStoredResults(book: Uint8Array): Uint8Array {
  const parts = unzipSync(book);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/<c\b[^>]*>\s*<f\b[\s\S]*?<\/c>/g, (cell) => cell.replace(/<v>[\s\S]*?<\/v>|<v\s*\/>/g, ""));
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** Every sheet's values after LibreOffice opened the workbook and calculated each formula anew. */
export async function recalculated(book: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const saved = await readXlsx(converted(withoutStoredResults(book), "xlsx:Calc MS Excel 2007 XML", "xlsx"));
  return new Map(saved.sheets.map((sheet) => [sheet.name, sheet.rows as CellValue[][]]));
}

/** The workbook as LibreOffice writes it after it opened it. */
export const savedAgain = (book: Uint8Array): Uint8Array => converted(book, "xlsx:Calc MS Excel 2007 XML", "xlsx");

/** What a printer would get: the text of each page, top to bottom. */
export function printedPages(book: Uint8Array): readonly string[] {
  const pdf = converted(book, "pdf:calc_pdf_Export", "pdf");
  return inFolder((folder) => {
    const file = join(folder, "book.pdf");
    writeFileSync(file, pdf);
    const ran = spawnSync(libreOfficeInstalled().pdftotext, ["-layout", file, "-"], { encoding: "utf8" });
    if (ran.status !== 0) throw new Error(`pdftotext failed: ${ran.stderr}`);
    return ran.stdout.split("\f").filter((page) => page.trim() !== "");
  });
}
