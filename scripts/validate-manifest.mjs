/**
 * Is the manifest sound? Reads it with Office's own parser and runs our rules on it (test/manifest.test.ts). With --online
 * it is sent to Microsoft's validation service as well, the one that decides what Excel and the store accept.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, "..");
const file = resolve(process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? join(root, "manifest.xml"));

async function readableByOffice() {
  const { id, displayName, version, hosts } = await OfficeAddinManifest.readManifestFile(file);
  const complete = [id, displayName, version].every(Boolean) && hosts?.includes("Workbook");
  console.log(`Office's parser: ${displayName} ${version}, for ${hosts?.join(", ")}`);
  return complete;
}

function meetsOurRules() {
  const jest = join(dirname(require.resolve("jest/package.json")), "bin/jest.js");
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, PLAN_LEDGER_MANIFEST: file } };
  return spawnSync(process.execPath, [jest, "test/manifest.test.ts", "--selectProjects", "node"], options).status === 0;
}

async function acceptedByMicrosoft() {
  const { isValid, report } = await validateManifest(file);
  for (const { title, content } of [...(report?.errors ?? []), ...(report?.warnings ?? [])]) console.log(title, content ?? "");
  return isValid;
}

const checks = [readableByOffice, meetsOurRules, ...(process.argv.includes("--online") ? [acceptedByMicrosoft] : [])];
try {
  for (const check of checks) {
    if (!(await check())) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
