import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { spawnSync } from "node:child_process";

const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat", ""] : [""];

function isRunnable(file) {
  try {
    accessSync(file, process.platform === "win32" ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of the programs that this computer has (names looked up on PATH, or absolute paths), or null. */
export function findProgram(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const name of names.filter(Boolean)) {
    if (isAbsolute(name)) {
      if (isRunnable(name)) return name;
      continue;
    }
    for (const folder of folders) {
      const found = endings.map((ending) => join(folder, name + ending)).find(isRunnable);
      if (found) return found;
    }
  }
  return null;
}

/** Whether Debian's packages can be installed here without asking anybody: root and apt-get. */
export const canInstallPackages = () => process.platform === "linux" && process.getuid?.() === 0 && findProgram(["apt-get"]) !== null;

/** Installs Debian packages; what apt-get says goes to standard error. False where it failed. */
export function installPackages(packages) {
  const options = {
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  process.stderr.write(`Installing ${packages.join(", ")} …\n`);
  spawnSync("apt-get", ["-qq", "update"], options);
  const install = ["-qq", "-y", "--no-install-recommends", "install", ...packages];
  return spawnSync("apt-get", install, options).status === 0;
}
