import { archiveEntries } from "../files/archive-entries";
import { decodeText } from "../text-file/decode-text";

/** What a file is that was given for an Excel workbook and is none. */
export type ForeignKind =
  | "opendocument"
  | "binary-workbook"
  | "xml-2003"
  | "web-page"
  | "separated-text"
  | "document"
  | "presentation"
  | "pdf"
  | "picture"
  | "lock-file"
  | "archive";

const FIRST_BYTES: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const ARCHIVE_PARTS: readonly (readonly [ForeignKind, RegExp])[] = [
  ["binary-workbook", /^xl\/workbook\.bin$/i],
  ["document", /^word\//i],
  ["presentation", /^ppt\//i],
  ["opendocument", /^content\.xml$/i],
];

/** Length of the file that Excel keeps beside a workbook while it is open: its user's name, padded. */
const LOCK_FILE_BYTES = 165;
const LOOKED_AT = 4000;

/** What a file that is no workbook is instead, by its first bytes and the names of its parts; null where that cannot be told. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const known = FIRST_BYTES.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return archiveKind(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return compoundKind(bytes);
  if (bytes.length === LOCK_FILE_BYTES && (bytes[0] ?? 255) < 55) return "lock-file";
  return textKind(bytes);
}

function archiveKind(bytes: Uint8Array): ForeignKind | null {
  const names = archiveEntries(bytes)?.map(({ name }) => name);
  if (!names) return null;
  if (names.some((name) => /^\/?xl\/workbook\.xml$/i.test(name))) return null;
  const known = ARCHIVE_PARTS.find(([, part]) => names.some((name) => part.test(name)));
  return known?.[0] ?? (names.some((name) => /^\[content_types\]\.xml$/i.test(name)) ? null : "archive");
}

/** Word and PowerPoint of 97-2003 name their main stream in letters of two bytes. */
function compoundKind(bytes: Uint8Array): ForeignKind | null {
  const letters = [...bytes.subarray(0, 200_000)].filter((byte) => byte !== 0);
  const text = String.fromCharCode(...letters.slice(0, 60_000));
  return text.includes("WordDocument") ? "document" : text.includes("PowerPoint Document") ? "presentation" : null;
}

function textKind(bytes: Uint8Array): ForeignKind | null {
  const text = decodeText(bytes.subarray(0, LOOKED_AT)).replace(/^\uFEFF/, "");
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) return null;
  if (/^\s*<\?xml/i.test(text) && /Excel\.Sheet|office:spreadsheet/i.test(text)) return "xml-2003";
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|table|style|div)[\s>]/i.test(text))
    return "web-page";
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.slice(0, 5).every((line) => /[,;\t|]/.test(line)) ? "separated-text" : null;
}
