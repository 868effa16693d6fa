import type { SheetModel } from "../../model/sheets/sheet-model";
import { extensionXml, hasLook, isOnlyExtended, ruleXml, sqrefOf } from "../parts/conditional-xml";
import { STYLE_MARK, type ConditionalPatch } from "../save-plan";

/** The rules of a sheet whose conditional formats changed, those of the file as they stood; null to leave them. */
export function planConditionals(sheet: SheetModel): ConditionalPatch | null {
  if (!sheet.changed.has("conditionals")) return null;
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return {
    rules: formats
      .filter((format) => format.xmlInFile !== null || !isOnlyExtended(format))
      .map((format) => ({
        sqref: sqrefOf(format),
        xml:
          format.xmlInFile?.replace(
            /(<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority=")[^"]*/,
            (_, before: string) => `${before}${format.priority + 1}`,
          ) ?? ruleXml(format, STYLE_MARK),
        look: format.xmlInFile === null && hasLook(format) ? format.look : null,
      })),
    extensions: formats
      .filter(({ xmlInFile }) => xmlInFile === null)
      .map(extensionXml)
      .join(""),
    keptExtensions: formats.flatMap(({ xmlInFile, extensionId }) => (xmlInFile !== null && extensionId !== null ? [extensionId] : [])),
  };
}
