import { type Area, intersection, LAST_COLUMN, LAST_ROW } from "../../model/area";
import { areaFromAddress } from "../../model/address";
import { attributesOf } from "../../reading/xml-text";

const mergeCell = /<(?:[\w.-]+:)?mergeCell\b[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?mergeCell\s*>)/g;
const emptyList = /<((?:[\w.-]+:)?mergeCells)\b[^>]*>\s*<\/\1\s*>/;

/** Beyond so many merged areas they are not compared with each other. */
const MOST = 3000;

const areaOf = (tag: string): Area | null => {
  const place = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?$/;
  const ref = attributesOf(tag)["ref"] ?? "";
  const area = place.test(ref) ? areaFromAddress(ref.replaceAll("$", "").toUpperCase()) : null;
  return area && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
};

/** A worksheet part without merged areas that lie nowhere or across another: the file library breaks down over the ones and joins the others. */
export function withSoundMerges(xml: string): string {
  const tags = xml.match(mergeCell);
  if (!tags) return xml;
  const kept: Area[] = [];
  const sound = new Set<string>();
  for (const tag of tags) {
    const area = areaOf(tag);
    if (!area || (tags.length <= MOST && kept.some((other) => intersection(other, area) !== null))) continue;
    kept.push(area);
    sound.add(tag);
  }
  if (kept.length === tags.length) return xml;
  const seen = new Set<string>();
  const once = (tag: string): boolean => sound.has(tag) && !seen.has(tag) && Boolean(seen.add(tag));
  return xml.replace(mergeCell, (tag) => (once(tag) ? tag : "")).replace(emptyList, "");
}
