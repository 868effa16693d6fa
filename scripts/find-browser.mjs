import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { canInstallPackages, findProgram, installPackages } from "./program-on-path.mjs";

const require = createRequire(import.meta.url);
const programFiles = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];

const names = () => [
  process.env.PLAN_LEDGER_BROWSER,
  process.env.CHROME_PATH,
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...programFiles
    .filter(Boolean)
    .flatMap((folder) => [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]),
  downloadedByPlaywright(),
];

function downloadedByPlaywright() {
  try {
    return require("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}

export const browserAdvice =
  "No Chromium or Chrome was found. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: npx playwright " +
  "install chromium), or set PLAN_LEDGER_BROWSER to the program's path.";

/** Path of a Chromium or Chrome that the tests can drive, or null. */
export const findBrowser = () => findProgram(names());

/** The same, installed from Debian's packages where there is none and that is possible; throws with advice otherwise. */
export function browserInstalled() {
  const found = findBrowser();
  if (found) return found;
  if (canInstallPackages() && installPackages(["chromium", "fonts-liberation"])) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(browserAdvice);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(browserInstalled());
