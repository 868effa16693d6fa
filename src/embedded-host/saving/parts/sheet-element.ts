/** The elements of a worksheet part in the order that the format asks for. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins " +
  "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects AlternateContent controls webPublishItems tableParts extLst"
).split(" ");

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;
const endOfCells = (xml: string): number => {
  const end = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?\/>/.exec(xml);
  return end ? end.index + end[0].length : 0;
};

const contentOf = (xml: string): number => {
  const opening = /<(?:[\w.-]+:)?worksheet\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml);
  return opening ? opening.index + opening[0].length : 0;
};

/** Puts an element, written without a prefix, into its place in a worksheet part; an empty one is not put there. */
export function withElement(xml: string, name: string, element: string): string {
  if (element === "") return xml;
  const prefix = /<([\w.-]+:)?worksheet\b/.exec(xml)?.[1] ?? "";
  const written = prefix === "" ? element : element.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  let depth = 0;
  TAG.lastIndex = later.includes("sheetData") ? contentOf(xml) : endOfCells(xml);
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const [whole, closing, local, single] = tag;
    if (depth === 0 && (closing === "/" || later.includes(local!))) return xml.slice(0, tag.index) + written + xml.slice(tag.index);
    if (closing === "/") depth--;
    else if (single !== "/" && !whole.startsWith("<!--")) depth++;
  }
  return xml;
}

/** Takes all elements of a name out of a worksheet part. */
export const withoutElement = (xml: string, name: string): string =>
  xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}\\b[^>]*?(?:/>|>[\\s\\S]*?</(?:[\\w.-]+:)?${name}\\s*>)`, "g"), "");

/** Puts an element that leads to a drawing part into its place in a worksheet part. */
export const withSheetElement = (xml: string, name: "drawing" | "legacyDrawing", id: string): string =>
  withElement(xml, name, `<${name} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`);

/** Takes such an element out again. */
export const withoutSheetElement = (xml: string, name: "drawing" | "legacyDrawing", id: string): string =>
  xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*?["']${id}["'][^>]*?(?:/>|>\\s*</(?:[\\w.-]+:)?${name}\\s*>)`), "");
