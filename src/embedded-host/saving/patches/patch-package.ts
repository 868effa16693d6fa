import { unzipSync } from "fflate";
import { attributesOf, elementsNamed, encodeXml } from "../../reading/xml-text";
import { PackageEntries, untouchedPaths } from "../package-entries";
import { asWorkbook } from "../package-kind";
import { patchAnchors } from "./patch-anchors";
import { patchCharts } from "./patch-charts";
import { patchConditionals } from "./patch-conditionals";
import { patchColumns } from "./patch-columns";
import { patchComments } from "./patch-comments";
import { patchCustomXml } from "./patch-custom-xml";
import type { NewCells } from "../parts/new-cells";
import { patchCachedValues, patchFilter, patchMerges, patchOutline, patchPrinted } from "./patch-sheet";
import { patchOrder } from "./patch-order";
import { patchShapes } from "./patch-shapes";
import { patchSheetProperties } from "./patch-sheet-properties";
import { patchStyles } from "./patch-styles";
import { withElement } from "../parts/sheet-element";
import { addTable, patchTable, TABLE_PATHS } from "./patch-table";
import type { ColumnPatch, SavePlan, SheetPatch } from "../save-plan";
import { type Deflate, zipPackage } from "../zip-package";

/** Sheets the program did not touch get the very bytes they had; so does the theme, which the library writes anew without need. */
function restoreUntouched(entries: PackageEntries, plan: SavePlan): void {
  if (plan.bytes === null) return;
  const sheets = new Set(untouchedPaths(entries, plan.untouched));
  Object.assign(
    entries.entries,
    unzipSync(plan.bytes, { filter: ({ name }) => entries.has(name) && (sheets.has(name) || name.startsWith("xl/theme/")) }),
  );
}

function patchTables(entries: PackageEntries, { tables }: SavePlan): void {
  if (tables.length === 0) return;
  const byName = new Map<string, string>();
  for (const path of entries.paths(TABLE_PATHS)) byName.set(elementsNamedTable(entries.text(path)), path);
  const sheets = entries.sheetPaths;
  for (const patch of tables) {
    const path = patch.writtenAs === null ? addTable(entries, sheets.get(patch.sheet) ?? "") : byName.get(patch.writtenAs);
    if (path === undefined) throw new Error(`The package has no table '${patch.writtenAs}'.`);
    entries.change(path, (xml) => patchTable(xml, patch));
  }
}

const elementsNamedTable = (xml: string): string =>
  elementsNamed(/<table\b[^>]*>/.exec(xml)![0].replace(/>$/, "/>"), "table")[0]?.attributes["displayName"] ?? "";

function hideDeeply(entries: PackageEntries, names: readonly string[]): void {
  if (names.length === 0) return;
  entries.change("xl/workbook.xml", (xml) =>
    xml.replace(/<sheet\b[^>]*>/g, (tag) =>
      names.some((name) => tag.includes(`name="${encodeXml(name)}"`))
        ? tag.replace(/\sstate="[^"]*"/, "").replace("<sheet", '<sheet state="veryHidden"')
        : tag,
    ),
  );
}

function hideNames(entries: PackageEntries, { names, order }: SavePlan): void {
  if (names.length === 0) return;
  entries.change("xl/workbook.xml", (xml) =>
    xml.replace(/<definedName\b[^>]*>/g, (tag) => {
      const { name, localSheetId } = attributesOf(tag);
      const sheet = localSheetId === undefined ? null : order[Number(localSheetId)];
      const isHidden = names.some((one) => one.name === name && one.sheet === sheet);
      return isHidden ? tag.replace(/\shidden="[^"]*"/, "").replace("<definedName", '<definedName hidden="1"') : tag;
    }),
  );
}

/** Excel makes the calculation chain anew when there is none; one that names cells without formulas is an error. */
function dropCalculationChain(entries: PackageEntries): void {
  entries.drop("xl/calcChain.xml");
  entries.change("[Content_Types].xml", (xml) => xml.replace(/<Override\b[^>]*\/xl\/calcChain\.xml"[^>]*(?:\/>|><\/Override>)/, ""));
  entries.change("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(/<Relationship\b[^>]*calcChain\.xml"[^>]*(?:\/>|><\/Relationship>)/, ""),
  );
}

/** The numbers of the looks of conditional formats, by sheet and in the order of its rules. */
export type ConditionalStyles = ReadonlyMap<string, (number | null)[]>;

function patchSheet(
  xml: string,
  patch: SheetPatch,
  styles: readonly ColumnPatch[],
  newCells: NewCells | undefined,
  looks: readonly (number | null)[],
): string {
  const { cached, columns, filter, printed, conditionals, outline } = patch;
  const grouped = outline === null ? xml : patchOutline(xml, outline);
  const widened = patchColumns(grouped, [...styles, ...columns]);
  const ruled = conditionals === null ? widened : patchConditionals(widened, conditionals, looks);
  const paged = printed === null ? ruled : patchPrinted(ruled, printed);
  const joined = patch.merges.length === 0 ? paged : patchMerges(paged, patch.merges);
  const filled = patch.elements.reduce((part, { name, xml: element }) => withElement(part, name, element), joined);
  const filtered = filter === null ? filled : patchFilter(filled, filter);
  if (newCells) return newCells.writtenInto(filtered, patch);
  return Object.keys(cached).length > 0 ? patchCachedValues(filtered, cached) : filtered;
}

/** Formats the library has made that parts of the package refer to. */
export interface WrittenFormats {
  columnStyles: ReadonlyMap<string, ColumnPatch[]>;
  namedStyles: ReadonlyMap<string, number>;
  looks: ConditionalStyles;
}

/** Finishes the package the library has written, with what the library cannot write. */
export function patchPackage(
  bytes: Uint8Array,
  plan: SavePlan,
  formats: WrittenFormats,
  newCells: ReadonlyMap<string, NewCells>,
  deflate?: Deflate,
): Uint8Array {
  const entries = new PackageEntries(unzipSync(bytes));
  restoreUntouched(entries, plan);
  const paths = entries.sheetPaths;
  for (const patch of plan.sheets) {
    const path = paths.get(patch.sheet);
    if (path === undefined) throw new Error(`The package has no sheet '${patch.sheet}'.`);
    const looked = formats.looks.get(patch.sheet) ?? [];
    entries.change(path, (xml) => patchSheet(xml, patch, formats.columnStyles.get(patch.sheet) ?? [], newCells.get(patch.sheet), looked));
  }
  patchStyles(entries, plan, formats.namedStyles);
  patchSheetProperties(entries, plan);
  patchTables(entries, plan);
  patchCharts(entries, plan.charts);
  patchComments(entries, plan);
  patchShapes(entries, plan);
  patchAnchors(entries, plan.anchors);
  entries.change("xl/workbook.xml", (xml) => patchOrder(xml, plan.order));
  hideDeeply(entries, plan.veryHidden);
  hideNames(entries, plan);
  entries.change("[Content_Types].xml", asWorkbook);
  if (plan.dropCalculationChain) dropCalculationChain(entries);
  patchCustomXml(entries, plan);
  if (plan.coreProperties !== null) entries.put("docProps/core.xml", plan.coreProperties);
  return zipPackage(entries.entries, deflate);
}
