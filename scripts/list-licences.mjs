/**
 * Lists every package that is installed for the product (not for development), with version and licence, from the lockfile:  npm run licences
 * With --sbom it writes the same as a bill of materials in CycloneDX (JSON) to standard output:  npm run --silent sbom > sbom.json
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const { name, version, packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

/** What a package's own file can be read for; the empty text where it has none. */
function read(path, file) {
  try {
    return readFileSync(join(root, path, file), "utf8");
  } catch {
    return "";
  }
}

/** Some packages keep their licence in their own package.json only, some only as a text. */
function licenceOf(path, entry) {
  if (entry.license) return entry.license;
  const { license } = JSON.parse(read(path, "package.json") || "{}");
  if (license) return typeof license === "string" ? license : license.type;
  const text = read(path, "LICENSE").slice(0, 500);
  if (/Apache License\s+Version 2\.0/.test(text)) return "Apache-2.0";
  return /MIT License/.test(text) ? "MIT" : "unknown";
}

/** Names of licences that a bill of materials knows; others are told in the package's own words. */
const known = new Set(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);

const inProduct = Object.entries(packages)
  .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.optional && !entry.link)
  .map(([path, entry]) => ({
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    version: entry.version,
    licence: licenceOf(path, entry),
    integrity: entry.integrity,
  }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

function licenceEntry(licence) {
  if (licence === "unknown") return { license: { name: "not stated by the package" } };
  if (/[()]| OR | AND /.test(licence)) return { expression: licence };
  return { license: known.has(licence) ? { id: licence } : { name: licence } };
}

function component({ name, version, licence, integrity }) {
  const [algorithm, digest] = integrity?.split("-") ?? [];
  return {
    type: "library",
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: [licenceEntry(licence)],
    ...(algorithm === "sha512" && { hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] }),
  };
}

if (process.argv.includes("--sbom")) {
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name, version } },
    components: inProduct.map(component),
  };
  console.log(JSON.stringify(bill, null, 2));
} else {
  for (const one of inProduct) console.log(`${one.name}@${one.version}  ${one.licence}`);
  const counts = new Map();
  for (const { licence } of inProduct) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  console.log(`\n${inProduct.length} packages: ${[...counts].map(([licence, count]) => `${count} ${licence}`).join(", ")}`);
}
