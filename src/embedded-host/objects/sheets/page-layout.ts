import { action, describeClass, object, part, type Scalar } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { isWholeColumns, isWholeRows } from "../../model/area";
import { absoluteReference } from "../../model/formulas/formula-references";
import { recordName } from "../../model/ranges/name-editing";
import { printedComments, printedErrors } from "../../model/sheets/page-words";
import type { PageModel } from "../../model/sheets/sheet-features";
import type { SheetFeature, SheetModel } from "../../model/sheets/sheet-model";
import { oneOf } from "../ranges/range-format";
import type { AreasModel } from "../office-models";
import { areaOfReference, isAreas, rangeFromArgument, rangeOn } from "../ranges/range-models";
import enums from "../../typings/excel-enums.json";

const LOCATION = "PageLayout";

const set = <K extends keyof PageModel>(
  key: K,
  check: (assigned: unknown, location: string) => unknown,
  feature: SheetFeature = "page",
): Scalar<SheetModel, unknown> => ({
  read: ({ page }) => page[key],
  write: (sheet, assigned) => {
    sheet.page[key] = check(assigned, `${LOCATION}.${key}`) as PageModel[K];
    if (feature === "page") sheet.changedPage.add(key);
    sheet.touch(feature);
  },
});

function flag(assigned: unknown, location: string): boolean {
  if (typeof assigned !== "boolean") throw invalidArgument("It is either true or false.", location);
  return assigned;
}

const word =
  (words: readonly string[]) =>
  (assigned: unknown, location: string): string =>
    oneOf(words, location)(assigned);

function points(size: unknown, location: string): number {
  if (typeof size !== "number" || size < 0) throw invalidArgument("A margin is a number, 0 or more.", location);
  return size;
}

type Side = keyof PageModel["margins"];

const margin = (side: Side): Scalar<SheetModel, number> => ({
  read: ({ page }) => page.margins[side],
  write: (sheet, size) => {
    sheet.page.margins[side] = points(size, `${LOCATION}.${side}Margin`);
    sheet.touch("margins");
  },
});

/** Of each unit, how many points it has. */
const unitPoints: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: SheetModel, unit: string, options: Excel.PageLayoutMarginOptions | null | undefined): void {
  const location = `${LOCATION}.setPrintMargins`;
  const factor = unitPoints[oneOf(Object.keys(unitPoints), location)(unit)]!;
  if (options === null || typeof options !== "object") throw invalidArgument("The margins are told by an object.", location);
  const told = (Object.keys(sheet.page.margins) as Side[]).flatMap((side): [Side, number][] => {
    const size = options[side] ?? null;
    return size === null ? [] : [[side, points(size, location) * factor]];
  });
  Object.assign(sheet.page.margins, Object.fromEntries(told));
  sheet.touch("margins");
}

/** What is printed beside the cells; the file keeps it with the margins. */
const printed = (key: "printGridlines" | "printHeadings"): Scalar<SheetModel, boolean> => ({
  read: ({ page }) => page[key],
  write: (sheet, shown) => {
    sheet.page[key] = flag(shown, `${LOCATION}.${key}`);
    sheet.touch("margins");
    sheet.touch("printed");
  },
});

function checkZoom(assigned: unknown, location: string): PageModel["zoom"] {
  const zoom = assigned as PageModel["zoom"] | null;
  if (!zoom || typeof zoom !== "object") throw invalidArgument("A zoom is an object.", location);
  if (zoom.scale !== undefined && zoom.scale !== null && (zoom.scale < 10 || zoom.scale > 400))
    throw invalidArgument("A scale lies between 10 and 400.", location);
  return { ...zoom };
}

/** Excel keeps the number in two bytes. */
const MOST_PAGES = 32_767;

/** The number of the first page; none for one that Excel finds itself. */
function pageNumber(assigned: unknown, location: string): PageModel["firstPageNumber"] {
  if (assigned === "" || assigned === null) return "";
  if (!Number.isInteger(assigned) || Math.abs(assigned as number) > MOST_PAGES)
    throw invalidArgument("The first page has a whole number, or none.", location);
  return assigned as number;
}

function dots(assigned: unknown, location: string): PageModel["printQuality"] {
  const isDots = (one: unknown): boolean => Number.isInteger(one) && (one as number) > 0;
  if (!Array.isArray(assigned) || assigned.length !== 2 || !assigned.every(isDots))
    throw invalidArgument("The quality of print is two numbers of dots.", location);
  return [assigned[0] as number, assigned[1] as number];
}

/** Sets the built-in name that keeps a sheet's print area or titles; an empty formula deletes it. */
function setBuiltInName(sheet: SheetModel, name: string, formula: string): void {
  const { workbook } = sheet;
  const known = workbook.names.find((one) => one.name === name && one.scopeSheet === sheet);
  if (known) known.formula = formula;
  const item = known ?? { name, formula, comment: "", visible: true, scopeSheet: sheet };
  if (!known) workbook.names.push(item);
  recordName(workbook, item);
}

