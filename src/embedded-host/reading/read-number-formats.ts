import type { PackageParts } from "./package-parts";
import { elementsNamed } from "./xml-text";

/** Number formats that every file has under these numbers, in English. */
const READY: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** What the numbers of number formats stand for in a file; an unknown one is General. */
export function readNumberFormats(parts: PackageParts): (id: string | undefined) => string {
  const styles = parts.relationships(parts.workbookPath).find(({ kind }) => kind === "styles")?.target;
  const own = new Map(
    elementsNamed((styles !== undefined && parts.text(styles)) || "", "numFmt").map(({ attributes }) => [
      attributes["numFmtId"],
      attributes["formatCode"] ?? "",
    ]),
  );
  return (id) => (id === undefined ? "General" : (own.get(id) ?? READY[Number(id)] ?? "General"));
}
