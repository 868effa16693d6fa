import type { PackageEntries } from "../package-entries";
import { addContentType, addRelationship, DECLARATION, OFFICE } from "../package-links";
import type { SavePlan } from "../save-plan";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

function addPart(entries: PackageEntries, xml: string, id: string): void {
  let number = 1;
  while (entries.has(`customXml/item${number}.xml`)) number++;
  entries.put(`customXml/item${number}.xml`, xml);
  entries.put(
    `customXml/itemProps${number}.xml`,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  addRelationship(entries, `customXml/item${number}.xml`, `${OFFICE}/customXmlProps`, `customXml/itemProps${number}.xml`);
  addRelationship(entries, "xl/workbook.xml", `${OFFICE}/customXml`, `customXml/item${number}.xml`);
  addContentType(entries, `customXml/itemProps${number}.xml`, PROPERTIES_TYPE);
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
