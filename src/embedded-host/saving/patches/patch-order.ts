import { elementsNamed } from "../../reading/xml-text";

const SHEET = /<sheet\b[^>]*?(?:\/>|>\s*<\/sheet>)/g;

/** Puts the tabs of xl/workbook.xml into the order of the names; what counts sheets by their place (names of one sheet, the active tab) follows. */
export function patchOrder(xml: string, names: readonly string[]): string {
  const list = /<sheets>([\s\S]*?)<\/sheets>/.exec(xml);
  if (!list) return xml;
  const tags = [...(list[1] ?? "").matchAll(SHEET)].map(([tag]) => tag);
  const before = tags.map((tag) => elementsNamed(tag, "sheet")[0]?.attributes["name"] ?? "");
  const known = names.filter((name) => before.includes(name));
  const after = [...known, ...before.filter((name) => !known.includes(name))];
  if (after.every((name, i) => name === before[i])) return xml;
  const moved = (place: string): string => {
    const at = after.indexOf(before[Number(place)] ?? "");
    return at < 0 ? place : String(at);
  };
  const ordered = after.map((name) => tags[before.indexOf(name)]).join("");
  return xml
    .replace(list[0], () => `<sheets>${ordered}</sheets>`)
    .replace(/\blocalSheetId="(\d+)"/g, (_, place: string) => `localSheetId="${moved(place)}"`)
    .replace(/\bactiveTab="(\d+)"/, (_, place: string) => `activeTab="${moved(place)}"`)
    .replace(/\sfirstSheet="\d+"/, "");
}
