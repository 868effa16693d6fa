import { decodeXml, elementsNamed, encodeXml } from "../../reading/xml-text";
import { THREADED } from "../../reading/read-comments";
import type { PackageEntries } from "../package-entries";
import { addContentType, addExtension, addRelationship, DECLARATION, dropPart, freePath, OFFICE, relatedParts } from "../package-links";
import { patchNoteShapes } from "./patch-note-shapes";
import type { CommentPatch, NotePatch, PostPatch, RemarksPatch, SavePlan } from "../save-plan";
import { withoutSheetElement, withSheetElement } from "../parts/sheet-element";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const LINKS = "http://schemas.microsoft.com/office/2017/10/relationships";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/** Begins what programs that know no threads show in the place of one: Excel knows such a note by these words. */
const FALLBACK = "[Threaded comment]\n\n";

const fallbackText = ({ posts }: CommentPatch): string =>
  FALLBACK + posts.map(({ text }, index) => `${index === 0 ? "Comment" : "Reply"}:\n    ${text}`).join("\n");

/** An opening tag with an attribute set to another value, or without it. */
function withAttribute(xml: string, name: string, value: string | null): string {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const bare = /^<[^>]*>/.exec(xml)![0];
  const said = value === null ? "" : ` ${name}="${encodeXml(value)}"`;
  const tag = attribute.test(bare) ? bare.replace(attribute, () => said) : bare.replace(/^<[\w:.-]+/, (start) => start + said);
  return tag + xml.slice(bare.length);
}

function threadedXml(comment: CommentPatch, post: PostPatch, index: number, prefix: string): string {
  const done = index === 0 && comment.resolved ? "1" : null;
  if (post.xmlInFile !== null) {
    const placed = withAttribute(post.xmlInFile, "ref", comment.address);
    return index === 0 && comment.changed ? withAttribute(placed, "done", done) : placed;
  }
  const mentions = post.mentions.map(
    ({ person, start, length }, at) =>
      `<${prefix}mention mentionpersonId="${person}" mentionId="${post.id.replace(/.{3}\}$/, `${String(at).padStart(3, "0")}}`)}" startIndex="${start}" length="${length}"/>`,
  );
  return (
    `<${prefix}threadedComment ref="${comment.address}" dT="${post.date}" personId="${encodeXml(post.person)}" id="${post.id}"` +
    `${index === 0 ? "" : ` parentId="${encodeXml(comment.posts[0]!.id)}"`}${done === null ? "" : ' done="1"'}><${prefix}text>${encodeXml(post.text)}</${prefix}text>` +
    `${mentions.length === 0 ? "" : `<${prefix}mentions>${mentions.join("")}</${prefix}mentions>`}</${prefix}threadedComment>`
  );
}

function patchThreads(entries: PackageEntries, sheet: string, comments: readonly CommentPatch[]): void {
  const known = relatedParts(entries, sheet, "threadedComment")[0]?.path;
  if (comments.length === 0) {
    if (known !== undefined) dropPart(entries, sheet, known);
    return;
  }
  const path = known ?? freePath(entries, "xl/threadedComments/threadedComment", ".xml");
  const before = entries.text(path) || `${DECLARATION}<ThreadedComments xmlns="${THREADS}" xmlns:x="${MAIN}"></ThreadedComments>`;
  const prefix = /<([\w.-]+:)?ThreadedComments\b/.exec(before)?.[1] ?? "";
  const all = comments.flatMap((comment) => comment.posts.map((post, index) => threadedXml(comment, post, index, prefix))).join("");
  const bare = before.replace(THREADED, "").replace(/(<(?:[\w.-]+:)?ThreadedComments\b[^>]*)\/>/, `$1></${prefix}ThreadedComments>`);
  const at = bare.search(/<(?:[\w.-]+:)?extLst\b|<\/(?:[\w.-]+:)?ThreadedComments\s*>/);
  entries.put(path, bare.slice(0, at) + all + bare.slice(at));
  if (known !== undefined) return;
  addRelationship(entries, sheet, `${LINKS}/threadedComment`, path);
  addContentType(entries, path, "application/vnd.ms-excel.threadedcomments+xml");
}

function patchPeople(entries: PackageEntries, { people, remarks }: SavePlan): void {
  if (!remarks.some(({ comments }) => comments.length > 0)) return;
  const workbook = "xl/workbook.xml";
  const known = relatedParts(entries, workbook, "person")[0]?.path;
  const path = known ?? freePath(entries, "xl/persons/person", ".xml").replace("person1.xml", "person.xml");
  const before = entries.text(path) || `${DECLARATION}<personList xmlns="${THREADS}" xmlns:x="${MAIN}"></personList>`;
  const prefix = /<([\w.-]+:)?personList\b/.exec(before)?.[1] ?? "";
  const listed = new Set(elementsNamed(before, "person").map(({ attributes }) => attributes["id"]));
  const added = people
    .filter(({ id }) => !listed.has(id))
    .map(
      ({ id, name, userId, providerId }) =>
        `<${prefix}person displayName="${encodeXml(name)}" id="${encodeXml(id)}" userId="${encodeXml(userId)}" providerId="${encodeXml(providerId)}"/>`,
    );
  if (added.length === 0) return;
  const open = before.replace(/(<(?:[\w.-]+:)?personList\b[^>]*)\/>/, `$1></${prefix}personList>`);
  const at = open.search(/<(?:[\w.-]+:)?extLst\b|<\/(?:[\w.-]+:)?personList\s*>/);
  entries.put(path, open.slice(0, at) + added.join("") + open.slice(at));
  if (known !== undefined) return;
  addRelationship(entries, workbook, `${LINKS}/person`, path);
  addContentType(entries, path, "application/vnd.ms-excel.person+xml");
}

