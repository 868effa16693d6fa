/**
 * Puts the manifest where Excel on this computer looks for add-ins under development, or takes it away again.
 *   node scripts/sideload.mjs [--remove] [manifest.xml]
 * Windows: the user's own registry. Mac: the folder "wef". Elsewhere, and for Excel on the web: says how to upload it.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const macFolder = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

const uploadSteps = [
  "Excel on the web: open a workbook, Home > Add-ins > More Add-ins > Upload My Add-in, and choose the manifest.",
  "It stays in that browser until its site data are cleared; to remove it, clear them.",
];

const places = {
  win32: {
    add: ({ id, file }) => execFileSync("reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", file, "/f"]),
    remove: ({ id }) => execFileSync("reg", ["delete", developerKey, "/v", id, "/f"]),
    next: "Close every Excel window, open Excel, then Home > Add-ins > Developer Add-ins > Sổ kế hoạch.",
  },
  darwin: {
    add: ({ id, file }) => {
      mkdirSync(macFolder, { recursive: true });
      copyFileSync(file, join(macFolder, `${id}.manifest.xml`));
    },
    remove: ({ id }) => rmSync(join(macFolder, `${id}.manifest.xml`), { force: true }),
    next: "Quit Excel (Command+Q), open it again, then Home > Add-ins > Developer Add-ins > Sổ kế hoạch.",
  },
};

const args = process.argv.slice(2);
const file = resolve(args.find((arg) => !arg.startsWith("--")) ?? "manifest.xml");
const { id, displayName } = await OfficeAddinManifest.readManifestFile(file);
const place = places[process.platform];

if (place === undefined) {
  console.log([`${displayName}: ${file}`, ...uploadSteps].join("\n"));
} else if (args.includes("--remove")) {
  place.remove({ id, file });
  console.log(`${displayName} was removed.`);
} else {
  place.add({ id, file });
  console.log([`${displayName} was added (${file}).`, place.next].join("\n"));
}
