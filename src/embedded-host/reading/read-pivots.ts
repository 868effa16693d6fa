import { areaFromAddress } from "../model/address";
import type { PivotModel } from "../model/sheets/sheet-features";
import type { PackageParts } from "./package-parts";

/** The pivot tables of a sheet with the cells they cover, page fields left out as Excel does. */
export function readPivots(parts: PackageParts, sheetPath: string): PivotModel[] {
  return parts
    .relationships(sheetPath)
    .filter(({ kind }) => kind === "pivotTable")
    .flatMap(({ target }) => {
      const area = areaFromAddress(parts.attributes(target, "location")?.["ref"] ?? "");
      return area ? [{ name: parts.attributes(target, "pivotTableDefinition")?.["name"] ?? "", area }] : [];
    });
}
