import type { Part } from "../live/live-sentence";
import type { ReportSettings } from "../report-input";
import { placeContent } from "./place";
import type { SheetComposer } from "./sheet-composer";
import { linesHeight, wrappedLines } from "../../sheet/text-height";

/** Looks of a title: type sizes in points, and what stands under it. */
const LOOKS = {
  national: { kind: 14, about: 14, line: "————————" },
  party: { kind: 16, about: 14, line: "-----" },
} as const;

/** Kind of document in bold capitals, what it is about in bold below, and a short line. */
export function titleBlock(composer: SheetComposer, kind: string, about: readonly Part[], style: ReportSettings["style"]): void {
  const look = LOOKS[style];
  centred(composer, "title.kind", [kind], look.kind, true);
  centred(composer, "title.about", about, look.about, true);
  composer.add({
    values: [look.line],
    height: 11,
    style: { size: 9, align: "Center", verticalAlign: "Top", bold: true },
    merge: [[1, composer.columns]],
  });
  composer.blank(6);
}

/** A centred line over the whole width, such as the period of a table. */
export function centred(composer: SheetComposer, key: string, text: readonly Part[], size = 13, bold = false, italic = false): void {
  const content = placeContent(composer, key, text);
  const lines = wrappedLines(content.text, composer.width(1, composer.columns) - 20, size, bold);
  composer.add({
    values: [content.value],
    height: linesHeight(lines, size),
    style: { size, bold, italic, align: "Center", wrap: true, locked: false },
    merge: [[1, composer.columns]],
    keys: [{ key, column: 1, original: content.original ?? "" }],
  });
}
