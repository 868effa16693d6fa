import { areaFromAddress } from "../model/address";
import {
  type Aggregation,
  newPivotField,
  newPivotOptions,
  type PivotDataModel,
  type PivotFieldModel,
  type PivotModel,
  type PivotSort,
  type PivotState,
  VALUES,
} from "../model/pivots/pivot-model";
import { aggregationsInFile, BESIDE, newerShowAsInFile, showAsInFile, subtotalsInFile } from "../model/pivots/pivot-words";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { PackageParts } from "./package-parts";
import { readNumberFormats } from "./read-number-formats";
import { readPivotCache, type ReadCache } from "./read-pivot-cache";
import { readPivotFilter } from "./read-pivot-filters";
import { elementsNamed, isOn } from "./xml-text";
import { below, type XmlNode, xmlTree } from "./xml-tree";

const isOff = (value: string | undefined): boolean => value === "0" || value === "false";

/** Attributes of a field that have words in the model. */
const KNOWN = new Set(
  (
    "name axis dataField compact outline subtotalTop insertBlankRow showAll sortType multipleItemSelectionAllowed defaultSubtotal " +
    subtotalsInFile.map(([attribute]) => attribute).join(" ")
  ).split(" "),
);

const fieldsOf = (node: XmlNode | null): number[] => node?.children.map(({ attributes }) => Number(attributes["x"])) ?? [];

/** By what a field is sorted: the field 4294967294 stands for the data fields. */
function sortOf(node: XmlNode): PivotSort {
  const direction = { ascending: "Ascending", descending: "Descending" }[node.attributes["sortType"] ?? ""] ?? "Manual";
  const references = below(node, "autoSortScope", "pivotArea", "references")?.children ?? [];
  const chosen = references.map((reference) => ({
    field: Number(reference.attributes["field"]),
    item: Number(reference.children[0]?.attributes["v"] ?? 0),
  }));
  const data = chosen.find(({ field }) => field === 4294967294);
  return {
    direction: direction as PivotSort["direction"],
    by: data?.item ?? null,
    scope: chosen.filter((one) => one !== data).map(({ field, item }) => ({ field, value: item })),
  };
}

function subtotalsOf({ attributes }: XmlNode): Aggregation[] {
  const asked = subtotalsInFile.filter(([attribute]) => isOn(attributes[attribute])).map(([, , aggregation]) => aggregation);
  return asked.length > 0 ? asked : isOff(attributes["defaultSubtotal"]) ? [] : ["Automatic"];
}

function pivotFieldOf(node: XmlNode, xml: string): PivotFieldModel {
  const { attributes } = node;
  const items = below(node, "items")?.children.filter((item) => item.attributes["x"] !== undefined);
  const kept = node.children.filter(({ name }) => name !== "items" && name !== "autoSortScope");
  return {
    ...newPivotField(),
    caption: attributes["name"] ?? null,
    items:
      items?.map((item) => ({
        value: Number(item.attributes["x"]),
        caption: item.attributes["n"] ?? null,
        visible: !isOn(item.attributes["h"]),
        expanded: !isOff(item.attributes["sd"]),
      })) ?? null,
    compact: !isOff(attributes["compact"]),
    outline: !isOff(attributes["outline"]),
    subtotalTop: !isOff(attributes["subtotalTop"]),
    blankLine: isOn(attributes["insertBlankRow"]),
    repeatLabels: /\bfillDownLabels\s*=\s*["'](?:1|true)/.test(xml.slice(node.start, node.end)),
    showAllItems: !isOff(attributes["showAll"]),
    subtotals: subtotalsOf(node),
    sort: sortOf(node),
    multiple: isOn(attributes["multipleItemSelectionAllowed"]),
    rest: {
      attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !KNOWN.has(name))),
      inner: kept.map(({ start, end }) => xml.slice(start, end)).join(""),
    },
  };
}

