import { elementsNamed } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { asWorkbook } from "../package-kind";
import { WORKBOOK_PATH } from "../package-links";
import { colorMarks } from "../parts/filter-xml";
import { NewCells } from "../parts/new-cells";
import { withElement, withoutElement } from "../parts/sheet-element";
import { StyleWriter } from "../style-writer";
import { addSheets, hideSheets } from "./add-sheets";
import { patchAnchors } from "./patch-anchors";
import { patchCharts } from "./patch-charts";
import { patchConditionals } from "./patch-conditionals";
import { patchColumns } from "./patch-columns";
import { patchComments } from "./patch-comments";
import { patchCustomXml } from "./patch-custom-xml";
import { patchCachedValues, patchFilter, patchMerges, patchOutline, patchPrinted, patchPageSetup } from "./patch-sheet";
import { patchCalculation, patchNames } from "./patch-names";
import { patchOrder } from "./patch-order";
import { patchPivots } from "./patch-pivots";
import { patchSetup } from "./patch-setup";
import { patchShapes } from "./patch-shapes";
import { patchSheetProperties } from "./patch-sheet-properties";
import { patchStyles } from "./patch-styles";
import { addTable, patchTable, TABLE_PATHS } from "./patch-table";
import type { ColumnPatch, LookPatch, NewSheetPatch, SavePlan, SheetPatch } from "../save-plan";
import { type Deflate, zipPackage } from "../zip-package";

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
  elementsNamed((/<table\b[^>]*>/.exec(xml)?.[0] ?? "").replace(/>$/, "/>"), "table")[0]?.attributes["displayName"] ?? "";

/** Excel makes the calculation chain anew when there is none; one that names cells without formulas is an error. */
function dropCalculationChain(entries: PackageEntries): void {
  entries.drop("xl/calcChain.xml");
  entries.change("[Content_Types].xml", (xml) => xml.replace(/<Override\b[^>]*\/xl\/calcChain\.xml"[^>]*(?:\/>|><\/Override>)/, ""));
  entries.change("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(/<Relationship\b[^>]*calcChain\.xml"[^>]*(?:\/>|><\/Relationship>)/, ""),
  );
}

/** Takes custom document properties out of their part. */
function dropProperties(entries: PackageEntries, names: readonly string[]): void {
  if (names.length === 0) return;
  const gone = new Set(names);
  entries.change("docProps/custom.xml", (xml) =>
    xml.replace(/<((?:\w+:)?property)\b[^>]*>[\s\S]*?<\/\1\s*>/g, (whole) =>
      gone.has(elementsNamed(whole, "property")[0]?.attributes["name"] ?? "") ? "" : whole,
    ),
  );
}

/** The plan with the numbers of the colours that its filters ask for. */
function withColors(styles: StyleWriter, plan: SavePlan): SavePlan {
  const numbered = <Filter extends string | null>(filter: Filter): Filter => {
    if (filter === null) return filter;
    const marks = colorMarks(filter);
    const asNumber = (mark: string): string => (marks.has(mark) ? String(styles.conditionalStyle(marks.get(mark)!)) : mark);
    return filter.replace(/@\w+:#\w+@/g, asNumber) as Filter;
  };
  return {
    ...plan,
    sheets: plan.sheets.map((one) => ({ ...one, filter: numbered(one.filter) })),
    tables: plan.tables.map((one) => ({ ...one, filter: numbered(one.filter) })),
  };
}

/** The part of a new sheet with what belongs to it beside columns, rules and the filter. */
const withElements = (xml: string, { elements, merges }: NewSheetPatch): string => {
  const whole = elements.reduce((part, element) => withElement(withoutElement(part, element.name), element.name, element.xml), xml);
  return merges.length === 0 ? whole : patchMerges(whole, merges);
};

/** What is said of a sheet around its cells. */
function patchAround(xml: string, patch: SheetPatch, styles: StyleWriter): string {
  const { added, columns, filter, printed, setup, conditionals, outline } = patch;
  const lookOf = ({ area, look }: LookPatch): ColumnPatch => ({ from: area.left, to: area.right, style: styles.cellStyle(look) });
  const begun = added === null ? xml : withElements(xml, added);
  const grouped = outline === null ? begun : patchOutline(begun, outline);
  const widened = patchColumns(grouped, [...(added?.columnLooks.map(lookOf) ?? []), ...columns]);
  const looks = conditionals?.rules.map(({ look }) => look && styles.conditionalStyle(look)) ?? [];
  const ruled = conditionals === null ? widened : patchConditionals(widened, conditionals, looks);
  const printing = printed === null ? ruled : patchPrinted(ruled, printed);
  const paged = setup === null ? printing : patchPageSetup(printing, setup);
  return filter === null ? paged : patchFilter(paged, filter);
}

function patchCells(xml: string, { added, cached }: SheetPatch, styles: StyleWriter): string {
  if (added !== null) return new NewCells(added, cached, (look) => styles.cellStyle(look)).writtenInto(xml);
  return Object.keys(cached).length > 0 ? patchCachedValues(xml, cached) : xml;
}

function changeSheets(entries: PackageEntries, { sheets }: SavePlan, change: (xml: string, patch: SheetPatch) => string): void {
  const paths = entries.sheetPaths;
  for (const patch of sheets) {
    const path = paths.get(patch.sheet);
    if (path === undefined) throw new Error(`The package has no sheet '${patch.sheet}'.`);
    entries.change(path, (xml) => change(xml, patch));
  }
}

/** Puts the cells into their sheets, and the looks of everything into the package. */
function patchLooks(entries: PackageEntries, plan: SavePlan, styles: StyleWriter): void {
  changeSheets(entries, plan, (xml, patch) => patchCells(xml, patch, styles));
  const named = new Map(plan.namedStyles.map(({ name, look }) => [name, styles.cellStyle(look)]));
  styles.write();
  patchStyles(entries, plan, named);
}

/** Finishes a package by what the file library does not write; cells come last, since they make the parts of sheets long. */
export function patchPackage(entries: PackageEntries, uncolored: SavePlan, deflate?: Deflate): Uint8Array {
  const styles = new StyleWriter(entries);
  const plan = withColors(styles, uncolored);
  addSheets(entries, plan);
  changeSheets(entries, plan, (xml, patch) => patchAround(xml, patch, styles));
  patchTables(entries, plan);
  patchSheetProperties(entries, plan);
  patchCharts(entries, plan.charts);
  patchComments(entries, plan);
  patchShapes(entries, plan);
  patchAnchors(entries, plan.anchors);
  patchPivots(entries, plan, styles);
  patchLooks(entries, plan, styles);
  entries.change(WORKBOOK_PATH, (xml) => patchOrder(xml, plan.order));
  hideSheets(entries, plan);
  patchNames(entries, plan);
  if (plan.calculateOnOpening || plan.calculation !== null)
    patchCalculation(entries, { ...plan.calculation, ...(plan.calculateOnOpening && { fullCalcOnLoad: true }) });
  patchSetup(entries, plan);
  entries.change("[Content_Types].xml", asWorkbook);
  if (plan.dropCalculationChain) dropCalculationChain(entries);
  patchCustomXml(entries, plan);
  dropProperties(entries, plan.deletedProperties);
  if (plan.coreProperties !== null) entries.put("docProps/core.xml", plan.coreProperties);
  return zipPackage(entries.entries, deflate);
}