const NEW_COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${REVISION}"><authors></authors><commentList></commentList></comments>`;
const COMMENT = /<(?:[\w.-]+:)?comment\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?comment\s*>)/g;
const isThread = (remark: CommentPatch | NotePatch): remark is CommentPatch => "posts" in remark;

/** What the part of comments that every program reads has to say: the notes, and a hint in the place of each thread. */
function commentsXml(before: string, { comments, notes }: RemarksPatch): string {
  const prefix = /<([\w.-]+:)?comments\b/.exec(before)?.[1] ?? "";
  const authors = elementsNamed(before, "author").map(({ inner }) => decodeXml(inner));
  const authorId = (name: string): number => {
    if (!authors.includes(name)) authors.push(name);
    return authors.indexOf(name);
  };
  const inFile = new Map([...before.matchAll(COMMENT)].map(([xml]) => [/\sref\s*=\s*["']([^"']*)["']/.exec(xml)?.[1], xml]));
  const text = (content: string, look: string): string =>
    `<${prefix}text>${look === "" ? "" : `<${prefix}r>${look}`}<${prefix}t xml:space="preserve">${encodeXml(content)}</${prefix}t>${look === "" ? "" : `</${prefix}r>`}</${prefix}text>`;
  const noteLook = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr>`;
  const element = (remark: CommentPatch | NotePatch): string => {
    const content = isThread(remark) ? text(fallbackText(remark), "") : text(remark.text, noteLook);
    const known = remark.addressInFile === null ? undefined : inFile.get(remark.addressInFile);
    if (known !== undefined) {
      const placed = withAttribute(known, "ref", remark.address);
      const rewritten = isThread(remark) ? remark.changed : remark.changed.text;
      return rewritten ? placed.replace(/<(?:[\w.-]+:)?text\b[\s\S]*<\/(?:[\w.-]+:)?text\s*>/, () => content) : placed;
    }
    const author = authorId(isThread(remark) ? `tc=${remark.posts[0]!.id}` : remark.author);
    const uid = isThread(remark) && before.includes(`xmlns:xr="${REVISION}"`) ? ` xr:uid="${remark.posts[0]!.id}"` : "";
    return `<${prefix}comment ref="${remark.address}" authorId="${author}" shapeId="0"${uid}>${content}</${prefix}comment>`;
  };
  const byOldPlace = [...inFile.keys()];
  const rank = ({ addressInFile }: CommentPatch | NotePatch): number =>
    addressInFile === null || !inFile.has(addressInFile) ? byOldPlace.length : byOldPlace.indexOf(addressInFile);
  const list = [...comments, ...notes].sort((a, b) => rank(a) - rank(b)).map(element);
  const names = authors.map((name) => `<${prefix}author>${encodeXml(name)}</${prefix}author>`);
  return before
    .replace(
      /<((?:[\w.-]+:)?authors)\s*(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?authors\s*>)/,
      (_, tag: string) => `<${tag}>${names.join("")}</${tag}>`,
    )
    .replace(
      /<((?:[\w.-]+:)?commentList)\s*(?:\/>|>[\s\S]*<\/(?:[\w.-]+:)?commentList\s*>)/,
      (_, tag: string) => `<${tag}>${list.join("")}</${tag}>`,
    );
}

function patchLegacy(entries: PackageEntries, sheet: string, patch: RemarksPatch): void {
  const known = relatedParts(entries, sheet, "comments")[0]?.path;
  if (patch.comments.length + patch.notes.length === 0) {
    if (known !== undefined) dropPart(entries, sheet, known);
    return;
  }
  const path = known ?? freePath(entries, "xl/comments", ".xml");
  entries.put(path, commentsXml(entries.text(path) || NEW_COMMENTS, patch));
  if (known !== undefined) return;
  addRelationship(entries, sheet, `${OFFICE}/comments`, path);
  addContentType(entries, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
}

/** The drawing of the boxes; the one of a sheet's headers and footers is another. */
function patchBoxes(entries: PackageEntries, sheet: string, patch: RemarksPatch): void {
  const id = /<(?:[\w.-]+:)?legacyDrawing\s[^>]*?:id\s*=\s*["']([^"']*)["']/.exec(entries.text(sheet))?.[1];
  const known = relatedParts(entries, sheet, "vmlDrawing").find((one) => one.id === id)?.path;
  const after = patchNoteShapes(known === undefined ? "" : entries.text(known), [...patch.comments, ...patch.notes]);
  if (after === null) {
    if (known === undefined) return;
    dropPart(entries, sheet, known);
    entries.change(sheet, (xml) => withoutSheetElement(xml, "legacyDrawing", id!));
    return;
  }
  const path = known ?? freePath(entries, "xl/drawings/vmlDrawing", ".vml");
  entries.put(path, after);
  if (known !== undefined) return;
  addExtension(entries, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const added = addRelationship(entries, sheet, `${OFFICE}/vmlDrawing`, path);
  entries.change(sheet, (xml) => withSheetElement(xml, "legacyDrawing", added));
}

/** Puts the comments and notes of sheets into the package; those of the file that stay keep their XML, but for the cell. */
export function patchComments(entries: PackageEntries, plan: SavePlan): void {
  const sheets = entries.sheetPaths;
  for (const patch of plan.remarks) {
    const sheet = sheets.get(patch.sheet);
    if (sheet === undefined) throw new Error(`The package has no sheet '${patch.sheet}'.`);
    patchThreads(entries, sheet, patch.comments);
    patchLegacy(entries, sheet, patch);
    patchBoxes(entries, sheet, patch);
  }
  patchPeople(entries, plan);
}
