import { unzipSync } from "fflate";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MACROS = "application/vnd.ms-excel";

/**
 * A template is saved as the workbook that Excel makes of it; otherwise Excel refuses the file under a workbook's name.
 *
 * @param contentTypes text of `[Content_Types].xml`
 */
export const asWorkbook = (contentTypes: string): string =>
  contentTypes
    .replaceAll(`${MAIN}.template.main+xml`, `${MAIN}.sheet.main+xml`)
    .replaceAll(`${MACROS}.template.macroEnabled.main+xml`, `${MACROS}.sheet.macroEnabled.main+xml`);

/** The ending that Excel asks of a saved workbook's name: `.xlsm` where it carries macros, else `.xlsx`. */
export function packageEnding(bytes: Uint8Array): ".xlsx" | ".xlsm" {
  const part = unzipSync(bytes, { filter: ({ name }) => name === "[Content_Types].xml" })["[Content_Types].xml"];
  return part && new TextDecoder().decode(part).includes(`${MACROS}.sheet.macroEnabled.main+xml`) ? ".xlsm" : ".xlsx";
}
