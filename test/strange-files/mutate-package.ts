import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** One spoilt place of a package: which of its parts, where in it, and how; all taken modulo what there is. */
export interface Spoil {
  readonly part: number;
  readonly place: number;
  readonly way: number;
}

const VALUES = ["", "-1", "0", "1e309", "NaN", "99999999999", "A0", "XFE1048577", "#REF!", "&#0;", "&amp;lt;", "__proto__", "ư", "\u0000"];

type Change = (xml: string, place: number) => string;

/** Replaces the n-th of what a pattern finds. */
const nth = (pattern: RegExp, change: (found: string, place: number) => string): Change => {
  return (xml, place) => {
    const found = [...xml.matchAll(pattern)];
    const hit = found[place % Math.max(1, found.length)];
    return hit ? xml.slice(0, hit.index) + change(hit[0], place) + xml.slice(hit.index + hit[0].length) : xml;
  };
};
const value = (place: number) => VALUES[place % VALUES.length]!;

const CHANGES: readonly Change[] = [
  nth(/"[^"<>]*"/g, (_, place) => `"${value(place)}"`),
  nth(/>[^<>]+</g, (_, place) => `>${value(place)}<`),
  nth(/<[A-Za-z][^<>]*\/>/g, () => ""),
  nth(/<[A-Za-z][^<>]*\/>/g, (found) => found + found),
  nth(/ [A-Za-z:]+="[^"<>]*"/g, () => ""),
  nth(/ [A-Za-z:]+="[^"<>]*"/g, (found) => found + found),
  nth(/<\/[A-Za-z:]+>/g, () => ""),
  nth(/<([A-Za-z:]+)/g, (found) => `${found}x`),
  nth(/<(c|row|sheet|xf|font|fill|si|Relationship|Override|mergeCell)\b[^<>]*?>/g, (found) => found.repeat(40)),
  (xml, place) => xml.slice(0, place % xml.length),
  (xml, place) => xml.slice(place % xml.length),
  (xml) => `\uFEFF${xml}`,
  (xml, place) => xml.slice(0, place % xml.length) + "<" + xml.slice(place % xml.length),
];

/** A workbook's bytes with its package spoilt in some places; the last way turns over single bytes of the archive itself. */
export function spoilt(bytes: Uint8Array, spoils: readonly Spoil[]): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  let flips: readonly Spoil[] = [];
  for (const spoil of spoils) {
    const name = names[spoil.part % names.length]!;
    const way = spoil.way % (CHANGES.length + 2);
    const change = CHANGES[way];
    if (change) parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), spoil.place));
    else if (way === CHANGES.length) delete parts[name];
    else flips = [...flips, spoil];
  }
  const zipped = zipSync(parts);
  for (const { place, way } of flips) zipped[place % zipped.length]! ^= 1 << (way % 8);
  return zipped;
}
