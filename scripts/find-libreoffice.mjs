import { pathToFileURL } from "node:url";
import { canInstallPackages, findProgram, installPackages } from "./program-on-path.mjs";

const programFiles = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]];

const officeNames = () => [
  process.env.PLAN_LEDGER_SOFFICE,
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ...programFiles.filter(Boolean).map((folder) => `${folder}\\LibreOffice\\program\\soffice.exe`),
];

export const libreOfficeAdvice =
  "LibreOffice Calc and pdftotext are needed. Install them (Debian, Ubuntu: apt-get install libreoffice-calc " +
  "poppler-utils fonts-liberation fonts-crosextra-carlito; Mac: brew install --cask libreoffice, brew install poppler), " +
  "or set PLAN_LEDGER_SOFFICE to the path of soffice.";

/** Paths of LibreOffice and of poppler's text extractor; null where one of them is missing. */
export function findLibreOffice() {
  const soffice = findProgram(officeNames());
  const pdftotext = findProgram(["pdftotext"]);
  const pdftoppm = findProgram(["pdftoppm"]);
  return soffice && pdftotext && pdftoppm ? { soffice, pdftotext, pdftoppm } : null;
}

/** The same, installed from Debian's packages where they are missing and that is possible; throws with advice otherwise. */
export function libreOfficeInstalled() {
  const found = findLibreOffice();
  if (found) return found;
  const packages = ["libreoffice-calc", "poppler-utils", "fonts-liberation", "fonts-crosextra-carlito"];
  if (canInstallPackages() && installPackages(packages)) {
    const installed = findLibreOffice();
    if (installed) return installed;
  }
  throw new Error(libreOfficeAdvice);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(libreOfficeInstalled().soffice);