/** References with commas between them; one may stand in the name of a sheet. */
const references = (formula: string): string[] => formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).filter((one) => one.trim() !== "");

const printTitles = "_xlnm.Print_Titles";
const printArea = "_xlnm.Print_Area";

function titleParts(sheet: SheetModel): { rows: string; columns: string } {
  const formula = sheet.workbook.names.find((one) => one.name === printTitles && one.scopeSheet === sheet)?.formula ?? "";
  const parts = references(formula);
  return {
    rows: parts.find((text) => /\$\d+:\$\d+$/.test(text)) ?? "",
    columns: parts.find((text) => /\$[A-Z]+:\$[A-Z]+$/.test(text)) ?? "",
  };
}

function setTitles(sheet: SheetModel, argument: unknown, axis: "rows" | "columns"): void {
  const { area, sheet: other } = rangeFromArgument(sheet.workbook, argument, sheet);
  const whole = other === sheet && (axis === "rows" ? isWholeRows(area) : isWholeColumns(area));
  if (!whole) throw invalidArgument(`Print titles are entire ${axis}.`, "PageLayout");
  const parts = { ...titleParts(sheet), [axis]: absoluteReference(sheet.name, area) };
  setBuiltInName(sheet, printTitles, [parts.columns, parts.rows].filter(Boolean).join(","));
}

function titleRange(sheet: SheetModel, axis: "rows" | "columns") {
  const found = areaOfReference(sheet.workbook, titleParts(sheet)[axis] || "?", sheet);
  return found && rangeOn(found.sheet, found.area);
}

function setPrintArea(sheet: SheetModel, argument: unknown): void {
  const given = isAreas(argument)
    ? argument.areas.map((area) => ({ sheet: argument.sheet, area }))
    : (typeof argument === "string" ? references(argument) : [argument]).map((one) => rangeFromArgument(sheet.workbook, one, sheet));
  if (given.length === 0 || given.some((one) => one.sheet !== sheet))
    throw invalidArgument("What is printed are cells of the sheet itself.", `${LOCATION}.setPrintArea`);
  setBuiltInName(sheet, printArea, given.map(({ area }) => absoluteReference(sheet.name, area)).join(","));
}

function areasToPrint(sheet: SheetModel): AreasModel | null {
  const formula = sheet.workbook.names.find((one) => one.name === printArea && one.scopeSheet === sheet)?.formula ?? "";
  const areas = references(formula).flatMap((text) => areaOfReference(sheet.workbook, text, sheet)?.area ?? []);
  return areas.length > 0 ? { sheet, areas } : null;
}

const existing = <Found>(found: Found | null): Found => {
  if (found === null) throw itemNotFound();
  return found;
};

export const pageLayout = describeClass("PageLayout", {
  scalars: {
    blackAndWhite: set("blackAndWhite", flag),
    bottomMargin: margin("bottom"),
    centerHorizontally: set("centerHorizontally", flag, "margins"),
    centerVertically: set("centerVertically", flag, "margins"),
    draftMode: set("draftMode", flag),
    firstPageNumber: set("firstPageNumber", pageNumber),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: set("orientation", word(["Portrait", "Landscape"])),
    paperSize: set("paperSize", word(Object.values(enums.PaperType))),
    printComments: set("printComments", word(Object.keys(printedComments))),
    printErrors: set("printErrors", word(Object.keys(printedErrors))),
    printGridlines: printed("printGridlines"),
    printHeadings: printed("printHeadings"),
    printOrder: set("printOrder", word(["DownThenOver", "OverThenDown"])),
    printQuality: { ...set("printQuality", dots), whole: true },
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: { ...set("zoom", checkZoom), whole: true },
  },
  parts: { headersFooters: part("HeaderFooterGroup", (sheet) => sheet) },
  calls: {
    setPrintArea: action(setPrintArea),
    getPrintArea: object("RangeAreas", (sheet) => existing(areasToPrint(sheet))),
    getPrintAreaOrNullObject: object("RangeAreas", areasToPrint),
    setPrintMargins: action(setMargins),
    setPrintTitleRows: action((sheet, argument: unknown) => setTitles(sheet, argument, "rows")),
    setPrintTitleColumns: action((sheet, argument: unknown) => setTitles(sheet, argument, "columns")),
    getPrintTitleRows: object("Range", (sheet) => existing(titleRange(sheet, "rows"))),
    getPrintTitleRowsOrNullObject: object("Range", (sheet) => titleRange(sheet, "rows")),
    getPrintTitleColumns: object("Range", (sheet) => existing(titleRange(sheet, "columns"))),
    getPrintTitleColumnsOrNullObject: object("Range", (sheet) => titleRange(sheet, "columns")),
  },
});
