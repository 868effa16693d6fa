import type { PackageEntries } from "./package-entries";
import type { SavePlan } from "./save-plan";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function addRelationship(entries: PackageEntries, path: string, kind: string, target: string): void {
  const known = entries.text(path) || `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  let number = 1;
  while (known.includes(`"rIdX${number}"`)) number++;
  entries.put(
    path,
    known.replace(
      /<\/Relationships>|(<Relationships\b[^>]*)\/>/,
      (_, opening?: string) =>
        `${opening ? `${opening}>` : ""}<Relationship Id="rIdX${number}" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`,
    ),
  );
}

function addPart(entries: PackageEntries, xml: string, id: string): void {
  let number = 1;
  while (entries.has(`customXml/item${number}.xml`)) number++;
  entries.put(`customXml/item${number}.xml`, xml);
  entries.put(
    `customXml/itemProps${number}.xml`,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  addRelationship(entries, `customXml/_rels/item${number}.xml.rels`, "customXmlProps", `itemProps${number}.xml`);
  addRelationship(entries, "xl/_rels/workbook.xml.rels", "customXml", `../customXml/item${number}.xml`);
  entries.change("[Content_Types].xml", (types) =>
    types.replace("</Types>", `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/></Types>`),
  );
}

function dropPart(entries: PackageEntries, path: string): void {
  const number = /item(\d+)\.xml$/.exec(path)?.[1] ?? "";
  entries.drop(path);
  entries.drop(`customXml/itemProps${number}.xml`);
  entries.drop(`customXml/_rels/item${number}.xml.rels`);
  const target = new RegExp(`<Relationship\\b[^>]*customXml/item${number}\\.xml"[^>]*/>`);
  for (const rels of entries.paths(/\.rels$/)) entries.change(rels, (xml) => xml.replace(target, ""));
  entries.change("[Content_Types].xml", (types) =>
    types.replace(new RegExp(`<Override\\b[^>]*customXml/item(?:Props)?${number}\\.xml"[^>]*/>`, "g"), ""),
  );
}

/** Puts custom XML parts into the package, changes those it has, and takes deleted ones out. */
export function patchCustomXml(entries: PackageEntries, { customXml, deletedXml }: SavePlan): void {
  for (const path of deletedXml) dropPart(entries, path);
  for (const { xml, path, id } of customXml) {
    if (path === null) addPart(entries, xml, id);
    else entries.change(path, () => xml);
  }
}
