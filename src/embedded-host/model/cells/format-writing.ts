import { HostFailure, invalidArgument } from "../../client/office-error";
import { type Area, areaOf, intersection, isWholeColumns, isWholeRows } from "../area";
import { type BorderSide, type CellFormat, type FormatChange, shared } from "./cell-format";
import { areaAddress } from "../address";
import { announceOn } from "../sheets/sheet-events";
import { matrixFor } from "./cell-writing";
import type { SheetModel } from "../sheets/sheet-model";
import { commonFormat } from "../ranges/area-reading";
import { areasOf, type TrackedRange } from "../ranges/tracked-range";
import { baseOf, withTint } from "./tint";

function checkFormatting(sheet: SheetModel): void {
  if (sheet.protection.protected && sheet.protection.options["allowFormatCells"] !== true)
    throw new HostFailure("AccessDenied", `The sheet '${sheet.name}' is protected.`);
}

/** Changes the look of all cells of a range. */
export function formatRange({ sheet, area, others = [] }: Pick<TrackedRange, "sheet" | "area" | "others">, change: FormatChange): void {
  checkFormatting(sheet);
  for (const one of [area, ...others.map((other) => other.area)]) {
    sheet.grid.formatArea(one, change);
    announceOn(sheet, "WorksheetFormatChanged", { address: areaAddress(one) });
  }
  sheet.workbook.isDirty = true;
}

/** Changes the look of each cell of a range by what it looks like; beyond the used cells only where all look alike. */
export function formatEach(range: Pick<TrackedRange, "sheet" | "area" | "others">, changeOf: (format: CellFormat) => FormatChange): void {
  const { sheet } = range;
  for (const area of areasOf(range)) {
    const common = commonFormat(sheet, area, (format) => JSON.stringify(changeOf(format)));
    if (common !== null) {
      formatRange({ sheet, area }, JSON.parse(common) as FormatChange);
      continue;
    }
    const used = sheet.usedArea(false);
    const part = used && intersection(area, used);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++)
        formatRange({ sheet, area: areaOf(row, column) }, changeOf(sheet.grid.format(row, column)));
  }
}

/** Assigns number formats; null leaves a cell as it is, "" means General. */
export function writeNumberFormats(sheet: SheetModel, area: Area, assigned: unknown): void {
  checkFormatting(sheet);
  const at = matrixFor(area, assigned, "Range.numberFormat");
  const checked = (format: unknown): string => {
    if (typeof format !== "string") throw invalidArgument("A number format is a text.", "Range.numberFormat");
    return format === "" ? "General" : format;
  };
  if (!Array.isArray(assigned) || isWholeRows(area) || isWholeColumns(area)) {
    formatRange({ sheet, area }, { numberFormat: checked(at(0, 0)) });
    return;
  }
  const changes = new Map<unknown, FormatChange>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const format = at(row - area.top, column - area.left);
      if (format === null) continue;
      const change = changes.get(format) ?? shared({ numberFormat: checked(format) });
      changes.set(format, change);
      sheet.grid.formatCell(row, column, change);
    }
  }
  sheet.workbook.isDirty = true;
}

type BorderKey = Extract<keyof CellFormat, `border${string}`>;

/** The cells of an area and their sides that one of Office.js's border indexes means. */
export function bordersOf(area: Area, index: string): { area: Area; side: BorderKey }[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, side: "borderTop" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, side: "borderBottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, side: "borderLeft" }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, side: "borderRight" }];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, side: "borderBottom" },
            { area: { ...area, top: top + 1 }, side: "borderTop" },
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, side: "borderRight" },
            { area: { ...area, left: left + 1 }, side: "borderLeft" },
          ];
    case "DiagonalDown":
      return [{ area, side: "borderDiagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "borderDiagonalUp" }];
    default:
      throw invalidArgument(`'${index}' is no border.`, "RangeBorderCollection.getItem");
  }
}

const plainSide: BorderSide = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Makes the colour of borders that are there lighter or darker. */
export function tintBorder(range: TrackedRange, index: string, tint: number): void {
  checkFormatting(range.sheet);
  for (const { area, side } of areasOf(range).flatMap((one) => bordersOf(one, index)))
    formatEach({ sheet: range.sheet, area }, ({ [side]: before }) => {
      if (!before) return {};
      const after = withTint(baseOf(before.color, before.tint), tint);
      return { [side]: { ...before, color: after.color, tint: after.tint } };
    });
}

/** Changes one property of a border; the style None takes the border away. */
export function writeBorder(range: TrackedRange, index: string, change: Partial<BorderSide>): void {
  checkFormatting(range.sheet);
  const areas = [range, ...(range.others ?? [])].flatMap((one) => bordersOf(one.area, index));
  for (const { area, side } of areas) {
    const before = range.sheet.grid.format(area.top, area.left)[side];
    formatRange({ sheet: range.sheet, area }, { [side]: change.style === "None" ? null : { ...(before ?? plainSide), ...change } });
  }
}

/** A border all cells have alike; undefined when they differ, null when there is none. */
export function readBorder(range: TrackedRange, index: string): BorderSide | null | undefined {
  let common: BorderSide | null | undefined;
  let first = true;
  for (const { area, side } of bordersOf(range.area, index)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const border = range.sheet.grid.format(row, column)[side];
        if (first) common = border;
        else if (JSON.stringify(border) !== JSON.stringify(common)) return undefined;
        first = false;
      }
    }
  }
  return common ?? null;
}
