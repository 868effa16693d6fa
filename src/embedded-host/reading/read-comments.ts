import { areaFromAddress } from "../model/address";
import { type CommentModel, NOTE_SIZE, type PersonModel, type PostModel } from "../model/notes/comment-model";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { noteShapes, noteSize } from "./note-shapes";
import type { PackageParts } from "./package-parts";
import { decodeXml, elementsNamed, isOn, textOf } from "./xml-text";

/** The people the workbook lists as writers of comments. */
export function readPeople(workbook: WorkbookModel, parts: PackageParts): void {
  for (const { kind, target } of parts.relationships(parts.workbookPath)) {
    if (kind !== "person") continue;
    for (const { attributes } of elementsNamed(parts.text(target) ?? "", "person")) {
      const { id = "", displayName = "", userId = "", providerId = "None" } = attributes;
      workbook.people.push({ id, name: displayName, userId, providerId });
    }
  }
}

/** Excel writes the time of Greenwich without saying so. */
const dateOf = (text: string): Date => {
  const date = new Date(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
};

export const THREADED = /<(?:[\w.-]+:)?threadedComment\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?threadedComment\s*>)/g;

function readThreads(sheet: SheetModel, xml: string): void {
  const { people } = sheet.workbook;
  const person = (id: string | undefined): PersonModel =>
    people.find((one) => one.id === id) ?? { id: id ?? "", name: "", userId: "", providerId: "None" };
  const byId = new Map<string, CommentModel>();
  for (const [xmlInFile] of xml.matchAll(THREADED)) {
    const { attributes, inner } = elementsNamed(xmlInFile, "threadedComment")[0]!;
    const { ref = "", dT = "", personId, id = "", parentId, done } = attributes;
    const post: PostModel = {
      id,
      author: person(personId),
      date: dateOf(dT),
      text: textOf(inner, "text") ?? "",
      mentions: elementsNamed(inner, "mention").map(({ attributes: mention }) => ({
        person: person(mention["mentionpersonId"]),
        start: Number(mention["startIndex"] ?? 0),
        length: Number(mention["length"] ?? 0),
      })),
      xmlInFile,
    };
    sheet.workbook.knownGuids.add(id);
    const thread = parentId === undefined ? undefined : byId.get(parentId);
    const area = areaFromAddress(ref);
    if (thread) thread.replies.push(post);
    else if (parentId === undefined && area) {
      const place = { sheet, row: area.top, column: area.left, addressInFile: ref };
      const comment: CommentModel = { ...place, post, resolved: isOn(done), replies: [], changed: false };
      byId.set(id, comment);
      sheet.comments.push(comment);
    }
  }
}

const plainText = (xml: string): string =>
  elementsNamed(xml.replace(/<(?:[\w.-]+:)?(?:rPh|phoneticPr)\b[\s\S]*?<\/(?:[\w.-]+:)?(?:rPh|phoneticPr)\s*>/g, ""), "t")
    .map(({ inner }) => decodeXml(inner))
    .join("");

/** The comments and notes of a sheet; what the file keeps for older programs in the place of a comment is no note. */
export function readRemarks(sheet: SheetModel, parts: PackageParts, sheetPath: string): void {
  const related = parts.relationships(sheetPath).filter(({ external }) => !external);
  const textsOf = (wanted: string): string[] => related.filter(({ kind }) => kind === wanted).map(({ target }) => parts.text(target) ?? "");
  for (const xml of textsOf("threadedComment")) readThreads(sheet, xml);
  const threads = new Set(sheet.comments.map(({ addressInFile }) => addressInFile));
  const shapes = textsOf("vmlDrawing").flatMap(noteShapes);
  for (const xml of textsOf("comments")) {
    const authors = elementsNamed(elementsNamed(xml, "authors")[0]?.inner ?? "", "author").map(({ inner }) => decodeXml(inner));
    for (const { attributes, inner } of elementsNamed(elementsNamed(xml, "commentList")[0]?.inner ?? "", "comment")) {
      const ref = attributes["ref"] ?? "";
      const area = areaFromAddress(ref);
      if (!area || threads.has(ref)) continue;
      const shape = shapes.find(({ row, column }) => row === area.top && column === area.left);
      sheet.notes.push({
        sheet,
        row: area.top,
        column: area.left,
        addressInFile: ref,
        author: authors[Number(attributes["authorId"] ?? 0)] ?? "",
        text: plainText(inner),
        visible: shape?.visible ?? false,
        ...((shape && noteSize(shape.xml)) ?? NOTE_SIZE),
        changed: { text: false, look: false },
      });
    }
  }
}
