import type { Part } from "../live/live-sentence";
import { placeContent } from "./place";
import type { SheetComposer } from "./sheet-composer";
import { linesHeight, wrappedLines } from "./text-height";

/** Kind of document in bold capitals, what it is about in bold below, and a short line. */
export function titleBlock(composer: SheetComposer, kind: string, about: readonly Part[], size = 14): void {
  centred(composer, "title.kind", [kind], size, true);
  centred(composer, "title.about", about, size, true);
  composer.add({
    values: ["————————"],
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
