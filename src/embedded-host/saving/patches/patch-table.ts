import { attributesOf, elementsNamed, encodeXml } from "../../reading/xml-text";
import type { TablePatch } from "../save-plan";

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
