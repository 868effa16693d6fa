import { jsonValues } from "./json-values";
import { describeClass, part, readOnly } from "../../client/described-class";
import { sheetAddress } from "../../model/address";
import { areaAddress } from "../../model/address";
import { cellCountOf, columnCountOf, intersection, isWholeColumns, isWholeRows, rowCountOf } from "../../model/area";
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from "../../model/ranges/area-reading";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { categoryOfFormat } from "../../model/cells/format-category";
import { writeArea } from "../../model/cells/cell-writing";
import { writeNumberFormats } from "../../model/cells/format-writing";
import { hideLines, linesHidden } from "../../model/sheets/line-hiding";
import { readLink, writeLink } from "../../model/cells/link-writing";
import { readR1C1, writeR1C1 } from "../../model/formulas/r1c1-cells";
import { applyStyle } from "../../model/cells/named-styles";
import { rangeActions } from "./range-actions";
import { checkAlive, hasFormulas } from "./range-models";
import { commonLook } from "./range-format";
import { rangeRelatives } from "./range-relatives";

/** Whether all cells belong to array formulas, or none; null for some. */
function savedAsArray({ sheet, area }: TrackedRange): boolean | null {
  const filled = [...sheet.grid.arrays.entries()].flatMap(([, , one]) => intersection(one, area) ?? []);
  const cells = filled.reduce((count, one) => count + cellCountOf(one), 0);
  return cells === 0 ? false : cells === cellCountOf(area) ? true : null;
}

const LONGEST_ADDRESS = 8_192;

export const range = describeClass("Range", {
  check: checkAlive,
  scalars: {
    address: readOnly(({ sheet, area }) => sheetAddress(sheet.name, area).slice(0, LONGEST_ADDRESS)),
    addressLocal: readOnly(({ area }) => areaAddress(area)),
    cellCount: readOnly(({ area }) => (cellCountOf(area) > 2 ** 31 - 1 ? -1 : cellCountOf(area))),
    columnCount: readOnly(({ area }) => columnCountOf(area)),
    columnIndex: readOnly(({ area }) => area.left),
    rowCount: readOnly(({ area }) => rowCountOf(area)),
    rowIndex: readOnly(({ area }) => area.top),
    isEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
    isEntireRow: readOnly(({ area }) => isWholeRows(area)),
    values: {
      read: ({ sheet, area }) => readValues(sheet, area),
      write: ({ sheet, area }, assigned) => writeArea(sheet, area, assigned, "Range.values"),
      calculated: hasFormulas,
    },
    valuesAsJson: jsonValues("Range.valuesAsJson", (one) => one),
    valuesAsJsonLocal: jsonValues("Range.valuesAsJsonLocal", (one) => one),
    formulas: {
      read: ({ sheet, area }) => readFormulas(sheet, area),
      write: ({ sheet, area }, assigned) => writeArea(sheet, area, assigned, "Range.formulas"),
      calculated: hasFormulas,
    },
    formulasLocal: {
      read: ({ sheet, area }) => readFormulas(sheet, area),
      write: ({ sheet, area }, assigned) => writeArea(sheet, area, assigned, "Range.formulasLocal"),
      calculated: hasFormulas,
    },
    formulasR1C1: {
      read: ({ sheet, area }) => readR1C1(sheet, area),
      write: ({ sheet, area }, assigned) => writeR1C1(sheet, area, assigned),
      calculated: hasFormulas,
    },
    text: readOnly(({ sheet, area }) => readTexts(sheet, area), { calculated: hasFormulas }),
    valueTypes: readOnly(({ sheet, area }) => readValueTypes(sheet, area), { calculated: hasFormulas }),
    numberFormat: {
      read: ({ sheet, area }) => readNumberFormats(sheet, area),
      write: ({ sheet, area }, assigned) => writeNumberFormats(sheet, area, assigned),
    },
    numberFormatCategories: readOnly(({ sheet, area }) => readNumberFormats(sheet, area)?.map((row) => row.map(categoryOfFormat)) ?? null),
    savedAsArray: readOnly(savedAsArray, { calculated: hasFormulas }),
    numberFormatLocal: {
      read: ({ sheet, area }) => readNumberFormats(sheet, area),
      write: ({ sheet, area }, assigned) => writeNumberFormats(sheet, area, assigned),
    },
    hidden: readOnly((one) => linesHidden(one, "rows") === true || linesHidden(one, "columns") === true),
    rowHidden: {
      read: (one) => linesHidden(one, "rows"),
      write: (one, hidden) => hideLines(one, "rows", hidden as boolean),
    },
    columnHidden: {
      read: (one) => linesHidden(one, "columns"),
      write: (one, hidden) => hideLines(one, "columns", hidden as boolean),
    },
    style: {
      read: (one) => commonLook(one, ({ styleName }) => styleName),
      write: (one, given) => applyStyle(one, given),
    },
    hasSpill: readOnly(({ sheet, area }) => [...sheet.grid.arrays.inArea(area)].some(([, , filled]) => cellCountOf(filled) > 1), {
      calculated: hasFormulas,
    }),
    hyperlink: {
      read: readLink,
      write: (one, link) => writeLink(one, link as Excel.RangeHyperlink),
      whole: true,
    },
    left: readOnly(({ sheet, area }) => sheet.columns.offsetOf(area.left)),
    top: readOnly(({ sheet, area }) => sheet.rows.offsetOf(area.top)),
    width: readOnly(({ sheet, area }) => sheet.columns.offsetOf(area.right + 1) - sheet.columns.offsetOf(area.left)),
    height: readOnly(({ sheet, area }) => sheet.rows.offsetOf(area.bottom + 1) - sheet.rows.offsetOf(area.top)),
  },
  parts: {
    worksheet: part("Worksheet", ({ sheet }) => sheet),
    format: part("RangeFormat", (one) => one),
    dataValidation: part("DataValidation", (one) => one),
    conditionalFormats: part("ConditionalFormatCollection", (one) => one),
    sort: part("RangeSort", (one) => one),
  },
  calls: { ...rangeRelatives, ...rangeActions },
});