function dataOf(
  workbook: WorkbookModel,
  node: XmlNode,
  xml: string,
  fields: readonly PivotFieldModel[],
  formatOf: FormatOf,
): PivotDataModel {
  const { attributes } = node;
  const newer = /\bpivotShowAs\s*=\s*["'](\w+)["']/.exec(xml.slice(node.start, node.end))?.[1];
  const calculation = newerShowAsInFile[newer ?? ""] ?? showAsInFile[attributes["showDataAs"] ?? "normal"] ?? "None";
  const isCompared = !/^(None|Index|PercentOf(Grand|Row|Column)Total|PercentOfParent(Row|Column)Total)$/.test(calculation);
  const [baseField, baseItem] = [Number(attributes["baseField"] ?? -1), Number(attributes["baseItem"] ?? 0)];
  const beside = (Object.keys(BESIDE) as ("previous" | "next")[]).find((key) => BESIDE[key] === baseItem);
  const item = fields[baseField]?.items?.[baseItem]?.value ?? null;
  return {
    id: workbook.nextId(),
    field: Number(attributes["fld"]),
    name: attributes["name"] ?? "",
    aggregation: aggregationsInFile[attributes["subtotal"] ?? "sum"] ?? "Sum",
    numberFormat: formatOf(attributes["numFmtId"]),
    showAs: {
      calculation,
      baseField: isCompared && baseField >= 0 ? baseField : null,
      baseItem: /^(PercentOf|DifferenceFrom|PercentDifferenceFrom)$/.test(calculation) ? (beside ?? item) : null,
    },
  };
}

type FormatOf = (id: string | undefined) => string;

function optionsOf({ attributes }: XmlNode, xml: string): PivotState["options"] {
  const newer = elementsNamed(xml, "pivotTableDefinition").length > 0 ? /<x14:pivotTableDefinition\b[^>]*>/.exec(xml)?.[0] : undefined;
  const said = (name: string): string =>
    elementsNamed(newer?.replace(/\/?>$/, "/>") ?? "", "pivotTableDefinition")[0]?.attributes[name] ?? "";
  return {
    ...newPivotOptions(),
    allowMultipleFilters: !isOff(attributes["multipleFieldFilters"]),
    editData: isOn(attributes["editData"]),
    customLists: !isOff(attributes["customListSort"]),
    altTitle: said("altText"),
    altDescription: said("altTextSummary"),
    autoFormat: isOn(attributes["useAutoFormatting"]),
    preserveFormatting: !isOff(attributes["preserveFormatting"]),
    emptyText: attributes["missingCaption"] ?? "",
    fillEmpty: attributes["missingCaption"] !== undefined && !isOff(attributes["showMissing"]),
    fieldList: !isOn(attributes["disableFieldList"]),
    columnTotals: !isOff(attributes["colGrandTotals"]),
    rowTotals: !isOff(attributes["rowGrandTotals"]),
    fieldHeaders: !isOff(attributes["showHeaders"]),
  };
}

function stateOf(workbook: WorkbookModel, root: XmlNode, xml: string, formatOf: FormatOf): PivotState {
  const fields = (below(root, "pivotFields")?.children ?? []).map((node) => pivotFieldOf(node, xml));
  for (const { sort } of fields)
    sort.scope = sort.scope.flatMap(({ field, value: place }) => {
      const item = fields[field]?.items?.[place];
      return item ? [{ field, value: item.value }] : [];
    });
  const pages = below(root, "pageFields")?.children ?? [];
  for (const { attributes } of pages) {
    const chosen = attributes["item"];
    const items = fields[Number(attributes["fld"])]?.items;
    if (chosen !== undefined && items) items.forEach((item, place) => (item.visible = place === Number(chosen)));
  }
  const data = (below(root, "dataFields")?.children ?? []).map((node) => dataOf(workbook, node, xml, fields, formatOf));
  for (const filter of below(root, "filters")?.children ?? []) {
    const field = fields[Number(filter.attributes["fld"])];
    if (field) Object.assign(field, readPivotFilter(filter, data));
  }
  const columns = fieldsOf(below(root, "colFields"));
  return {
    name: root.attributes["name"] ?? "",
    fields,
    rows: fieldsOf(below(root, "rowFields")),
    columns,
    filters: pages.map(({ attributes }) => Number(attributes["fld"])),
    data,
    options: optionsOf(root, xml),
  };
}

/** What this host cannot build anew of a report; null when there is nothing of the kind. */
function foreignOf(root: XmlNode, xml: string, state: PivotState, fieldCount: number): string | null {
  if (/^\s*(?:<\?[^>]*\?>)?\s*<[\w.-]+:/.test(xml)) return "parts written in an unusual way";
  if (Number(root.attributes["pageWrap"] ?? 0) > 0) return "filters beside each other";
  if (below(root, "pivotHierarchies")) return "data from another source than cells";
  const isTorn =
    state.fields.length !== fieldCount ||
    [...state.rows, ...state.columns, ...state.filters].some((field) => field !== VALUES && !state.fields[field]?.items);
  return isTorn ? "fields that the file does not describe" : null;
}

/** Stands for the data of a report that the file lacks. */
const withoutData = (): ReadCache => ({
  cache: {
    source: null,
    fields: [],
    records: null,
    readRecords: null,
    refreshOnOpen: false,
    changed: false,
    inFile: { cacheId: "", path: "", xml: "" },
  },
  foreign: "data that the file lacks",
});

function readPivot(
  sheet: SheetModel,
  parts: PackageParts,
  path: string,
  caches: ReadonlyMap<string, ReadCache>,
  formatOf: FormatOf,
): PivotModel | null {
  const xml = parts.text(path);
  const root = xml === null ? null : xmlTree(xml);
  const location = below(root, "location");
  const area = areaFromAddress(location?.attributes["ref"] ?? "");
  const read = caches.get(parts.relationships(path).find(({ kind }) => kind === "pivotCacheDefinition")?.target ?? "") ?? withoutData();
  if (xml === null || !root || !location || !area) return null;
  const state = stateOf(sheet.workbook, root, xml, formatOf);
  const number = (name: string): number => Number(location.attributes[name] ?? 0);
  return {
    id: sheet.workbook.nextId(),
    sheet,
    cache: read.cache,
    state,
    place: sheet.workbook.ranges.createLasting(sheet, area),
    frame: { headerRow: number("firstHeaderRow"), dataRow: number("firstDataRow"), dataColumn: number("firstDataCol") },
    looks: new Map(),
    inFile: { path, xml },
    changed: false,
    rewritten: false,
    foreign: read.foreign ?? foreignOf(root, xml, state, read.cache.fields.length),
  };
}

/** The pivot tables of a file, once its sheets, tables and names are known. */
export function readPivots(workbook: WorkbookModel, parts: PackageParts, sheetPaths: readonly string[]): void {
  const tablesOf = (path: string): string[] =>
    parts
      .relationships(path)
      .filter(({ kind }) => kind === "pivotTable")
      .map(({ target }) => target);
  if (!sheetPaths.some((path) => tablesOf(path).length > 0)) return;
  const listed = parts.relationships(parts.workbookPath).filter(({ kind }) => kind === "pivotCacheDefinition");
  const formatOf = readNumberFormats(parts);
  const ids = new Map(
    elementsNamed(parts.text(parts.workbookPath) ?? "", "pivotCache").map(({ attributes }) => [
      Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1],
      attributes["cacheId"] ?? "",
    ]),
  );
  const caches = new Map<string, ReadCache>();
  for (const { id, target } of listed) {
    const read = readPivotCache(workbook, parts, target, ids.get(id) ?? "", formatOf);
    if (read) caches.set(target, read);
  }
  workbook.sheets.forEach((sheet, index) => {
    sheet.pivots = tablesOf(sheetPaths[index]!)
      .map((target) => readPivot(sheet, parts, target, caches, formatOf))
      .filter((pivot) => pivot !== null);
  });
}
