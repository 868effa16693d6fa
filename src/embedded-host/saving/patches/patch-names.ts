import { attributesOf, encodeXml } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { WORKBOOK_PATH } from "../package-links";
import { elementXml, type Said } from "../parts/element-xml";
import type { NamePatch, SavePlan } from "../save-plan";

const LIST = /<definedNames\b[^>]*(?:\/>|>([\s\S]*?)<\/definedNames\s*>)/;
const ENTRY = /<definedName\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/definedName\s*>/g;
const keyOf = (name: string, place: number | undefined): string => `${place ?? ""}!${name.toLowerCase()}`;

/** Puts an element of the workbook behind its sheets and what may follow them. */
const behindSheets = (xml: string, element: string): string => {
  const ends = ["externalReferences", "functionGroups", "sheets"].map((name) => new RegExp(`</${name}\\s*>|<${name}\\b[^>]*/>`).exec(xml));
  const end = ends.find((found) => found !== null);
  if (!end) return xml;
  const at = end.index + end[0].length;
  return xml.slice(0, at) + element + xml.slice(at);
};

/** Puts names that were added or changed into xl/workbook.xml, and takes those out that were deleted. */
export function patchNames(entries: PackageEntries, { names, deletedNames, order }: SavePlan): void {
  if (names.length + deletedNames.length === 0) return;
  const placeOf = (sheet: string | null): number | undefined => (sheet === null ? undefined : order.indexOf(sheet));
  const nameXml = ({ name, sheet, formula, comment, hidden }: NamePatch): string =>
    elementXml("definedName", { name, localSheetId: placeOf(sheet), hidden, comment: comment || undefined }, encodeXml(formula));
  entries.change(WORKBOOK_PATH, (xml) => {
    const written = new Map(names.map((one) => [keyOf(one.name, placeOf(one.sheet)), nameXml(one)]));
    const gone = new Set(deletedNames.map(({ name, sheet }) => keyOf(name, placeOf(sheet))));
    const kept = (LIST.exec(xml)?.[1]?.match(ENTRY) ?? []).filter((entry) => {
      const { name = "", localSheetId } = attributesOf(/^[^>"']*(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(entry)![0]);
      const key = keyOf(name, localSheetId === undefined ? undefined : Number(localSheetId));
      return !written.has(key) && !gone.has(key);
    });
    const all = [...kept, ...written.values()].join("");
    const list = all === "" ? "" : `<definedNames>${all}</definedNames>`;
    return LIST.test(xml) ? xml.replace(LIST, () => list) : behindSheets(xml, list);
  });
}

/** Says how a workbook is calculated; what is undefined or false is taken away. */
export function patchCalculation(entries: PackageEntries, said: Said): void {
  entries.change(WORKBOOK_PATH, (xml) => {
    const known = /<calcPr\b([^>]*?)(?:\/>|>\s*<\/calcPr\s*>)/.exec(xml);
    if (known) return xml.replace(known[0], elementXml("calcPr", { ...attributesOf(known[1]!), ...said }));
    const element = elementXml("calcPr", said);
    const names = LIST.exec(xml);
    return names ? xml.replace(names[0], () => names[0] + element) : behindSheets(xml, element);
  });
}
