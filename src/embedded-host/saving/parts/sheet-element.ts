/** The elements of a worksheet part from the drawing on, in the order that the format asks for. */
const ORDER =
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects AlternateContent controls webPublishItems tableParts extLst".split(
    " ",
  );

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;
const endOfCells = (xml: string): number => {
  const end = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?\/>/.exec(xml);
  return end ? end.index + end[0].length : 0;
};

/** Puts an element that leads to a drawing part into its place in a worksheet part. */
export function withSheetElement(xml: string, name: "drawing" | "legacyDrawing", id: string): string {
  const prefix = /<([\w.-]+:)?worksheet\b/.exec(xml)?.[1] ?? "";
  const element = `<${prefix}${name} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  let depth = 0;
  TAG.lastIndex = endOfCells(xml);
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const [whole, closing, local, single] = tag;
    if (depth === 0 && (closing === "/" || later.includes(local!))) return xml.slice(0, tag.index) + element + xml.slice(tag.index);
    if (closing === "/") depth--;
    else if (single !== "/" && !whole.startsWith("<!--")) depth++;
  }
  return xml;
}

/** Takes such an element out again. */
export const withoutSheetElement = (xml: string, name: "drawing" | "legacyDrawing", id: string): string =>
  xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*?["']${id}["'][^>]*?(?:/>|>\\s*</(?:[\\w.-]+:)?${name}\\s*>)`), "");
