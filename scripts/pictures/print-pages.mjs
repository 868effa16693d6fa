import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { libreOfficeInstalled } from "../find-libreoffice.mjs";

function ran(program, args) {
  const done = spawnSync(program, args, { encoding: "utf8", timeout: 300_000 });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr || done.error}`);
  return done.stdout;
}

/**
 * Prints a workbook through LibreOffice and draws the first page that holds all these words as a PNG, once for each
 * picture: `{ file, words, dpi }`.
 */
export function printPages(workbook, pictures) {
  const { soffice, pdftotext, pdftoppm } = libreOfficeInstalled();
  const folder = mkdtempSync(join(tmpdir(), "plan-ledger-print-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    ran(soffice, [profile, "--headless", "--norestore", "--convert-to", "pdf:calc_pdf_Export", "--outdir", folder, workbook]);
    const pdf = join(folder, `${basename(workbook, extname(workbook))}.pdf`);
    const pages = ran(pdftotext, ["-layout", pdf, "-"]).split("\f");
    for (const { file, words, dpi } of pictures) {
      const number = pages.findIndex((page) => words.every((word) => page.replace(/\s+/g, " ").includes(word))) + 1;
      if (number === 0) throw new Error(`No printed page holds ${words.join(", ")}.`);
      ran(pdftoppm, [
        "-png",
        "-r",
        String(dpi),
        "-f",
        String(number),
        "-l",
        String(number),
        "-singlefile",
        pdf,
        file.replace(/[.]png$/, ""),
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
