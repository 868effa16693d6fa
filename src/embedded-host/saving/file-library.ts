import { UnreadableFile } from "../unreadable-file";

export type { Alignment, Border, Style } from "excelize-wasm";

/** An answer of the file library: what was asked for, and an error or null. */
export type LibraryAnswer = { error: string | null } & Record<string, any>;

/** What the library says when a part of the user's file that it had not read until then is broken, or a cell there has no such place. */
const BROKEN_PART =
  /XML syntax error|\bxml: |strconv\.|\bEOF\b|expected element|zip: |cannot convert cell|(?:column|row) number (?:must|exceeds)|invalid row number|sheet can not contain/;

/** An answer without an error; the library answers nothing at all when it broke down over a part of the file. */
export function checked(answer: LibraryAnswer | undefined, what: string): LibraryAnswer {
  if (!answer) throw new UnreadableFile("damaged", `The file library broke down: ${what}`);
  if (!answer.error) return answer;
  const message = `${what}: ${answer.error}`;
  throw BROKEN_PART.test(message) ? new UnreadableFile("damaged", message) : new Error(message);
}

/** A workbook opened by the file library (excelize); its methods are called by name. */
export type LibraryFile = { error?: string | null } & Record<string, (...args: any[]) => LibraryAnswer | undefined>;

/** The file library, once its WebAssembly runs. */
export interface FileLibrary {
  NewFile(options?: object): LibraryFile;
  /** Nothing where it broke down over the file. */
  OpenReader(bytes: Uint8Array, options?: object): LibraryFile | undefined;
}
