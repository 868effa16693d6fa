import type { CellMove } from "../cells/cell-map";
import type { SheetModel } from "../sheets/sheet-model";

/** Somebody who writes comments or is mentioned in them, as the file lists people. */
export interface PersonModel {
  id: string;
  name: string;
  userId: string;
  providerId: string;
}

/** A person named within a text: where "@Name" begins and how long it is. */
export interface MentionModel {
  person: PersonModel;
  start: number;
  length: number;
}

/** One contribution to a thread: the comment that opens it, or a reply. */
export interface PostModel {
  id: string;
  author: PersonModel;
  date: Date;
  text: string;
  mentions: MentionModel[];
  /** What the opened file holds of it, byte for byte; null once it is new or another. */
  xmlInFile: string | null;
}

/** Where a comment or a note is: its cell, and the cell it had in the opened file (null when it is new). */
export interface CellRemark {
  sheet: SheetModel;
  row: number;
  column: number;
  addressInFile: string | null;
}

/** A thread of comments (bình luận) at a cell. */
export interface CommentModel extends CellRemark {
  post: PostModel;
  resolved: boolean;
  replies: PostModel[];
  /** The thread is another one than in the file, beside its place. */
  changed: boolean;
}

export interface ReplyModel {
  comment: CommentModel;
  post: PostModel;
}

/** A note (ghi chú ô) at a cell; its size in points. */
export interface NoteModel extends CellRemark {
  author: string;
  text: string;
  visible: boolean;
  width: number;
  height: number;
  changed: { text: boolean; look: boolean };
}

/** The size Excel gives a new note. */
export const NOTE_SIZE = { width: 108, height: 59.25 } as const;

/** Remembers that saving has to write the comments and notes of a sheet. */
export function touchRemarks(sheet: SheetModel): void {
  sheet.remarksChanged = true;
  sheet.workbook.isDirty = true;
}

/** Comments and notes go with their cells, and disappear with them. */
export function moveRemarks(sheet: SheetModel, move: CellMove): void {
  const stays = (remark: CellRemark): boolean => {
    const to = move(remark.row, remark.column);
    if (!to || to[0] !== remark.row || to[1] !== remark.column) sheet.remarksChanged = true;
    if (to) [remark.row, remark.column] = to;
    return to !== null;
  };
  sheet.comments = sheet.comments.filter(stays);
  sheet.notes = sheet.notes.filter(stays);
}

/** The comments and notes of a sheet for its copy, as new ones. */
export function copyRemarks(source: SheetModel, copy: SheetModel): void {
  const { workbook } = copy;
  const met = source.comments.flatMap(({ post, replies }) =>
    [post, ...replies].flatMap(({ author, mentions }) => [author, ...mentions.map(({ person }) => person)]),
  );
  for (const person of met) if (!workbook.people.some(({ id }) => id === person.id)) workbook.people.push(person);
  const anew = (post: PostModel): PostModel => ({ ...post, id: workbook.freshGuid(), xmlInFile: null });
  copy.comments = source.comments.map((comment) => ({
    ...comment,
    sheet: copy,
    addressInFile: null,
    post: anew(comment.post),
    replies: comment.replies.map(anew),
    changed: true,
  }));
  copy.notes = source.notes.map((note) => ({ ...note, sheet: copy, addressInFile: null, changed: { text: true, look: true } }));
  if (copy.comments.length + copy.notes.length > 0) touchRemarks(copy);
}
