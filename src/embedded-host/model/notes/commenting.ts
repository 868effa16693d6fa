import { HostFailure, invalidArgument } from "../../client/office-error";
import { decodeXml } from "../../reading/xml-text";
import type { Area } from "../area";
import {
  type CommentModel,
  type MentionModel,
  NOTE_SIZE,
  type NoteModel,
  type PersonModel,
  type PostModel,
  touchRemarks,
} from "./comment-model";
import { announceOn } from "../sheets/sheet-events";
import type { SheetModel } from "../sheets/sheet-model";
import type { WorkbookModel } from "../workbook-model";

/** Who writes comments and notes here: the host has no signed-in user. */
const AUTHOR: PersonModel = { id: "{5E771465-0000-4000-8000-0000000000AC}", name: "Author", userId: "Author", providerId: "None" };

/** The address a person is known under, empty when the file has none. */
export const emailOf = ({ userId }: PersonModel): string => userId.split("::").find((part) => /^[^@\s]+@[^@\s]+$/.test(part)) ?? "";

type Content = Pick<PostModel, "text" | "mentions">;

function mentionedPerson(workbook: WorkbookModel, { email, name }: Excel.CommentMention): PersonModel {
  const known = workbook.people.find((person) => emailOf(person).toLowerCase() === email.toLowerCase() && email !== "");
  if (known) return known;
  const person = { id: workbook.freshGuid(), name, userId: email || name, providerId: "None" };
  workbook.people.push(person);
  return person;
}

/** Reads `<at id="0">Name</at> text` with the people it names. */
function mentionContent(workbook: WorkbookModel, content: Excel.CommentRichContent): Content {
  if (typeof content?.richContent !== "string") throw invalidArgument("A comment with mentions needs richContent.");
  const people = content.mentions ?? [];
  const mentions: MentionModel[] = [];
  let text = "";
  let at = 0;
  for (const match of content.richContent.matchAll(/<at id="(\d+)">([\s\S]*?)<\/at>/g)) {
    const mention = people.find(({ id }) => String(id) === match[1]);
    if (!mention) throw invalidArgument(`The mention ${match[1]} is not among the mentions.`);
    text += decodeXml(content.richContent.slice(at, match.index));
    const name = `@${decodeXml(match[2]!)}`;
    mentions.push({ person: mentionedPerson(workbook, mention), start: text.length, length: name.length });
    text += name;
    at = match.index + match[0].length;
  }
  return { text: text + decodeXml(content.richContent.slice(at)), mentions };
}

/** What a program gives as a comment's content: a text, or with the type Mention a rich one. */
export function contentFrom(workbook: WorkbookModel, content: unknown, contentType: unknown): Content {
  const type = contentType ?? "Plain";
  if (type !== "Plain" && type !== "Mention") throw invalidArgument("The type of a content is Plain or Mention.");
  const read =
    type === "Mention" && typeof content === "object"
      ? mentionContent(workbook, content as Excel.CommentRichContent)
      : { text: typeof content === "string" ? content : "", mentions: [] };
  if (read.text === "") throw invalidArgument("A comment needs a text.");
  return read;
}

function author(workbook: WorkbookModel): PersonModel {
  const known = workbook.people.find(({ id }) => id === AUTHOR.id);
  if (!known) workbook.people.push(AUTHOR);
  return known ?? AUTHOR;
}

const newPost = (workbook: WorkbookModel, content: Content): PostModel => ({
  id: workbook.freshGuid(),
  author: author(workbook),
  date: workbook.today,
  ...content,
  xmlInFile: null,
});

/** The one cell of an area; larger areas are refused. */
function cellOf({ top, left, bottom, right }: Area): { row: number; column: number } {
  if (top !== bottom || left !== right) throw invalidArgument("A comment or a note belongs to a single cell.");
  return { row: top, column: left };
}

const at =
  (row: number, column: number) =>
  (one: { row: number; column: number }): boolean =>
    one.row === row && one.column === column;

export function commentAt(sheet: SheetModel, area: Area): CommentModel | null {
  const { row, column } = cellOf(area);
  return sheet.comments.find(at(row, column)) ?? null;
}

export function noteAt(sheet: SheetModel, area: Area): NoteModel | null {
  const { row, column } = cellOf(area);
  return sheet.notes.find(at(row, column)) ?? null;
}

function checkFree(sheet: SheetModel, area: Area): { row: number; column: number } {
  if (sheet.protection.protected && sheet.protection.options["allowEditObjects"] !== true)
    throw new HostFailure("AccessDenied", "The sheet is protected.");
  if (commentAt(sheet, area) || noteAt(sheet, area)) throw new HostFailure("InvalidOperation", "The cell has a comment or a note already.");
  return cellOf(area);
}

/** Tells those who listen what was done to a comment or to some of its replies. */
export function tellOfComment(
  { sheet, post, replies }: CommentModel,
  type: "CommentAdded" | "CommentChanged" | "CommentDeleted",
  changeType?: string,
  about: readonly PostModel[] = replies,
): void {
  const commentDetails = [{ commentId: post.id, replyIds: about.map(({ id }) => id) }];
  announceOn(sheet, type, { commentDetails, ...(changeType && { changeType }) });
}

export function addComment(sheet: SheetModel, area: Area, content: unknown, contentType: unknown): CommentModel {
  const place = checkFree(sheet, area);
  const post = newPost(sheet.workbook, contentFrom(sheet.workbook, content, contentType));
  const comment: CommentModel = { sheet, ...place, addressInFile: null, post, resolved: false, replies: [], changed: true };
  sheet.comments.push(comment);
  touchRemarks(sheet);
  tellOfComment(comment, "CommentAdded");
  return comment;
}

/** Remembers that a thread is another one than in the file. */
export function touchComment(comment: CommentModel): void {
  comment.changed = true;
  touchRemarks(comment.sheet);
}

export function addReply(comment: CommentModel, content: unknown, contentType: unknown): PostModel {
  const { workbook } = comment.sheet;
  const post = newPost(workbook, contentFrom(workbook, content, contentType));
  comment.replies.push(post);
  touchComment(comment);
  tellOfComment(comment, "CommentChanged", "ReplyAdded", [post]);
  return post;
}

export function rewritePost(comment: CommentModel, post: PostModel, content: Content): void {
  Object.assign(post, content, { xmlInFile: null });
  touchComment(comment);
  if (post === comment.post) tellOfComment(comment, "CommentChanged", "CommentEdited");
  else tellOfComment(comment, "CommentChanged", "ReplyEdited", [post]);
}

export function addNote(sheet: SheetModel, area: Area, content: unknown): NoteModel {
  const place = checkFree(sheet, area);
  if (typeof content !== "string") throw invalidArgument("A note needs a text.");
  const note: NoteModel = {
    sheet,
    ...place,
    addressInFile: null,
    author: AUTHOR.name,
    text: content,
    visible: false,
    ...NOTE_SIZE,
    changed: { text: true, look: true },
  };
  sheet.notes.push(note);
  touchRemarks(sheet);
  return note;
}
