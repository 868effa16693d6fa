import type { PlanInput } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import { decodeText } from "../text-file/decode-text";
import { textFromHtml } from "./text-from-html";

/** A plan document larger than this is no plan. */
const MOST_BYTES = 20_000_000;

/** Text of a plan document: pasted text, .txt or .md in any usual encoding, or .docx. */
export async function readPlanDocument(input: PlanInput): Promise<Result<string>> {
  if (typeof input.content === "string") return checkedText(input.content);
  const bytes = input.content;
  if (bytes.length === 0) return refused({ code: "plan-unreadable", reason: "empty" });
  if (startsWith(bytes, "%PDF")) return refused({ code: "plan-unreadable", reason: "pdf" });
  if (bytes.length > MOST_BYTES) return refused({ code: "file-too-large" });
  if (startsWith(bytes, "PK")) return readDocx(bytes);
  if (bytes.subarray(0, 8).join() === "208,207,17,224,161,177,26,225" || startsWith(bytes, "{\\rtf"))
    return refused({ code: "plan-unreadable", reason: "not-text" });
  return checkedText(decodeText(bytes));
}

async function readDocx(bytes: Uint8Array): Promise<Result<string>> {
  const { guardArchive } = await import("./guard-archive");
  const archive = guardArchive(bytes);
  if (archive === "too-large") return refused({ code: "file-too-large" });
  if (archive !== "document") return refused({ code: "plan-unreadable", reason: archive });
  const { writeOutNumbering } = await import("./write-out-numbering");
  const numbered = writeOutNumbering(bytes);
  const read = numbered && (await readPackage(numbered));
  return read?.ok ? read : readPackage(bytes);
}

async function readPackage(bytes: Uint8Array): Promise<Result<string>> {
  const { default: mammoth } = await import("mammoth");
  try {
    const copy = bytes.slice();
    const source = typeof Buffer === "undefined" ? { arrayBuffer: copy.buffer } : { buffer: Buffer.from(copy) };
    const { value } = await mammoth.convertToHtml(source, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) });
    return checkedText(textFromHtml(value));
  } catch {
    return refused({ code: "plan-unreadable", reason: "damaged" });
  }
}

function checkedText(text: string): Result<string> {
  if (text.trim() === "") return refused({ code: "plan-unreadable", reason: "empty" });
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0;
  if (controls > text.length / 100) return refused({ code: "plan-unreadable", reason: "not-text" });
  return done(text);
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}
