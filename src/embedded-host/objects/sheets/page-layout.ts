import { action, describeClass, object, part, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { isWholeColumns, isWholeRows } from "../../model/area";
import { absoluteReference } from "../../model/formulas/formula-references";
import { recordName } from "../../model/ranges/name-editing";
import type { PageModel } from "../../model/sheets/sheet-features";
import type { SheetFeature, SheetModel } from "../../model/sheets/sheet-model";
import { oneOf } from "../ranges/range-format";
import { areaOfReference, rangeFromArgument, rangeOn } from "../ranges/range-models";
import enums from "../../typings/excel-enums.json";

const set = <K extends keyof PageModel>(
  key: K,
  feature: SheetFeature = "page",
  check: (assigned: unknown) => unknown = (assigned) => assigned,
): Scalar<SheetModel, unknown> => ({
  read: ({ page }) => page[key],
  write: (sheet, assigned) => {
    sheet.page[key] = check(assigned) as PageModel[K];
    sheet.touch(feature);
  },
});

const margin = (side: keyof PageModel["margins"]): Scalar<SheetModel, number> => ({
  read: ({ page }) => page.margins[side],
  write: (sheet, points) => {
    if (typeof points !== "number" || points < 0) throw invalidArgument("A margin is a number of points.", "PageLayout");
    sheet.page.margins[side] = points;
    sheet.touch("margins");
  },
});

/** What is printed beside the cells; the file keeps it with the margins. */
const printed = (key: "printGridlines" | "printHeadings"): Scalar<SheetModel, boolean> => ({
  read: ({ page }) => page[key],
  write: (sheet, shown) => {
    sheet.page[key] = shown === true;
    sheet.touch("margins");
    sheet.touch("printed");
  },
});

function checkZoom(assigned: unknown): PageModel["zoom"] {
  const zoom = assigned as PageModel["zoom"] | null;
  if (!zoom || typeof zoom !== "object") throw invalidArgument("A zoom is an object.", "PageLayout.zoom");
  if (zoom.scale !== undefined && zoom.scale !== null && (zoom.scale < 10 || zoom.scale > 400))
    throw invalidArgument("A scale lies between 10 and 400.", "PageLayout.zoom");
  return { ...zoom };
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

const printTitles = "_xlnm.Print_Titles";
const printArea = "_xlnm.Print_Area";

function titleParts(sheet: SheetModel): { rows: string; columns: string } {
  const formula = sheet.workbook.names.find((one) => one.name === printTitles && one.scopeSheet === sheet)?.formula ?? "";
  const parts = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).filter(Boolean);
  return {
    rows: parts.find((text) => /\$\d+:\$\d+$/.test(text)) ?? "",
    columns: parts.find((text) => /\$[A-Z]+:\$[A-Z]+$/.test(text)) ?? "",
  };
}

function setTitles(sheet: SheetModel, argument: unknown, axis: "rows" | "columns"): void {
  const { area } = rangeFromArgument(sheet.workbook, argument, sheet);
  const whole = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  if (!whole) throw invalidArgument(`Print titles are entire ${axis}.`, "PageLayout");
  const parts = { ...titleParts(sheet), [axis]: absoluteReference(sheet.name, area) };
  setBuiltInName(sheet, printTitles, [parts.columns, parts.rows].filter(Boolean).join(","));
}

function titleRange(sheet: SheetModel, axis: "rows" | "columns") {
  const found = areaOfReference(sheet.workbook, titleParts(sheet)[axis] || "?", sheet);
  return found && rangeOn(found.sheet, found.area);
}

export const pageLayout = describeClass("PageLayout", {
  scalars: {
    blackAndWhite: set("blackAndWhite"),
    bottomMargin: margin("bottom"),
    centerHorizontally: set("centerHorizontally", "margins"),
    centerVertically: set("centerVertically", "margins"),
    firstPageNumber: set("firstPageNumber"),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: set("orientation", "page", oneOf(["Portrait", "Landscape"], "PageLayout.orientation")),
    paperSize: set("paperSize", "page", oneOf(Object.values(enums.PaperType), "PageLayout.paperSize")),
    printGridlines: printed("printGridlines"),
    printHeadings: printed("printHeadings"),
    printOrder: set("printOrder", "page", oneOf(["DownThenOver", "OverThenDown"], "PageLayout.printOrder")),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: { ...set("zoom", "page", checkZoom), whole: true },
  },
  parts: { headersFooters: part("HeaderFooterGroup", (sheet) => sheet) },
  calls: {
    setPrintArea: action((sheet, argument: unknown) => {
      const areas = typeof argument === "string" ? argument.split(",") : [argument];
      setBuiltInName(
        sheet,
        printArea,
        areas.map((one) => absoluteReference(sheet.name, rangeFromArgument(sheet.workbook, one, sheet).area)).join(","),
      );
    }),
    getPrintAreaOrNullObject: object("RangeAreas", (sheet) => {
      const formula = sheet.workbook.names.find((one) => one.name === printArea && one.scopeSheet === sheet)?.formula ?? "";
      const found = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((text) => areaOfReference(sheet.workbook, text, sheet));
      const areas = found.flatMap((one) => (one ? [one.area] : []));
      return areas.length > 0 ? { sheet, areas } : null;
    }),
    setPrintMargins: action((sheet, unit: string, options: Excel.PageLayoutMarginOptions | undefined) => {
      if (!options) throw invalidArgument("The margins are told by an object.", "PageLayout.setPrintMargins");
      const factor = unit === "Inches" ? 72 : unit === "Centimeters" ? 72 / 2.54 : 1;
      for (const [side, size] of Object.entries(options))
        if (typeof size === "number") sheet.page.margins[side as keyof PageModel["margins"]] = size * factor;
      sheet.touch("margins");
    }),
    setPrintTitleRows: action((sheet, argument: unknown) => setTitles(sheet, argument, "rows")),
    setPrintTitleColumns: action((sheet, argument: unknown) => setTitles(sheet, argument, "columns")),
    getPrintTitleRowsOrNullObject: object("Range", (sheet) => titleRange(sheet, "rows")),
    getPrintTitleColumnsOrNullObject: object("Range", (sheet) => titleRange(sheet, "columns")),
  },
});
