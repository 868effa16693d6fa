import { attributesOf, elementsNamed, encodeXml } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { addContentType, addRelationship, DECLARATION, freePath, OFFICE } from "../package-links";
import { withElement } from "../parts/sheet-element";
import type { TablePatch } from "../save-plan";

export const TABLE_PATHS = /^xl\/tables\/[^/]+\.xml$/;
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const columnName = (name: string): string => encodeXml(name).replace(/\r?\n/g, "_x000a_");

function columnXml(column: TablePatch["columns"][number], kept: Record<string, string>): string {
  const known = ["id", "name", "totalsRowLabel", "totalsRowFunction", "uniqueName"];
  const others = Object.entries(kept)
    .filter(([name]) => !known.includes(name))
    .map(([name, value]) => ` ${name}="${encodeXml(value)}"`)
    .join("");
  const totals = `${column.totalsLabel === null ? "" : ` totalsRowLabel="${encodeXml(column.totalsLabel)}"`}${column.totalsFunction === null ? "" : ` totalsRowFunction="${column.totalsFunction}"`}`;
  const inner =
    (column.calculated === null ? "" : `<calculatedColumnFormula>${encodeXml(column.calculated)}</calculatedColumnFormula>`) +
    (column.totalsFormula === null ? "" : `<totalsRowFormula>${encodeXml(column.totalsFormula)}</totalsRowFormula>`);
  return `<tableColumn id="${column.id}"${others} name="${columnName(column.name)}"${totals}${inner === "" ? "/>" : `>${inner}</tableColumn>`}`;
}

function openingTag(tag: string, patch: TablePatch): string {
  const attributes: Record<string, string> = {
    ...attributesOf(tag),
    name: patch.name,
    displayName: patch.name,
    ref: patch.ref,
  };
  for (const name of ["totalsRowCount", "totalsRowShown", "headerRowCount", "insertRow"]) delete attributes[name];
  if (!patch.headerRow) attributes["headerRowCount"] = "0";
  if (patch.insertRow) attributes["insertRow"] = "1";
  if (patch.totalsRow) attributes["totalsRowCount"] = "1";
  else attributes["totalsRowShown"] = "0";
  return `<table ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${encodeXml(value)}"`)
    .join(" ")}>`;
}

const onOff = (on: boolean): string => (on ? "1" : "0");

/** The part of a table with everything the patch says; what else the part holds of the table and its columns stays. */
export function patchTable(xml: string, patch: TablePatch): string {
  const opening = /<table\b[^>]*>/.exec(xml)![0];
  const before = new Map(elementsNamed(xml, "tableColumn").map(({ attributes }) => [Number(attributes["id"]), attributes]));
  const columns = patch.columns.map((column) => columnXml(column, before.get(column.id) ?? {})).join("");
  const { style } = patch;
  const look =
    style.name === ""
      ? ""
      : `<tableStyleInfo name="${encodeXml(style.name)}" showFirstColumn="${onOff(style.firstColumn)}" showLastColumn="${onOff(style.lastColumn)}" showRowStripes="${onOff(style.rowStripes)}" showColumnStripes="${onOff(style.columnStripes)}"/>`;
  const rest = /<extLst>[\s\S]*<\/extLst>/.exec(xml)?.[0] ?? "";
  const prolog = xml.slice(0, xml.indexOf(opening));
  return `${prolog}${openingTag(opening, patch)}${patch.filter}${patch.sort}<tableColumns count="${patch.columns.length}">${columns}</tableColumns>${look}${rest}</table>`;
}

/** Makes the part of one more table of a sheet, to be filled by its patch; answers with its path. */
export function addTable(entries: PackageEntries, sheetPath: string): string {
  const ids = entries.paths(TABLE_PATHS).map((path) => Number(attributesOf(/<table\b[^>]*>/.exec(entries.text(path))?.[0] ?? "")["id"]));
  const path = freePath(entries, "xl/tables/table", ".xml");
  entries.put(path, `${DECLARATION}<table xmlns="${SPREADSHEET}" id="${Math.max(0, ...ids) + 1}"></table>`);
  addContentType(entries, path, TABLE_TYPE);
  const relationship = addRelationship(entries, sheetPath, `${OFFICE}/table`, path);
  entries.change(sheetPath, (xml) => {
    const known = [...(/<tableParts\b[^>]*>([\s\S]*?)<\/tableParts>/.exec(xml)?.[1]?.matchAll(/<tablePart\b[^>]*\/>/g) ?? [])].map(
      ([tag]) => tag,
    );
    const parts = [...known, `<tablePart xmlns:r="${OFFICE}" r:id="${relationship}"/>`];
    const rest = xml.replace(/<tableParts\b[^>]*>[\s\S]*?<\/tableParts>/, "");
    return withElement(rest, "tableParts", `<tableParts count="${parts.length}">${parts.join("")}</tableParts>`);
  });
  return path;
}
