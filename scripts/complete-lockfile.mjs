/**
 * Adds to package-lock.json what npm leaves out where a registry does not have the builds of a package for other systems:
 * `npm ci` refuses such a lockfile everywhere. Run it after `npm install`; it does nothing where nothing is missing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const file = resolve(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

const outer = (place) => (place.includes("/node_modules/") ? place.slice(0, place.lastIndexOf("/node_modules/")) : "");

/** Whether a package at this place would find the other one in the lockfile. */
function isLocked(place, name) {
  for (let at = place; ; at = outer(at)) {
    if (lock.packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}

/** What a build's name tells about the system it is for: `@swc/core-linux-arm64-musl`. */
function entryOf(name, version, parent) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu) throw new Error(`${name} is missing, and its name does not tell which system it is for.`);
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") && os === "linux" ? ["glibc"] : undefined;
  const { dev, license, engines } = parent;
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc && { libc }),
    license,
    optional: true,
    os: [os],
    ...(engines && { engines }),
  };
}

const added = Object.entries(lock.packages).flatMap(([place, parent]) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(place, name))
    .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, parent)]),
);
if (added.length > 0) {
  lock.packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(added.length === 0 ? "Nothing is missing." : added.map(([place]) => `+ ${place}`).join("\n"));
