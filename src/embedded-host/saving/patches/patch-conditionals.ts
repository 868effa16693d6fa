import { type ConditionalPatch, STYLE_MARK } from "../save-plan";

const URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** What stands behind conditional formats in a worksheet, in the order of the format. */
const LATER =
  "dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst";

const block = (name: string): RegExp =>
  new RegExp(`<(?:[\\w.-]+:)?${name}\\b(?:[^>]*/>|[^>]*?>[\\s\\S]*?</(?:[\\w.-]+:)?${name}\\s*>)`, "g");

const newer = /<x14:conditionalFormatting\b[\s\S]*?<\/x14:conditionalFormatting\s*>/g;

/** The rules as the file holds them; `styles` are the numbers of their looks. */
const rulesXml = ({ rules }: ConditionalPatch, styles: readonly (number | null)[]): string =>
  rules
    .map(({ sqref, xml, look }, index) => {
      const style = styles[index];
      const rule = look === null ? xml : xml.replace(STYLE_MARK, style == null ? "" : ` dxfId="${style}"`);
      return `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
    })
    .join("");

function patchExtensions(tail: string, { extensions, keptExtensions }: ConditionalPatch): string {
  const kept = [...tail.matchAll(newer)]
    .map(([xml]) => xml)
    .filter((xml) => keptExtensions.some((id) => xml.includes(`id="${id}"`)))
    .join("");
  const bare = tail
    .replace(new RegExp(`<ext\\b[^>]*uri="\\${URI.slice(0, -1)}\\}"[\\s\\S]*?</ext>`, "i"), "")
    .replace(/<extLst>\s*<\/extLst>|<extLst\/>/, "");
  if (kept + extensions === "") return bare;
  const ext = `<ext xmlns:x14="${NAMESPACE}" uri="${URI}"><x14:conditionalFormattings>${kept}${extensions}</x14:conditionalFormattings></ext>`;
  return bare.includes("<extLst>")
    ? bare.replace("<extLst>", () => `<extLst>${ext}`)
    : bare.replace(/<\/worksheet>/, () => `<extLst>${ext}</extLst></worksheet>`);
}

/** Puts the conditional formats of a sheet in the place of those that stood in its part. */
export function patchConditionals(xml: string, patch: ConditionalPatch, styles: readonly (number | null)[]): string {
  const end = /<\/sheetData\s*>|<sheetData\s*\/>/.exec(xml);
  if (!end) return xml;
  const from = end.index + end[0].length;
  const bare = xml.slice(from).replace(block("conditionalFormatting"), (found) => (found.startsWith("<x14:") ? found : ""));
  const extended = patchExtensions(bare, patch);
  const at = extended.search(new RegExp(`<(?:${LATER})\\b|</worksheet>`));
  return xml.slice(0, from) + extended.slice(0, at) + rulesXml(patch, styles) + extended.slice(at);
}
