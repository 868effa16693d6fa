import { action, describeClass, object, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { areaOf } from "../../model/area";
import { type NoteModel, touchRemarks } from "../../model/notes/comment-model";
import { addNote, noteAt } from "../../model/notes/commenting";
import type { RemarksScope } from "../office-models";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

const size = (key: "height" | "width"): Scalar<NoteModel, number> => ({
  read: (note) => note[key],
  write: (note, points) => {
    if (typeof points !== "number" || points <= 0) throw invalidArgument("The size of a note is a number of points.", `Note.${key}`);
    note[key] = points;
    note.changed.look = true;
    touchRemarks(note.sheet);
  },
});

export const note = describeClass("Note", {
  exists: (one) => one.sheet.notes.includes(one),
  scalars: {
    authorName: readOnly(({ author }) => author),
    content: {
      read: ({ text }) => text,
      write: (one, content: unknown) => {
        if (typeof content !== "string") throw invalidArgument("A note needs a text.", "Note.content");
        one.text = content;
        one.changed.text = true;
        touchRemarks(one.sheet);
      },
    },
    height: size("height"),
    visible: {
      read: ({ visible }) => visible,
      write: (one, visible: unknown) => {
        if (typeof visible !== "boolean") throw invalidArgument("A note is visible or not.", "Note.visible");
        one.visible = visible;
        one.changed.look = true;
        touchRemarks(one.sheet);
      },
    },
    width: size("width"),
  },
  calls: {
    delete: action((one) => {
      one.sheet.notes = one.sheet.notes.filter((other) => other !== one);
      touchRemarks(one.sheet);
    }),
    getLocation: object("Range", ({ sheet, row, column }) => rangeOn(sheet, areaOf(row, column))),
  },
});

const notesOf = ({ workbook, sheet }: RemarksScope): NoteModel[] => (sheet ? sheet.notes : workbook.sheets.flatMap(({ notes }) => notes));

function atCell({ workbook, sheet }: RemarksScope, cell: unknown): NoteModel | null {
  const range = rangeFromArgument(workbook, cell, sheet);
  return noteAt(range.sheet, range.area);
}

const existing = (found: NoteModel | null | undefined): NoteModel => {
  if (!found) throw itemNotFound();
  return found;
};

export const noteCollection = describeClass("NoteCollection", {
  items: { className: "Note", of: notesOf },
  calls: {
    add: object("Note", ({ workbook, sheet }, cell: unknown, content: unknown) => {
      const range = rangeFromArgument(workbook, cell, sheet);
      return addNote(range.sheet, range.area, content);
    }),
    getCount: value((scope) => notesOf(scope).length),
    getItem: object("Note", (scope, cell: unknown) => existing(atCell(scope, cell))),
    getItemAt: object("Note", (scope, index: number) => existing(notesOf(scope)[index])),
    getItemOrNullObject: object("Note", atCell),
  },
});
