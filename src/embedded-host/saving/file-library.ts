export type { Alignment, Border, Style } from "excelize-wasm";

/** An answer of the file library: what was asked for, and an error or null. */
export type LibraryAnswer = { error: string | null } & Record<string, any>;

/** A workbook opened by the file library (excelize); its methods are called by name. */
export type LibraryFile = { error?: string | null } & Record<string, (...args: any[]) => LibraryAnswer>;

/** The file library, once its WebAssembly runs. */
export interface FileLibrary {
  NewFile(options?: object): LibraryFile;
  OpenReader(bytes: Uint8Array, options?: object): LibraryFile;
}
