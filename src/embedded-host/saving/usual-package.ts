import { relationshipsPath, resolveTarget } from "../reading/package-parts";
import { elementsNamed } from "../reading/xml-text";
import type { PackageEntries } from "./package-entries";
import { OFFICE, WORKBOOK_PATH } from "./package-links";
import { STYLES_PATH } from "./style-writer";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT_TYPES = "[Content_Types].xml";

/** A part in UTF-8 whose elements have no prefix and stand in no comment: what is looked for by name is what is meant. */
function isPlainPart(xml: string, root: string, namespace: string): boolean {
  const opening = new RegExp(`^\\ufeff?\\s*(?:<\\?xml\\b[^>]*\\?>)?\\s*<${root}\\b[^>]*>`).exec(xml)?.[0];
  if (opening === undefined || !opening.includes(`xmlns="${namespace}"`)) return false;
  return !/<!--|<!DOCTYPE|<!\[CDATA\[/.test(xml) && !/\bencoding="(?!utf-8")/i.test(opening);
}

/** Whether a package is put together as the usual programs do it, so that sheets can be added to it as it is. */
export function isUsual(entries: PackageEntries): boolean {
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const relations = entries.text(relationshipsPath(WORKBOOK_PATH));
  const workbook = entries.text(WORKBOOK_PATH);
  const styles = elementsNamed(relations, "Relationship").find(({ attributes }) => attributes["Type"] === `${OFFICE}/styles`);
  return (
    isPlainPart(entries.text(CONTENT_TYPES), "Types", `${package_}/content-types`) &&
    isPlainPart(relations, "Relationships", `${package_}/relationships`) &&
    isPlainPart(workbook, "workbook", SPREADSHEET) &&
    new RegExp(`<workbook\\b[^>]*\\bxmlns:r="${OFFICE}"`).test(workbook) &&
    /<sheets>[\s\S]*<\/sheets>/.test(workbook) &&
    (styles === undefined
      ? !entries.has(STYLES_PATH)
      : resolveTarget("xl/", styles.attributes["Target"] ?? "") === STYLES_PATH &&
        isPlainPart(entries.text(STYLES_PATH), "styleSheet", SPREADSHEET))
  );
}
