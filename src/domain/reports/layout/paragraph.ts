import type { DraftStyle, DraftValue } from "../../sheet/sheet-draft";
import type { Part } from "../live/live-sentence";
import { placeContent } from "./place";
import { BODY_SIZE, type SheetComposer } from "./sheet-composer";
import { linesHeight, wrappedLines } from "../../sheet/text-height";

const FIRST_LINE = "        ";
/** Dotted line of a place that nobody has filled in yet. */
export const DOTTED_LINE = `- ${"…".repeat(31)}`;

/** Share of the width that text is taken to fill, since programs wrap long lines a little sooner or later. */
const WRAPPED_SHARE = 0.95;

/** A row of text over the whole width, as high as its lines need. */
export function textRow(composer: SheetComposer, text: string, style: DraftStyle = {}): number {
  return wideRow(composer, { value: text, text }, { align: "Left", ...style });
}

/** A heading of a section ("I. …") or of a part ("1. …"). */
export function sectionHeading(composer: SheetComposer, text: string): number {
  const row = wideRow(composer, { value: text, text }, { bold: true, align: "Left", verticalAlign: "Bottom" }, 10);
  composer.keep(row, row + 1, "heading with its text");
  return row;
}

/** A justified paragraph, made from figures or typed over; kept lines become rows of their own. */
export function paragraph(composer: SheetComposer, key: string, proposal: readonly Part[], style: DraftStyle = {}): void {
  const content = placeContent(composer, key, [FIRST_LINE, ...proposal]);
  const look: DraftStyle = { align: "Justify", ...style };
  if (composer.kept[key] === undefined) wideRow(composer, content, look, 6, key);
  else for (const line of content.text.split("\n")) wideRow(composer, { value: FIRST_LINE + line, text: FIRST_LINE + line }, look, 6, key);
}

/** Places where the officer writes in her own words; dotted until then. */
export function typedPlace(composer: SheetComposer, key: string, dottedRows = 2): void {
  const kept = composer.kept[key];
  const lines = kept === undefined ? Array.from({ length: dottedRows }, () => DOTTED_LINE) : kept.split("\n");
  for (const line of lines) wideRow(composer, { value: line, text: line }, { align: kept === undefined ? "Left" : "Justify" }, 6, key);
}

function wideRow(
  composer: SheetComposer,
  content: { readonly value: DraftValue; readonly text: string; readonly original?: string },
  style: DraftStyle,
  air = 6,
  key?: string,
): number {
  const size = style.size ?? BODY_SIZE;
  const lines = wrappedLines(content.text, composer.width(1, composer.columns) * WRAPPED_SHARE, size, style.bold);
  return composer.add({
    values: [content.value],
    height: linesHeight(lines, size, air),
    style: { wrap: true, verticalAlign: "Center", ...(key ? { locked: false } : {}), ...style },
    merge: [[1, composer.columns]],
    keys: key ? [{ key, column: 1, original: content.original ?? "" }] : [],
  });
}
