import { strToU8, zipSync } from "fflate";
import { UnreadableFile } from "../unreadable-file";
import { directoryOf, PackageParts, relationshipsPath, resolveTarget } from "./package-parts";
import { namesAreUsual, targetFrom, withUsualNames } from "./part-names";
import { closedXml, isWellFormed, partInUtf8, partText } from "./part-text";
import { unpacked } from "./unpacked";
import { attributesOf, encodeXml } from "./xml-text";

type Entries = Record<string, Uint8Array>;

const WORKBOOK = "xl/workbook.xml";
const CONTENT_TYPES = "[Content_Types].xml";
/** Where the file library looks for these parts, whatever the relationships say. */
const PLACES: Readonly<Record<string, string>> = {
  styles: "xl/styles.xml",
  sharedStrings: "xl/sharedStrings.xml",
  theme: "xl/theme/theme1.xml",
};
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What cell formats refer to, in the order of the part. */
const DEFAULT_LOOKS: Readonly<Record<string, string>> = {
  fonts: '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  fills: '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  borders: '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
};
const DEFAULT_STYLES =
  `<styleSheet xmlns="${MAIN}">${Object.values(DEFAULT_LOOKS).join("")}` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/i.test(path);
const hasFormats = (styles: string): boolean => /<(?:\w+:)?cellXfs\b[^>]*>\s*<(?:\w+:)?xf\b/.test(styles);
const target = (tag: string, text: string): string => tag.replace(/(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${encodeXml(text)}"`);

/** Attributes with a number that is none: they mean nothing, and the file library refuses the whole part for one. */
const withoutBrokenNumbers = (styles: string): string =>
  styles.replace(/\s(?:numFmtId|fontId|fillId|borderId|xfId|count|indexed|theme)\s*=\s*(?:"(?!\d+")[^"]*"|'(?!\d+')[^']*')/g, "");

const hasSection = (styles: string, name: string): boolean => new RegExp(`<(?:\\w+:)?${name}[\\s>]`).test(styles);

/** The file library fails over cell formats without fonts, fills or borders to refer to: those that are missing are put in their places. */
function withAllLooks(styles: string): string {
  const missing = Object.keys(DEFAULT_LOOKS).filter((name) => !hasSection(styles, name));
  const prefix = /<(\w+:)?cellXfs\b/.exec(styles)?.[1] ?? "";
  return missing.reduce((text, name) => {
    const following = [...Object.keys(DEFAULT_LOOKS), "cellStyleXfs", "cellXfs"];
    const next = following.slice(following.indexOf(name) + 1).join("|");
    const section = (DEFAULT_LOOKS[name] ?? "").replace(/<(\/?)/g, `<$1${prefix}`);
    return text.replace(new RegExp(`<(?:\\w+:)?(?:${next})[\\s>]`), (tag) => section + tag);
  }, styles);
}

const usable = (styles: string): string => withAllLooks(withoutBrokenNumbers(styles));

const isTheme = (xml: string): boolean => /drawingml\/(?:2006\/)?main["']/.test(xml.slice(0, 2000)) && isWellFormed(xml);

const isList = (path: string): boolean => /\.rels$/i.test(path) || path === CONTENT_TYPES;

/** Cells that refer to shared texts. */
const sharedCell = /(<(?:[\w.-]+:)?c\b[^>]*?)\st\s*=\s*["']s["']([^>]*>)<(?:[\w.-]+:)?v>[^<]*<\/(?:[\w.-]+:)?v\s*>/g;

/** True when the part is missing that holds the texts of cells. */
const hasLostTexts = (parts: PackageParts): boolean =>
  (parts.sharedTextsPath === null || !parts.names.has(parts.sharedTextsPath)) &&
  parts.sheets.some(({ path }) => (parts.text(path) ?? "").search(sharedCell) >= 0);

/** A part of shared texts that breaks off, and with it texts of cells that nobody knows any more. */
function checkTexts(parts: PackageParts): void {
  const path = parts.sharedTextsPath;
  const end = (path === null ? null : parts.text(path))?.slice(-2000).replace(/<!--[\s\S]*?-->/g, "");
  if (end && !/<\/(?:[\w.-]+:)?sst\s*>\s*$|<(?:[\w.-]+:)?sst\b[^<>]*\/>\s*$/.test(end))
    throw new UnreadableFile("damaged", "The part of the shared texts breaks off.");
}

/** True when nothing about the package is unusual, so that its bytes can be used as they are. */
function isPlain(parts: PackageParts): boolean {
  if (!namesAreUsual(parts)) return false;
  const needed = [...parts.names].filter((name) => isList(name) || name === WORKBOOK);
  if (!needed.every((name) => isWellFormed(parts.text(name) ?? ""))) return false;
  const roots = parts.relationships("").filter(({ kind }) => kind === "officeDocument");
  if (roots[0]?.target !== WORKBOOK || !/^(?:\/?xl\/workbook\.xml)$/.test(roots[0].written) || !parts.names.has(WORKBOOK)) return false;
  const related = parts.relationships(WORKBOOK);
  if (related.some(({ written }) => /(?:^|\/)\.\//.test(written))) return false;
  if (related.some(({ kind, target: path }) => PLACES[kind] !== undefined && PLACES[kind] !== path)) return false;
  const styles = parts.text(PLACES["styles"]!) ?? "";
  if (!hasFormats(styles) || usable(styles) !== styles) return false;
  if (parts.names.has(PLACES["theme"]!) && !isTheme(parts.text(PLACES["theme"]!)!)) return false;
  const texts = related
    .filter(({ kind, external }) => !external && (kind === "worksheet" || kind in PLACES))
    .map(({ target: path }) => path);
  return [...needed, ...texts].every((path) => parts.isUtf8(path)) && !parts.hasLostSheets && !hasLostTexts(parts);
}

/** The entries under their usual names, every part of XML in UTF-8. */
function renamed(entries: Entries): Entries {
  const texts = Object.entries(entries).map(([path, bytes]) => [path, (isXml(path) && partInUtf8(bytes)) || bytes] as const);
  return withUsualNames(Object.fromEntries(texts));
}

const sheetTag = /<(?:[\w.-]+:)?sheet\s/g;
const count = (xml: string, pattern: RegExp): number => (xml.match(pattern) ?? []).length;
const relationshipTag = /<(?:[\w.-]+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Relationship\s*>)/g;

function changeText(entries: Entries, path: string, change: (text: string) => string): void {
  const bytes = entries[path];
  if (bytes) entries[path] = strToU8(change(partText(bytes)));
}

const listed = /<(?:[\w.-]+:)?(?:Relationship|Override|Default)\s[^<>]*>/g;

/** What a broken list still says, in a list that is whole: what is added to it later must not be lost. */
function wholeList(path: string, xml: string): string {
  const [name, kind] = path === CONTENT_TYPES ? ["Types", "content-types"] : ["Relationships", "relationships"];
  const elements = (xml.match(listed) ?? []).map((tag) => tag.replace(/^<[\w.-]+:/, "<").replace(/\s*\/?>$/, "/>"));
  return `<${name} xmlns="http://schemas.openxmlformats.org/package/2006/${kind}">${elements.join("")}</${name}>`;
}

/** Mends lists of the package that break off. */
function settleLists(entries: Entries): void {
  for (const path of Object.keys(entries).filter(isList))
    changeText(entries, path, (xml) => (isWellFormed(xml) ? xml : wholeList(path, xml)));
}

/** Closes a workbook part that breaks off behind its sheets, so that more can be added to it. */
function settleBrokenWorkbook(entries: Entries): void {
  changeText(entries, WORKBOOK, (xml) => {
    if (isWellFormed(xml)) return xml;
    const mended = closedXml(xml);
    if (count(mended, sheetTag) < count(xml, sheetTag))
      throw new UnreadableFile("damaged", "The workbook part is broken before its sheets.");
    return mended;
  });
}

/** Puts a part where it is looked for; its own relationships go with it. */
function movePart(entries: Entries, from: string, to: string): void {
  const relations = entries[relationshipsPath(from)];
  if (from !== to) {
    entries[to] = entries[from]!;
    delete entries[from];
    changeText(entries, "[Content_Types].xml", (types) => types.replaceAll(`"/${from}"`, `"/${to}"`));
  }
  if (!relations) return;
  delete entries[relationshipsPath(from)];
  const directory = directoryOf(to);
  entries[relationshipsPath(to)] = strToU8(
    partText(relations).replace(relationshipTag, (tag) => {
      const { Target = "", TargetMode } = attributesOf(tag);
      if (TargetMode === "External") return tag;
      const path = resolveTarget(directoryOf(from), Target);
      return target(tag, targetFrom(directory, path));
    }),
  );
}

function settleWorkbook(entries: Entries): void {
  movePart(entries, new PackageParts(entries).workbookPath, WORKBOOK);
  let seen = false;
  changeText(entries, "_rels/.rels", (text) =>
    text.replace(relationshipTag, (tag) => {
      if (!/\/officeDocument["']/.test(tag)) return tag;
      const kept = seen ? "" : target(tag, WORKBOOK);
      seen = true;
      return kept;
    }),
  );
}

/** Adds an element before the end of a list that may have a prefix. */
const withElement = (xml: string, list: string, element: string): string =>
  xml.replace(new RegExp(`<(?=/([\\w.-]+:)?${list}\\s*>)`), (end, prefix = "") => `<${String(prefix)}${element}/>${end}`);

/** Puts styles, strings and the theme where the file library looks for them, and makes up for styles that are missing. */
function settleParts(entries: Entries): void {
  const related = new PackageParts(entries).relationships(WORKBOOK);
  changeText(entries, relationshipsPath(WORKBOOK), (text) =>
    text.replace(relationshipTag, (tag) => {
      const one = related.find(({ id }) => id === attributesOf(tag)["Id"]);
      const place = one && PLACES[one.kind];
      if (!one || !place || one.target === place) return tag;
      if (one.target in entries && !(place in entries)) movePart(entries, one.target, place);
      return target(tag, place.slice("xl/".length));
    }),
  );
  const { styles = "", theme = "" } = PLACES;
  if (theme in entries && !isTheme(partText(entries[theme]!))) delete entries[theme];
  if (!(theme in entries))
    changeText(entries, relationshipsPath(WORKBOOK), (text) =>
      text.replace(relationshipTag, (tag) => (/\/theme["']/.test(tag) ? "" : tag)),
    );
  const text = partText(entries[styles] ?? new Uint8Array());
  entries[styles] = strToU8(hasFormats(text) ? usable(text) : DEFAULT_STYLES);
  if (!related.some(({ kind }) => kind === "styles"))
    changeText(entries, relationshipsPath(WORKBOOK), (xml) =>
      withElement(xml, "Relationships", `Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"`),
    );
  changeText(entries, "[Content_Types].xml", (types) =>
    types.includes(`/${styles}"`) ? types : withElement(types, "Types", `Override PartName="/${styles}" ContentType="${TYPES}.styles+xml"`),
  );
}

/** Gives every sheet a name of its own that is not empty. */
function settleSheetNames(entries: Entries): void {
  const taken = new Set<string>();
  changeText(entries, WORKBOOK, (xml) =>
    xml.replace(/<(?:[\w.-]+:)?sheet\b[^>]*>/g, (tag) => {
      const name = attributesOf(tag)["name"] ?? "";
      let free = name === "" ? "Sheet" : name;
      for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${(name || "Sheet").slice(0, 25)} (${i})`;
      taken.add(free.toLowerCase());
      if (free === name) return tag;
      return tag.replace(/\sname\s*=\s*(?:"[^"]*"|'[^']*')/, "").replace(/^<[\w.:-]+/, (start) => `${start} name="${encodeXml(free)}"`);
    }),
  );
}

/** A sheet whose part is missing becomes an empty one, as Excel repairs it. */
function settleLostSheets(entries: Entries): void {
  const parts = new PackageParts(entries);
  for (const { path, isLost } of parts.sheets) if (isLost) entries[path] = strToU8(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`);
}

/** Cells whose texts are missing stand empty, so that none takes a text that is added later. */
function settleLostTexts(entries: Entries): void {
  const parts = new PackageParts(entries);
  if (!hasLostTexts(parts)) return;
  for (const { path } of parts.sheets) changeText(entries, path, (xml) => xml.replace(sharedCell, "$1$2"));
}

/** The package put together as Excel puts its own together; everything in it is kept. Throws `UnreadableFile` where it holds no workbook. */
export function madePlain(bytes: Uint8Array): Uint8Array {
  const entries = renamed(unpacked(bytes));
  settleLists(entries);
  settleWorkbook(entries);
  settleBrokenWorkbook(entries);
  settleParts(entries);
  settleSheetNames(entries);
  settleLostSheets(entries);
  settleLostTexts(entries);
  checkTexts(new PackageParts(entries));
  return zipSync(entries, { level: 1 });
}

/** The bytes themselves where the package is put together in the usual way, else a copy that is. */
export function plainPackage(bytes: Uint8Array, names: ReadonlySet<string>): Uint8Array {
  const parts = new PackageParts({ bytes, names });
  try {
    if (isPlain(parts)) {
      checkTexts(parts);
      return bytes;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
  }
  return madePlain(bytes);
}
