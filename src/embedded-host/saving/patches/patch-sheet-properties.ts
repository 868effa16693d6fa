import { encodeXml } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { addContentType, addRelationship, dropPart, freePath, OFFICE, relatedParts } from "../package-links";
import type { SavePlan } from "../save-plan";
import { withElement, withoutElement } from "../parts/sheet-element";

/** The value of a property stands in a part of its own, in UTF-16 with the low byte first. */
const asUtf16 = (text: string): Uint8Array =>
  Uint8Array.from([...Array(text.length * 2).keys()], (i) => (text.charCodeAt(i >> 1) >> (i % 2 ? 8 : 0)) & 0xff);

/** Puts the properties a program gave to sheets into the package. */
export function patchSheetProperties(entries: PackageEntries, { sheetProperties }: SavePlan): void {
  const paths = entries.sheetPaths;
  for (const { sheet, properties } of sheetProperties) {
    const sheetPath = paths.get(sheet)!;
    for (const { path } of relatedParts(entries, sheetPath, "customProperty")) dropPart(entries, sheetPath, path);
    const written = properties.map(({ key, value }) => {
      const path = freePath(entries, "xl/customProperty", ".bin");
      entries.entries[path] = asUtf16(value);
      addContentType(entries, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
      return `<customPr name="${encodeXml(key)}" r:id="${addRelationship(entries, sheetPath, `${OFFICE}/customProperty`, path)}"/>`;
    });
    const element = written.length > 0 ? `<customProperties xmlns:r="${OFFICE}">${written.join("")}</customProperties>` : "";
    entries.change(sheetPath, (xml) => withElement(withoutElement(xml, "customProperties"), "customProperties", element));
  }
}
