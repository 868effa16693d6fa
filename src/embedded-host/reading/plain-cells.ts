import { decodeXml, elementsNamed } from "./xml-text";
import { isWellFormed } from "./part-text";

/** What a cell of a worksheet part holds, as far as it can be told from its own text. */
export type PlainValue = string | number | boolean | null;

/** Stands for a cell that is not read here: it holds a formula, an error, or something written in an unusual way. */
export const NOT_PLAIN = Symbol("not plain");

/** A cell as a worksheet part writes it. */
export interface WrittenCell {
  /** From 0. */
  row: number;
  column: number;
  /** Index into the workbook's cell formats. */
  style: number;
  /** "n", "s", "str", "inlineStr", "b", "e" or "d". */
  type: string;
  /** What stands between its tags. */
  inner: string;
}

const START = "<sheetData>";
const END = "</sheetData>";
const [SPACE, QUOTE, SLASH, LESS, EQUALS, GREATER, SMALL_C] = [32, 34, 47, 60, 61, 62, 99];
/** What may stand between two cells. */
const betweenCells = /(?:\s|<row(?: [\w:]+="[^"<>]*")* ?\/?>|<\/row>)*/y;
const otherAttribute = / \w+="[\w.-]*"/y;

/** Puts a place such as "AB12" into the cell; false where it is none. */
function takePlace(cell: WrittenCell, xml: string, from: number, to: number): boolean {
  let at = from;
  let column = 0;
  for (let code = xml.charCodeAt(at); at < to && code >= 65 && code <= 90; code = xml.charCodeAt(++at)) column = column * 26 + code - 64;
  const letters = at - from;
  const digits = to - at;
  let row = 0;
  for (; at < to; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    row = row * 10 + digit;
  }
  cell.row = row - 1;
  cell.column = column - 1;
  return letters > 0 && letters < 4 && digits > 0 && digits < 8 && row > 0;
}

/** Takes the attributes of a cell's tag from behind its name; answers with where they end, -1 where they are unusual. */
function takeAttributes(cell: WrittenCell, xml: string, from: number): number {
  let at = from;
  let hasPlace = false;
  cell.style = 0;
  cell.type = "n";
  while (xml.charCodeAt(at) === SPACE && xml.charCodeAt(at + 1) !== SLASH) {
    const isShort = xml.charCodeAt(at + 2) === EQUALS && xml.charCodeAt(at + 3) === QUOTE;
    const name = isShort ? xml[at + 1] : "";
    if (name === "r" || name === "s" || name === "t") {
      const end = xml.indexOf('"', at + 4);
      if (end < 0) return -1;
      if (name === "r") hasPlace = takePlace(cell, xml, at + 4, end);
      else if (name === "s") cell.style = Number(xml.slice(at + 4, end));
      else cell.type = xml.slice(at + 4, end);
      at = end + 1;
    } else {
      otherAttribute.lastIndex = at;
      if (!otherAttribute.test(xml)) return -1;
      at = otherAttribute.lastIndex;
    }
  }
  return hasPlace && Number.isInteger(cell.style) ? at : -1;
}

/**
 * Goes through the cells of a worksheet part without parsing anything else. The cell given is the same object every time.
 *
 * @param between given what stands before the first cell of a row, and behind the last: the tags of rows
 * @returns false where the part is not written as the usual programs write it
 */
export function everyWrittenCell(xml: string, visit: (cell: WrittenCell) => void, between?: (tags: string) => void): boolean {
  const start = xml.indexOf(START);
  const end = xml.lastIndexOf(END);
  if (start < 0) return /<sheetData\s*\/>/.test(xml);
  const cell: WrittenCell = { row: 0, column: 0, style: 0, type: "n", inner: "" };
  for (let at = start + START.length; ;) {
    if (xml.charCodeAt(at) !== LESS || xml.charCodeAt(at + 1) !== SMALL_C) {
      betweenCells.lastIndex = at;
      betweenCells.exec(xml);
      between?.(xml.slice(at, betweenCells.lastIndex));
      at = betweenCells.lastIndex;
      if (at === end) return true;
      if (xml.charCodeAt(at) !== LESS || xml.charCodeAt(at + 1) !== SMALL_C) return false;
    }
    let close = takeAttributes(cell, xml, at + 2);
    if (close < 0) return false;
    if (xml.charCodeAt(close) === SPACE) close++;
    if (xml.charCodeAt(close) === SLASH && xml.charCodeAt(close + 1) === GREATER) {
      cell.inner = "";
      at = close + 2;
    } else {
      const after = xml.indexOf("</c>", close);
      if (xml.charCodeAt(close) !== GREATER || after < 0 || after > end) return false;
      cell.inner = xml.slice(close + 1, after);
      if (cell.inner.includes("<c")) return false;
      at = after + 4;
    }
    visit(cell);
  }
}

/** A text of the file as it is shown. */
export const shownText = (text: string): string => {
  const decoded = text.includes("&") ? decodeXml(text) : text;
  return decoded.includes("_x")
    ? decoded.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : decoded;
};

/** The text of a string's runs, without what tells how it is pronounced. */
const textOfRuns = (inner: string): string =>
  elementsNamed(inner.replace(/<rPh\b[\s\S]*?<\/rPh>/g, ""), "t")
    .map((run) => shownText(run.inner))
    .join("");

/** A text between tags that hold nothing else; null where something else stands there. */
function onlyText(xml: string, open: readonly string[], close: string): string | null {
  const start = open.find((tags) => xml.startsWith(tags));
  if (start === undefined || !xml.endsWith(close) || xml.length < start.length + close.length) return null;
  const text = xml.slice(start.length, xml.length - close.length);
  return text.includes("<") ? null : text;
}

const ONE_TEXT = ["<t>", '<t xml:space="preserve">'];
const INLINE_TEXT = ONE_TEXT.map((open) => `<is>${open}`);
const VALUE = ["<v>", '<v xml:space="preserve">'];

/** The texts of the part that cells of all sheets share; null where it is not written in the usual way. */
export function sharedTexts(xml: string): string[] | null {
  const texts: string[] = [];
  const opening = /<sst(?:\s[^<>]*)?>\s*/.exec(xml);
  if (!opening) return /<sst(?:\s[^<>]*)?\/>/.test(xml) ? texts : null;
  for (let at = opening.index + opening[0].length; xml.startsWith("<si>", at);) {
    const end = xml.indexOf("</si>", at);
    if (end < 0) return null;
    const inner = xml.slice(at + 4, end);
    const text = onlyText(inner, ONE_TEXT, "</t>");
    if (text === null && (inner.includes("<si") || inner.includes("<!") || !isWellFormed(inner))) return null;
    texts.push(text === null ? textOfRuns(inner) : shownText(text));
    for (at = end + 5; /\s/.test(xml[at] ?? "");) at++;
    if (xml.startsWith("</sst>", at)) return texts;
  }
  return null;
}

/** What a cell holds; `NOT_PLAIN` where its text alone does not tell it. */
export function plainValue({ type, inner }: Pick<WrittenCell, "type" | "inner">, shared: readonly string[]): PlainValue | typeof NOT_PLAIN {
  if (inner === "") return type === "e" ? NOT_PLAIN : null;
  if (type === "inlineStr") {
    const inline = onlyText(inner, INLINE_TEXT, "</t></is>");
    return inline === null ? NOT_PLAIN : shownText(inline);
  }
  if (inner === "<v/>") return type === "n" ? null : NOT_PLAIN;
  const text = onlyText(inner, VALUE, "</v>");
  if (text === null) return NOT_PLAIN;
  if (type === "n") {
    const number = Number(text);
    return text === "" ? null : Number.isNaN(number) || text.trim() === "" ? NOT_PLAIN : number;
  }
  if (type === "s") return shared[Number(text)] ?? NOT_PLAIN;
  if (type === "str") return shownText(text);
  if (type === "b") return text === "1" || text === "true" ? true : text === "0" || text === "false" ? false : NOT_PLAIN;
  return NOT_PLAIN;
}
