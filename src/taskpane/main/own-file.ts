import type { OwnFile } from "../../operations/files/own-file";
import { done, refused, type Result } from "../../operations/refusals/refusal";

/** What is asked of Office for the file of the open workbook. */
type FileSource = Pick<Office.Document, "getFileAsync">;
type FileAnswer<T> = Pick<Office.AsyncResult<T>, "status" | "value">;

/** What Office.FileType.Compressed is when it runs; the typings call it a number. */
const WHOLE_FILE = "compressed" as unknown as Office.FileType;
/** Bytes that Office hands over at a time; more than 4 MB are refused. */
const SLICE_BYTES = 1 << 20;

function answered<T>(ask: (answer: (result: FileAnswer<T>) => void) => void): Promise<T | null> {
  return new Promise((resolve) => ask((result) => resolve(String(result.status) === "succeeded" ? result.value : null)));
}

async function bytesOf(file: Office.File): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let at = 0; at < file.sliceCount; at++) {
    const slice = await answered<Office.Slice>((answer) => file.getSliceAsync(at, answer));
    if (slice === null) return null;
    bytes.set(slice.data as ArrayLike<number>, filled);
    filled += slice.size;
  }
  return bytes;
}

async function readOpenWorkbook(source: FileSource): Promise<Result<Uint8Array>> {
  const file = await answered<Office.File>((answer) => source.getFileAsync(WHOLE_FILE, { sliceSize: SLICE_BYTES }, answer));
  if (file === null) return refused({ code: "copy-not-possible" });
  // Office keeps no more than two files open: this one is given back whatever happens.
  const bytes = await bytesOf(file).finally(() => file.closeAsync());
  return bytes === null ? refused({ code: "copy-not-possible" }) : done(bytes);
}

/** Base64 of bytes, in pieces that a call can take. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The workbook that is open in Excel: Office gives its file, and a copy opens in a window of its own, for the person to look at and save. */
export function openWorkbookFile(source: FileSource, excel: Pick<typeof Excel, "createWorkbook">): OwnFile {
  return {
    read: () => readOpenWorkbook(source),
    handOver: async (copy) => {
      try {
        await excel.createWorkbook(base64Of(copy));
        return done("opened");
      } catch {
        return refused({ code: "copy-not-possible" });
      }
    },
  };
}
