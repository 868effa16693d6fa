import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WordLists } from "./word-lists";
import { WordNumbering } from "./word-numbering";

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";
const NO_LISTS = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const END = "</w:pPr>";

/** Where the properties of a paragraph that begins here end, and what they hold now (not before a tracked change). */
function propertiesAt(xml: string, from: number): { text: string; end: number } {
  const opening = /\s*<w:pPr(?:\s[^<>]*)?>/y;
  opening.lastIndex = from;
  const tag = opening.exec(xml)?.[0];
  if (!tag) return { text: "", end: from };
  const start = from + tag.length;
  if (tag.endsWith("/>")) return { text: "", end: start };
  const close = xml.indexOf(END, start);
  if (close < 0) throw new Error("A paragraph's properties have no end.");
  const text = xml.slice(start, close);
  const change = text.indexOf("<w:pPrChange");
  if (change < 0) return { text, end: close + END.length };
  const changed = xml.indexOf("</w:pPrChange>", start + change);
  const end = changed < 0 ? -1 : xml.indexOf(END, changed);
  if (end < 0) throw new Error("A tracked change has no end.");
  return { text: text.slice(0, change), end: end + END.length };
}

/** The document with each paragraph's number as text at its beginning. */
function numberedDocument(xml: string, numbering: WordNumbering): string {
  const pieces: string[] = [];
  // A text box stands twice in the file, for newer and for older programs; the second is the one that is read.
  const paragraph = /<mc:Choice[\s>]|<w:p(?:\s[^<>]*)?>/g;
  let copied = 0;
  /** Where the text begins that a deleted end of paragraph joins to the next one. */
  let joined: number | null = null;
  for (let tag = paragraph.exec(xml); tag; tag = paragraph.exec(xml)) {
    if (tag[0].startsWith("<mc:")) {
      paragraph.lastIndex = Math.max(paragraph.lastIndex, xml.indexOf("</mc:Choice>", paragraph.lastIndex));
      continue;
    }
    if (tag[0].endsWith("/>")) continue;
    const { text, end } = propertiesAt(xml, paragraph.lastIndex);
    pieces.push(xml.slice(copied, end), "");
    copied = paragraph.lastIndex = end;
    const place: number = joined ?? pieces.length - 1;
    joined = /<w:del[\s/>]/.test(text) ? place : null;
    const label = joined !== null || /<w:moveFrom[\s/>]/.test(text) ? "" : numbering.nextLabel(text).trim();
    if (label) pieces[place] = `<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`;
  }
  return pieces.join("") + xml.slice(copied);
}

/** A copy of a .docx, without its pictures, in which the numbers that Word counts by itself are text; null where it has none or cannot be followed. */
export function writeOutNumbering(bytes: Uint8Array): Uint8Array | null {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) });
    const [document, lists, styles] = [parts[DOCUMENT], parts[NUMBERING], parts["word/styles.xml"]];
    if (!document || !lists) return null;
    const numbering = new WordNumbering(new WordLists(strFromU8(lists), styles ? strFromU8(styles) : ""));
    const numbered = strToU8(numberedDocument(strFromU8(document), numbering));
    return zipSync({ ...parts, [DOCUMENT]: numbered, [NUMBERING]: strToU8(NO_LISTS) }, { level: 0 });
  } catch {
    return null;
  }
}
