import { columnIndex } from "../model/address";
import { isWellFormed } from "./part-text";
import { decodeXml, elementsNamed } from "./xml-text";

/** What a cell of a worksheet part holds, as far as it can be told from its own text. */
export type PlainValue = string | number | boolean | null;

/** Stands for a cell that needs the whole workbook: it holds a formula, an error, or something written in an unusual way. */
export const NOT_PLAIN = Symbol("not plain");

/** A cell as a worksheet part writes it: its attributes, and what stands between its tags. */
export interface WrittenCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  readonly inner: string;
}

const START = "<sheetData>";
const END = "</sheetData>";
const usualAttributes = /^(?: \w+="[\w.-]*")* ?$/;
const placeOf = / r="([A-Z]{1,3})(\d{1,7})"/;
const typeOf = / t="(\w+)"/;
const valueOf = /^<v(?: xml:space="preserve")?>([^<]*)<\/v>$/;
const inlineOf = /^<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>$/;
/** What may stand between two cells. */
const betweenCells = /(?:\s|<row(?: [\w:]+="[^"<>]*")* ?\/?>|<\/row>)*/y;

/**
 * Goes through the cells of a worksheet part without parsing anything else.
 *
 * @returns false where the part is not written as the usual programs write it
 */
export function everyWrittenCell(xml: string, visit: (cell: WrittenCell) => void): boolean {
  const start = xml.indexOf(START);
  const end = xml.lastIndexOf(END);
  if (start < 0) return /<sheetData\s*\/>/.test(xml);
  for (let at = start + START.length; ;) {
    betweenCells.lastIndex = at;
    betweenCells.exec(xml);
    at = betweenCells.lastIndex;
    if (at === end) return true;
    const close = xml.indexOf(">", at);
    const isEmpty = xml[close - 1] === "/";
    const attributes = xml.slice(at + 2, isEmpty ? close - 1 : close);
    const after = isEmpty ? close + 1 : xml.indexOf("</c>", close) + 4;
    if (!xml.startsWith("<c", at) || close < 0 || after < close || after > end || !usualAttributes.test(attributes)) return false;
    const inner = isEmpty ? "" : xml.slice(close + 1, after - 4);
    const place = placeOf.exec(attributes);
    if (!place || inner.includes("<c")) return false;
    visit({ row: Number(place[2]) - 1, column: columnIndex(place[1]!), attributes, inner });
    at = after;
  }
}

/** A text of the file as it is shown. */
const shownText = (text: string): string =>
  decodeXml(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The text of a string's runs, without what tells how it is pronounced. */
const textOfRuns = (inner: string): string =>
  elementsNamed(inner.replace(/<rPh\b[\s\S]*?<\/rPh>/g, ""), "t")
    .map((run) => shownText(run.inner))
    .join("");

/** The texts of the part that cells of all sheets share; null where it is not written in the usual way. */
export function sharedTexts(xml: string): string[] | null {
  return xml.includes("<!") || !isWellFormed(xml) ? null : elementsNamed(xml, "si").map(({ inner }) => textOfRuns(inner));
}

function numberOf(text: string): number | typeof NOT_PLAIN {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(number) ? NOT_PLAIN : number;
}

/** What a cell holds; `NOT_PLAIN` where its text alone does not tell it. */
export function plainValue({ attributes, inner }: WrittenCell, shared: readonly string[]): PlainValue | typeof NOT_PLAIN {
  if (inner === "") return null;
  const type = typeOf.exec(attributes)?.[1] ?? "n";
  if (type === "inlineStr") {
    const inline = inlineOf.exec(inner)?.[1];
    return inline === undefined ? NOT_PLAIN : shownText(inline);
  }
  const text = valueOf.exec(inner)?.[1];
  if (text === undefined) return inner === "<v/>" || inner === "<v></v>" ? null : NOT_PLAIN;
  if (type === "n") return text === "" ? null : numberOf(text);
  if (type === "s") return shared[Number(text)] ?? NOT_PLAIN;
  if (type === "str") return shownText(text);
  if (type === "b") return text === "1" || text === "true" ? true : text === "0" || text === "false" ? false : NOT_PLAIN;
  return NOT_PLAIN;
}
