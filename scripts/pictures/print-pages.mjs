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

/** The workbook with every sheet but one hidden: hidden sheets are not printed, so its pages are counted from one. */
function showingOnly(workbook, sheet) {
  const parts = unzipSync(workbook);
  const xml = strFromU8(parts["xl/workbook.xml"]);
  const sheets = [...xml.matchAll(/<sheet\b[^>]*>/g)].map(([element]) => element);
  const shown = sheets.findIndex((element) => element.includes(`name="${sheet}"`));
  if (shown < 0) throw new Error(`There is no sheet "${sheet}".`);
  const named = xml
    .replace(/<sheet\b[^>]*>/g, (element) =>
      element === sheets[shown] ? element : element.replace(/ state="\w+"/, "").replace("<sheet", '<sheet state="hidden"'),
    )
    .replace(/ activeTab="\d+"/, "")
    .replace(/ firstSheet="\d+"/, "")
    .replace("<workbookView", `<workbookView activeTab="${shown}"`);
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(named) });
}

/** Prints one sheet of a workbook through LibreOffice and draws its first page as a PNG, cropped where a part of the page is named. */
export function printSheet(workbook, sheet, { file, dpi, crop = [] }) {
  const { soffice, pdftoppm } = libreOfficeInstalled();
  const folder = mkdtempSync(join(tmpdir(), "plan-ledger-print-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const book = join(folder, "book.xlsx");
    writeFileSync(book, showingOnly(new Uint8Array(readFileSync(workbook)), sheet));
    ran(soffice, [profile, "--headless", "--norestore", "--convert-to", "pdf:calc_pdf_Export", "--outdir", folder, book]);
    const pages = ["-r", String(dpi), "-f", "1", "-l", "1", ...crop];
    ran(pdftoppm, ["-png", "-singlefile", ...pages, join(folder, "book.pdf"), file.replace(/[.]png$/, "")]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
