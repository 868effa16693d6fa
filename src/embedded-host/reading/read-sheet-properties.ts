import type { SheetModel } from "../model/sheets/sheet-model";
import type { PackageParts } from "./package-parts";
import { elementsNamed } from "./xml-text";

/** The properties a program gave to a sheet. */
export function readSheetProperties(sheet: SheetModel, parts: PackageParts, sheetPath: string): void {
  const related = new Map(
    parts
      .relationships(sheetPath)
      .filter(({ kind }) => kind === "customProperty")
      .map(({ id, target }) => [id, target]),
  );
  if (related.size === 0) return;
  for (const { attributes } of elementsNamed(parts.text(sheetPath) ?? "", "customPr")) {
    const path = related.get(Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? "");
    const bytes = path === undefined ? null : parts.bytes(path);
    if (bytes) sheet.customProperties.push({ key: attributes["name"] ?? "", value: new TextDecoder("utf-16le").decode(bytes) });
  }
}
