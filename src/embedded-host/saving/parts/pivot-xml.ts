import { areaAddress, areaFromAddress } from "../../model/address";
import { sameArea } from "../../model/area";
import { filterArea } from "../../model/pivots/pivot-editing";
import { layOut } from "../../model/pivots/pivot-layout";
import { axisOf, type PivotDataModel, type PivotFieldModel, type PivotModel, placeOfValue, VALUES } from "../../model/pivots/pivot-model";
import { aggregationsInFile, BESIDE, newerShowAsInFile, showAsInFile, subtotalsInFile } from "../../model/pivots/pivot-words";
import { attributesOf } from "../../reading/xml-text";
import { below, type XmlNode, xmlTree } from "../../reading/xml-tree";
import { DECLARATION } from "../package-links";
import { elementXml, type Said } from "./element-xml";
import { linesXml } from "./pivot-lines-xml";
import { pivotFiltersXml } from "./pivot-filter-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NEWER = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const EXTENSIONS = {
  table: "{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}",
  field: "{2946ED86-A175-432a-8AC1-64E0C546D7DE}",
  data: "{E15A36E0-9728-4e99-A89B-3F7291B0FE68}",
};
const DATA_FIELD = 4294967294;

const wordFor = <T>(words: Readonly<Record<string, T>>, meant: T): string | undefined =>
  Object.keys(words).find((word) => words[word] === meant);
/** True is the format's default; false has to be said. */
const unlessTrue = (value: boolean): "0" | undefined => (value ? undefined : "0");

const extension = (uri: string, inner: string): string => elementXml("ext", { uri, "xmlns:x14": NEWER }, inner);

/** The extensions of an element of the file without one, and with another instead; empty when there is none. */
function extensionsXml(before: string, uri: string, added: string): string {
  const kept = [...before.matchAll(/<ext\b[\s\S]*?<\/ext\s*>/g)]
    .map(([ext]) => ext)
    .filter((ext) => !ext.toLowerCase().includes(uri.toLowerCase()));
  const all = kept.join("") + added;
  return all === "" ? "" : `<extLst>${all}</extLst>`;
}

function sortXml({ state }: PivotModel, { sort }: PivotFieldModel): string {
  if (sort.direction === "Manual" || sort.by === null) return "";
  const reference = (field: number, place: number): string =>
    elementXml("reference", { field: String(field), count: 1, selected: "0" }, elementXml("x", { v: String(place) }));
  const scope = sort.scope.map(({ field, value }) => reference(field, placeOfValue(state, field, value)));
  const references = [reference(DATA_FIELD, sort.by), ...scope];
  const area = elementXml(
    "pivotArea",
    { dataOnly: "0", outline: "0", fieldPosition: "0" },
    elementXml("references", { count: references.length }, references.join("")),
  );
  return elementXml("autoSortScope", {}, area);
}

/** The items of a field, and behind them those of its subtotals. */
function itemsXml({ items, subtotals }: PivotFieldModel): string {
  if (items === null) return "";
  const own = items.map(({ value, caption, visible, expanded }) =>
    elementXml("item", { n: caption ?? undefined, h: !visible, sd: unlessTrue(expanded), x: String(value) }),
  );
  const kinds = subtotals.map((one) =>
    one === "Automatic" ? "default" : subtotalsInFile.find(([, , aggregation]) => aggregation === one)![1],
  );
  const all = [...own, ...kinds.map((t) => elementXml("item", { t }))];
  return elementXml("items", { count: all.length }, all.join(""));
}

function fieldXml(pivot: PivotModel, field: PivotFieldModel, index: number, formatId: (code: string) => string): string {
  const { state, cache } = pivot;
  const axis = axisOf(state, index);
  const own = field.subtotals.filter((one) => one !== "Automatic");
  const { numberFormat } = cache.fields[index]!;
  const said: Said = {
    name: field.caption ?? undefined,
    axis: axis === null ? undefined : { row: "axisRow", column: "axisCol", filter: "axisPage" }[axis],
    dataField: state.data.some((data) => data.field === index),
    numFmtId: numberFormat === "General" ? undefined : formatId(numberFormat),
    ...field.rest.attributes,
    compact: unlessTrue(field.compact),
    outline: unlessTrue(field.outline),
    multipleItemSelectionAllowed: field.multiple,
    subtotalTop: unlessTrue(field.subtotalTop),
    showAll: unlessTrue(field.showAllItems),
    insertBlankRow: field.blankLine,
    sortType: field.sort.direction === "Manual" ? undefined : field.sort.direction.toLowerCase(),
    defaultSubtotal: unlessTrue(field.subtotals.includes("Automatic")),
    ...Object.fromEntries(own.map((one) => [subtotalsInFile.find(([, , aggregation]) => aggregation === one)![0], true])),
  };
  const { inner } = field.rest;
  const extensions = extensionsXml(
    /<extLst\b[\s\S]*<\/extLst\s*>/.exec(inner)?.[0] ?? "",
    EXTENSIONS.field,
    field.repeatLabels ? extension(EXTENSIONS.field, '<x14:pivotField fillDownLabels="1"/>') : "",
  );
  const rest = inner.replace(/<extLst\b[\s\S]*<\/extLst\s*>/, "");
  return elementXml("pivotField", said, itemsXml(field) + sortXml(pivot, field) + rest + extensions);
}

