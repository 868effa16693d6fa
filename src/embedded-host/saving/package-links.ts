import { directoryOf, relationshipsPath, resolveTarget } from "../reading/package-parts";
import { elementsNamed, encodeXml } from "../reading/xml-text";
import { UnreadableFile } from "../unreadable-file";
import type { PackageEntries } from "./package-entries";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const WORKBOOK_PATH = "xl/workbook.xml";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a relationship says of a part that lies elsewhere in the package. */
function targetFrom(from: string, to: string): string {
  const base = directoryOf(from).split("/").filter(Boolean);
  const steps = to.split("/");
  while (base.length > 0 && steps.length > 1 && base[0] === steps[0]) {
    base.shift();
    steps.shift();
  }
  return [...base.map(() => ".."), ...steps].join("/");
}

/** Relates a part to another one; answers with the relationship's id. */
export function addRelationship(entries: PackageEntries, from: string, type: string, to: string): string {
  const path = relationshipsPath(from);
  const known = entries.text(path) || `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  let number = 1;
  while (known.includes(`"rIdX${number}"`)) number++;
  const added = `<Relationship Id="rIdX${number}" Type="${type}" Target="${encodeXml(targetFrom(from, to))}"/>`;
  const related = known.replace(/<\/Relationships>|(<Relationships\b[^>]*)\/>/, (_, opening?: string) =>
    opening ? `${opening}>${added}</Relationships>` : `${added}</Relationships>`,
  );
  if (related === known)
    throw new UnreadableFile("damaged", `The relationships '${path}' are broken, so that nothing can be added to them.`);
  entries.put(path, related);
  return `rIdX${number}`;
}

/** The parts a part is related to by relationships of this kind, in the order of the file. */
export const relatedParts = (entries: PackageEntries, from: string, kind: string): { id: string; path: string }[] =>
  elementsNamed(entries.text(relationshipsPath(from)), "Relationship")
    .filter(({ attributes }) => attributes["Type"]?.split("/").pop() === kind && attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({ id: attributes["Id"] ?? "", path: resolveTarget(directoryOf(from), attributes["Target"] ?? "") }));

/** Says of what kind a part is. */
export function addContentType(entries: PackageEntries, path: string, type: string): void {
  entries.change("[Content_Types].xml", (types) =>
    types.replace("</Types>", () => `<Override PartName="/${encodeXml(path)}" ContentType="${type}"/></Types>`),
  );
}

/** Says of what kind all parts are whose names end like this. */
export function addExtension(entries: PackageEntries, extension: string, type: string): void {
  entries.change("[Content_Types].xml", (types) =>
    new RegExp(`<Default\\b[^>]*Extension="${extension}"`, "i").test(types)
      ? types
      : types.replace(/<Types\b[^>]*>/, (opening) => `${opening}<Default Extension="${extension}" ContentType="${type}"/>`),
  );
}

/**
 * The first path of a numbered kind that the package does not have: "xl/comments" and ".xml" give xl/comments1.xml.
 * Names that differ in small and capital letters alone are one name for Excel.
 */
export function freePath(entries: PackageEntries, start: string, end: string): string {
  const taken = new Set(entries.paths(/./).map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(`${start}${number}${end}`.toLowerCase())) number++;
  return `${start}${number}${end}`;
}

/** Takes a part out of the package, and what one other part says of it. */
export function dropPart(entries: PackageEntries, from: string, path: string): void {
  entries.drop(path);
  entries.drop(relationshipsPath(path));
  const ids = new Set(
    elementsNamed(entries.text(relationshipsPath(from)), "Relationship")
      .filter(({ attributes }) => resolveTarget(directoryOf(from), attributes["Target"] ?? "") === path)
      .map(({ attributes }) => attributes["Id"]),
  );
  entries.change(relationshipsPath(from), (xml) =>
    xml.replace(/<Relationship\b[^>]*?(?:\/>|>\s*<\/Relationship>)/g, (tag) => (ids.has(/\bId="([^"]*)"/.exec(tag)?.[1]) ? "" : tag)),
  );
  entries.change("[Content_Types].xml", (types) =>
    types.replace(/<Override\b[^>]*?(?:\/>|>\s*<\/Override>)/g, (tag) => (tag.includes(`"/${encodeXml(path)}"`) ? "" : tag)),
  );
}
