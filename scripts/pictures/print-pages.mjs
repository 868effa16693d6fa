import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { libreOfficeInstalled } from "../find-libreoffice.mjs";

function ran(program, args) {
  const done = spawnSync(program, args, { encoding: "utf8", timeout: 300_000 });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr || done.error}`);
  return done.stdout;
}

/** The workbook with one sheet first and the others hidden: some versions of LibreOffice print hidden sheets too, but behind it. */
function showingFirst(workbook, sheet) {
  const parts = unzipSync(workbook);
  const xml = strFromU8(parts["xl/workbook.xml"]);
  const sheets = [...xml.matchAll(/<sheet\b[^>]*?(?:\/>|><\/sheet>)/g)].map(([element]) => element);
  const shown = sheets.findIndex((element) => element.includes(`name="${sheet}"`));
  if (shown < 0) throw new Error(`There is no sheet "${sheet}".`);
  const hidden = (element) => element.replace(/ state="\w+"/, "").replace("<sheet", '<sheet state="hidden"');
  const others = sheets.filter((_, index) => index !== shown).map(hidden);
  const placeOf = (index) => (index === shown ? 0 : index < shown ? index + 1 : index);
  const arranged = xml
    .replace(/<sheets>.*<\/sheets>/s, `<sheets>${[sheets[shown], ...others].join("")}</sheets>`)
    .replace(/localSheetId="(\d+)"/g, (_, index) => `localSheetId="${placeOf(Number(index))}"`)
    .replace(/ (?:activeTab|firstSheet)="\d+"/g, "");
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(arranged) });
}

/** Prints one sheet of a workbook through LibreOffice and draws its first page as a PNG, cropped where a part of the page is named. */
export function printSheet(workbook, sheet, { file, dpi, crop = [] }) {
  const { soffice, pdftoppm } = libreOfficeInstalled();
  const folder = mkdtempSync(join(tmpdir(), "plan-ledger-print-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const book = join(folder, "book.xlsx");
    writeFileSync(book, showingFirst(new Uint8Array(readFileSync(workbook)), sheet));
    ran(soffice, [profile, "--headless", "--norestore", "--convert-to", "pdf:calc_pdf_Export", "--outdir", folder, book]);
    const pages = ["-r", String(dpi), "-f", "1", "-l", "1", ...crop];
    ran(pdftoppm, ["-png", "-singlefile", ...pages, join(folder, "book.pdf"), file.replace(/[.]png$/, "")]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
