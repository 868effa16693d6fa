import { directoryOf, type PackageParts, relationshipsPath, resolveTarget } from "./package-parts";
import { partText } from "./part-text";
import { attributesOf, encodeXml } from "./xml-text";

type Entries = Record<string, Uint8Array>;

/** Folders and parts as the usual programs write them; what is added later is named so too, and must not meet the same name in other letters. */
const USUAL = new Map(
  (
    "_rels xl docProps customXml worksheets chartsheets dialogsheets macrosheets drawings charts tables media theme embeddings printerSettings " +
    "externalLinks pivotTables pivotCache threadedComments persons workbook styles sharedStrings calcChain sheet drawing vmlDrawing chart table " +
    "comments threadedComment image person core app custom"
  )
    .split(" ")
    .map((word) => [word.toLowerCase(), word]),
);
const CONTENT_TYPES = "[Content_Types].xml";

/** A part's name with strokes of one kind, none in front, and what the usual programs write in the letters they write it in. */
export function usualName(path: string): string {
  const name = path.replaceAll("\\", "/").replace(/^\/+/, "");
  if (name.toLowerCase() === CONTENT_TYPES.toLowerCase()) return CONTENT_TYPES;
  return name
    .split("/")
    .map((step) => {
      const [, word = "", number = "", endings = ""] = /^([A-Za-z_]*)(\d*)((?:\.[A-Za-z]+)*)$/.exec(step) ?? [];
      const usual = word === "" ? "" : USUAL.get(word.toLowerCase());
      return usual === undefined || word + number + endings === "" ? step : usual + number + endings.toLowerCase();
    })
    .join("/");
}

/** How a name is compared with another: in small letters, with signs written as %20 as they are. */
function comparable(path: string): string {
  try {
    return decodeURIComponent(path).normalize("NFC").toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** Finds parts whatever letters their names are written in. */
function partFinder(names: Iterable<string>): (wanted: string) => string | null {
  const all = new Set(names);
  const byLetters = new Map([...all].map((name) => [comparable(name), name]));
  return (wanted) => (all.has(wanted) ? wanted : (byLetters.get(comparable(wanted)) ?? null));
}

/** Whether a package names its parts as the usual programs do, and each relationship names its part in the same letters. */
export function namesAreUsual(parts: PackageParts): boolean {
  const names = [...parts.names];
  if (names.some((name) => usualName(name) !== name)) return false;
  const find = partFinder(names);
  return names
    .filter((name) => name.endsWith(".rels"))
    .every((path) =>
      parts.relationshipsIn(path).every(({ target, external }) => external || parts.names.has(target) || find(target) === null),
    );
}

const relationshipTag = /<(?:[\w.-]+:)?Relationship\b[^>]*>/g;
const overrideTag = /<(?:[\w.-]+:)?Override\b[^>]*>/g;

const withAttribute = (tag: string, name: string, text: string): string =>
  tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), (_, start: string) => `${start}"${encodeXml(text)}"`);

/** How a relationship of a part in this folder names another part. */
export const targetFrom = (directory: string, path: string): string =>
  path.startsWith(directory) ? path.slice(directory.length) : `/${path}`;

/** The entries under their usual names, with all that leads to them leading to those names. Of two names that differ in letters only, the usual one stays. */
export function withUsualNames(entries: Readonly<Entries>): Entries {
  const plain: Entries = {};
  for (const [path, bytes] of Object.entries(entries)) {
    const name = usualName(path);
    if (name !== "" && !name.endsWith("/") && (!(name in plain) || name === path)) plain[name] = bytes;
  }
  const find = partFinder(Object.keys(plain));
  for (const path of Object.keys(plain).filter((name) => name.endsWith(".rels"))) {
    const directory = directoryOf(path).replace(/_rels\/$/, "");
    const owner = find(directory + path.slice(directoryOf(path).length, -".rels".length));
    const text = partText(plain[path]!).replace(relationshipTag, (tag) => {
      const { Target = "", TargetMode } = attributesOf(tag);
      const wanted = resolveTarget(directory, Target);
      const found = TargetMode === "External" ? null : (find(wanted) ?? find(usualName(wanted)));
      return found === null || found === wanted ? tag : withAttribute(tag, "Target", targetFrom(directory, found));
    });
    const place = owner === null ? path : relationshipsPath(owner);
    if (place !== path) delete plain[path];
    plain[place] = new TextEncoder().encode(text);
  }
  const types = plain[CONTENT_TYPES];
  if (types) {
    const text = partText(types).replace(overrideTag, (tag) => {
      const wanted = (attributesOf(tag)["PartName"] ?? "").replace(/^\//, "");
      const found = find(wanted);
      return found === null || found === wanted ? tag : withAttribute(tag, "PartName", `/${found}`);
    });
    plain[CONTENT_TYPES] = new TextEncoder().encode(text);
  }
  return plain;
}
