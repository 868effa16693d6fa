import { cellAddress } from "../../model/address";
import type { CellRemark, NoteModel, PostModel } from "../../model/notes/comment-model";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { LineSizes } from "../../model/sheets/sheet-sizes";
import type { WorkbookModel } from "../../model/workbook-model";
import type { NoteBox, NotePatch, PostPatch, RemarkPlace, RemarksPatch } from "../save-plan";

const PIXELS_PER_POINT = 4 / 3;

const place = ({ row, column, addressInFile }: CellRemark): RemarkPlace => ({
  row,
  column,
  address: cellAddress(row, column),
  addressInFile,
});

const postPatch = ({ id, author, date, text, mentions, xmlInFile }: PostModel): PostPatch => ({
  id,
  person: author.id,
  date: date.toISOString().slice(0, 22),
  text,
  mentions: mentions.map(({ person, start, length }) => ({ person: person.id, start, length })),
  xmlInFile,
});

function edge(lines: LineSizes, points: number): [index: number, pixels: number] {
  const { index, rest } = lines.at(points);
  return [index, Math.round(rest * PIXELS_PER_POINT)];
}

/** The box of a note lies right of its cell, a little above it. */
function box(
  { columns, rows }: SheetModel,
  { row, column, width, height }: Pick<NoteModel, "row" | "column" | "width" | "height">,
): NoteBox {
  const left = columns.offsetOf(column + 1) + 11.25;
  const top = row === 0 ? 1.5 : Math.max(0, rows.offsetOf(row) - 7.5);
  const anchor = [...edge(columns, left), ...edge(rows, top), ...edge(columns, left + width), ...edge(rows, top + height)];
  return { left, top, width, height, anchor };
}

/** The comments and notes of the sheets on which they are no longer as in the file. */
export const planRemarks = (workbook: WorkbookModel): RemarksPatch[] =>
  workbook.sheets
    .filter(({ remarksChanged }) => remarksChanged)
    .map((sheet) => ({
      sheet: sheet.name,
      comments: sheet.comments.map((comment) => ({
        ...place(comment),
        changed: comment.changed,
        resolved: comment.resolved,
        posts: [comment.post, ...comment.replies].map(postPatch),
        box: box(sheet, { ...comment, width: 108, height: 59.25 }),
      })),
      notes: sheet.notes.map((note): NotePatch => {
        const { author, text, visible, changed } = note;
        return { ...place(note), author, text, visible, changed, box: box(sheet, note) };
      }),
    }));