function dataXml({ state }: PivotModel, data: PivotDataModel, formatId: (code: string) => string): string {
  const { calculation, baseField, baseItem } = data.showAs;
  const newer = wordFor(newerShowAsInFile, calculation);
  const showDataAs = newer === undefined ? wordFor(showAsInFile, calculation) : undefined;
  const item =
    typeof baseItem === "string"
      ? BESIDE[baseItem]!
      : baseItem === null || baseField === null
        ? 0
        : placeOfValue(state, baseField, baseItem);
  const subtotal = wordFor(aggregationsInFile, data.aggregation);
  return elementXml(
    "dataField",
    {
      name: data.name,
      fld: String(data.field),
      subtotal: subtotal === "sum" ? undefined : subtotal,
      showDataAs: showDataAs === "normal" ? undefined : showDataAs,
      baseField: String(baseField ?? 0),
      baseItem: String(item),
      numFmtId: data.numberFormat === "General" ? undefined : formatId(data.numberFormat),
    },
    newer === undefined ? "" : elementXml("extLst", {}, extension(EXTENSIONS.data, elementXml("x14:dataField", { pivotShowAs: newer }))),
  );
}

const fieldList = (name: "rowFields" | "colFields", fields: readonly number[]): string =>
  fields.length === 0 ? "" : elementXml(name, { count: fields.length }, fields.map((x) => elementXml("field", { x: String(x) })).join(""));

function pagesXml({ state }: PivotModel): string {
  const pages = state.filters.map((fld) => {
    const { items, multiple } = state.fields[fld]!;
    const shown = [...items!.keys()].filter((place) => items![place]!.visible);
    const chosen = !multiple && shown.length === 1 && items!.length > 1 ? String(shown[0]) : undefined;
    return elementXml("pageField", { fld: String(fld), item: chosen, hier: -1 });
  });
  return pages.length === 0 ? "" : elementXml("pageFields", { count: pages.length }, pages.join(""));
}

/** A page field with one item chosen says so once; its other items are not hidden. */
function withPageChoices(pivot: PivotModel): PivotFieldModel[] {
  return pivot.state.fields.map((field, index) => {
    if (axisOf(pivot.state, index) !== "filter" || field.multiple || field.items === null) return field;
    const shown = field.items.filter(({ visible }) => visible).length;
    return shown === 1 ? { ...field, items: field.items.map((item) => ({ ...item, visible: true })) } : field;
  });
}

