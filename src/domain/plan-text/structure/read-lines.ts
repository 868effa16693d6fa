import type { SourceText } from "../source/source-text";
import { type ListMarker, listMarker } from "./list-marker";

/** A paragraph of the document: `start` to `end` is its content without the marker; `tabs` counts tabs before it. */
export interface PlanLine {
  readonly marker: ListMarker | null;
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  readonly tabs: number;
  /** Tabs within the content: cells of a table row. */
  readonly cells: number;
  readonly blankBefore: boolean;
}

const TERMINAL = /[.;:!?”"…)]\s*$/;

/** At which width the lines of the document are broken: none is long, and the widest few show it. Null where each is a paragraph. */
function wrapWidth(text: string): number | null {
  const widths = text.split("\n").flatMap((line) => (line.length > 60 ? [line.length] : []));
  if (widths.length <= 5 || widths.some((width) => width > 140)) return null;
  return widths.sort((one, other) => one - other)[Math.floor(widths.length * 0.9)] ?? null;
}

/** Letters are not equally wide: a line may be broken that many letters before the width. */
const RAGGED = 12;

/** Whether a line is so wide that the first word of the next one no longer fitted. */
function isFull(text: string, line: PlanLine, next: PlanLine, width: number): boolean {
  const word = text.slice(next.start, next.end).split(/\s/, 1)[0] ?? "";
  const last = widthOfLastLine(text, line);
  return last >= 70 && last + 1 + word.length + RAGGED > width;
}

function isCapitals(source: SourceText, line: PlanLine): boolean {
  const text = source.plain.slice(line.start, line.end);
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

function continues(previous: PlanLine | undefined, line: PlanLine, source: SourceText, wrapped: number | null): boolean {
  if (!previous || line.marker || line.tabs > 0 || line.cells > 0 || previous.cells > 0 || previous.tabs > 0) return false;
  const before = source.plain.slice(previous.end - Math.min(40, previous.end - previous.start), previous.end);
  const first = source.plain[line.start] ?? "";
  if (previous.end - previous.start < 40 || (isCapitals(source, previous) && !isCapitals(source, line))) return false;
  if (/;\s*$/.test(before) && !line.blankBefore && /\p{Ll}/u.test(first)) return true;
  if (/[,–-]\s*$/.test(before)) return /[\p{L}\p{N}“"(]/u.test(first);
  if (TERMINAL.test(before)) return false;
  if (wrapped !== null && !line.blankBefore && isFull(source.plain, previous, line, wrapped)) return /[\p{L}\p{N}“"(%]/u.test(first);
  return /[\p{Ll}]/u.test(first) || (!line.blankBefore && /[\p{N}%(“"]/u.test(first));
}

function widthOfLastLine(text: string, line: PlanLine): number {
  return line.end - Math.max(line.lineStart, text.lastIndexOf("\n", line.end - 1) + 1);
}

function readLine(text: string, from: number, to: number, blankBefore: boolean): PlanLine {
  let start = from;
  let tabs = 0;
  while (start < to && /\s/.test(text[start] ?? "")) if (text[start++] === "\t") tabs++;
  let end = to;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  const marker = listMarker(text.slice(start, Math.min(end, start + 60)));
  const content = text.slice(start, end);
  const cells = content.includes("\t") ? content.split("\t").length - 1 : 0;
  return {
    marker: cells > 0 ? null : marker,
    lineStart: start,
    start: start + (marker && cells === 0 ? marker.length : 0),
    end,
    tabs,
    cells,
    blankBefore,
  };
}

/** Paragraphs of the document in order; lines that a converter broke in the middle of a sentence are joined. */
export function readLines(source: SourceText): PlanLine[] {
  const lines: PlanLine[] = [];
  const wrapped = wrapWidth(source.plain);
  let from = 0;
  let blank = true;
  while (from <= source.plain.length) {
    const newline = source.plain.indexOf("\n", from);
    const to = newline === -1 ? source.plain.length : newline;
    const line = readLine(source.plain, from, to, blank);
    from = to + 1;
    blank = line.end <= line.lineStart;
    if (blank) continue;
    const previous = lines[lines.length - 1];
    if (previous && continues(previous, line, source, wrapped)) lines[lines.length - 1] = { ...previous, end: line.end };
    else lines.push(line);
  }
  return lines;
}
