import { attributesOf, encodeAttribute } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { addContentType, addRelationship, DECLARATION, freePath, OFFICE, WORKBOOK_PATH } from "../package-links";
import type { SavePlan } from "../save-plan";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const EMPTY =
  `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';

/** Makes the parts of new sheets that the package does not have yet, to be filled by their patches. */
export function addSheets(entries: PackageEntries, { order, sheets }: SavePlan): void {
  const known = entries.sheetPaths;
  const added = sheets.filter(({ added: patch, sheet }) => patch !== null && !known.has(sheet)).map(({ sheet }) => sheet);
  if (added.length === 0) return;
  added.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const ids = [...entries.text(WORKBOOK_PATH).matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => Number(attributesOf(tag)["sheetId"]) || 0);
  let id = Math.max(0, ...ids);
  const tags = added.map((name) => {
    const path = freePath(entries, "xl/worksheets/sheet", ".xml");
    entries.put(path, EMPTY);
    addContentType(entries, path, SHEET_TYPE);
    const relationship = addRelationship(entries, WORKBOOK_PATH, `${OFFICE}/worksheet`, path);
    return `<sheet name="${encodeAttribute(name)}" sheetId="${++id}" r:id="${relationship}"/>`;
  });
  entries.change(WORKBOOK_PATH, (xml) => xml.replace(/<\/sheets\s*>/, (end) => tags.join("") + end));
}

/** Hides new sheets that are hidden, and sheets that only programs show again. */
export function hideSheets(entries: PackageEntries, { sheets, veryHidden }: SavePlan): void {
  const states = new Map(sheets.filter(({ added }) => added?.hidden).map(({ sheet }) => [sheet, "hidden"]));
  for (const name of veryHidden) states.set(name, "veryHidden");
  if (states.size === 0) return;
  entries.change(WORKBOOK_PATH, (xml) =>
    xml.replace(/<sheet\b[^>]*>/g, (tag) => {
      const state = states.get(attributesOf(tag)["name"] ?? "");
      return state === undefined ? tag : tag.replace(/\sstate="[^"]*"/, "").replace(/\/?>$/, (end) => ` state="${state}"${end}`);
    }),
  );
}