function rootAttributes({ state, inFile }: PivotModel, before: XmlNode | null): Said {
  const { options, fields } = state;
  const isCompact = fields.some(({ compact }) => compact);
  const isOutline = fields.some(({ outline }) => outline);
  const usual: Said = {
    applyNumberFormats: "0",
    applyBorderFormats: "0",
    applyFontFormats: "0",
    applyPatternFormats: "0",
    applyAlignmentFormats: "0",
    applyWidthHeightFormats: "1",
    dataCaption: "Values",
    updatedVersion: 6,
    minRefreshableVersion: 3,
    itemPrintTitles: true,
    createdVersion: 6,
    indent: "0",
  };
  const known =
    before && inFile ? attributesOf(/<(?:[\w.-]+:)?pivotTableDefinition\b((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(inFile.xml)![1]!) : usual;
  return {
    xmlns: MAIN,
    ...known,
    name: state.name,
    cacheId: "?",
    dataOnRows: state.rows.includes(VALUES),
    missingCaption: options.fillEmpty ? options.emptyText : undefined,
    multipleFieldFilters: unlessTrue(options.allowMultipleFilters),
    editData: options.editData,
    customListSort: unlessTrue(options.customLists),
    useAutoFormatting: options.autoFormat,
    preserveFormatting: unlessTrue(options.preserveFormatting),
    disableFieldList: !options.fieldList,
    colGrandTotals: unlessTrue(options.columnTotals),
    rowGrandTotals: unlessTrue(options.rowTotals),
    showHeaders: unlessTrue(options.fieldHeaders),
    compact: unlessTrue(isCompact),
    compactData: unlessTrue(isCompact),
    outline: isOutline,
    outlineData: isOutline,
  };
}

/** Looks that the file gives to parts of the report: they stay as long as the same fields stand on the same axes. */
function looksXml(pivot: PivotModel, before: XmlNode | null, xml: string): { formats: string; style: string; extensions: string } {
  const raw = (name: string): string => {
    const node = below(before, name);
    return node ? xml.slice(node.start, node.end) : "";
  };
  const numbers = (name: string, key: string): string =>
    (below(before, name)?.children ?? []).map(({ attributes }) => attributes[key]).join();
  const { rows, columns, filters, data } = pivot.state;
  const isSame =
    numbers("rowFields", "x") === rows.join() &&
    numbers("colFields", "x") === columns.join() &&
    numbers("pageFields", "fld") === filters.join() &&
    numbers("dataFields", "fld") === data.map(({ field }) => field).join();
  return {
    formats: isSame ? ["formats", "conditionalFormats", "chartFormats"].map(raw).join("") : "",
    style: raw("pivotTableStyleInfo"),
    extensions: raw("extLst"),
  };
}

const STYLE = { showRowHeaders: "1", showColHeaders: "1", showRowStripes: "0", showColStripes: "0", showLastColumn: "1" };

function definitionExtension({ state, inFile }: PivotModel): string {
  const before = /<x14:pivotTableDefinition\b((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(inFile?.xml ?? "");
  const said: Record<string, string | undefined> = before ? attributesOf(before[1]!) : { hideValuesRow: "1" };
  said["altText"] = state.options.altTitle || undefined;
  said["altTextSummary"] = state.options.altDescription || undefined;
  delete said["xmlns:xm"];
  return extension(
    EXTENSIONS.table,
    elementXml("x14:pivotTableDefinition", { ...said, "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" }),
  );
}

/**
 * The part of a pivot table. "?" stands for the number of its cache.
 *
 * @param formatId what stands in the part for the number of a number format
 */
export function pivotTableXml(pivot: PivotModel, formatId: (code: string) => string): string {
  const { place, frame, state, inFile } = pivot;
  const before = inFile ? xmlTree(inFile.xml) : null;
  const looks = looksXml(pivot, before, inFile?.xml ?? "");
  const kept = (name: string): string => {
    const node = below(before, name);
    return node && inFile ? inFile.xml.slice(node.start, node.end) : "";
  };
  const layout = pivot.rewritten ? layOut(pivot, pivot.sheet.workbook.today) : null;
  const pages = filterArea(pivot) === null ? {} : { rowPageCount: state.filters.length, colPageCount: 1 };
  const location = {
    ref: areaAddress(place.area),
    firstHeaderRow: String(frame.headerRow),
    firstDataRow: String(frame.dataRow),
    firstDataCol: String(frame.dataColumn),
    ...pages,
  };
  const list = (name: string, all: readonly string[]): string =>
    all.length === 0 ? "" : elementXml(name, { count: all.length }, all.join(""));
  const inner = [
    elementXml("location", location),
    list(
      "pivotFields",
      withPageChoices(pivot).map((field, index) => fieldXml(pivot, field, index, formatId)),
    ),
    fieldList("rowFields", state.rows),
    layout ? linesXml("rowItems", layout.rowLines) : kept("rowItems"),
    fieldList("colFields", state.columns),
    layout ? linesXml("colItems", layout.columnLines) : kept("colItems"),
    pagesXml(pivot),
    list(
      "dataFields",
      state.data.map((data) => dataXml(pivot, data, formatId)),
    ),
    looks.formats,
    looks.style || elementXml("pivotTableStyleInfo", { name: state.options.style, ...STYLE }),
    pivotFiltersXml(state),
    extensionsXml(looks.extensions, EXTENSIONS.table, definitionExtension(pivot)),
  ];
  return DECLARATION + elementXml("pivotTableDefinition", rootAttributes(pivot, before), inner.join(""));
}

const PLACE = /(<(?:[\w.-]+:)?location\b(?:[^>"']|"[^"]*"|'[^']*')*?\sref\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

/** The part of a pivot table of the file whose cells are elsewhere now; null when they are where they were. */
export function movedPivotXml({ inFile, place }: PivotModel): string | null {
  const written = PLACE.exec(inFile?.xml ?? "");
  const before = written && areaFromAddress(written[2] ?? written[3] ?? "");
  if (!inFile || !before || sameArea(before, place.area)) return null;
  return inFile.xml.replace(PLACE, (_, start: string) => `${start}"${areaAddress(place.area)}"`);
}
