import { readFile } from "node:fs/promises";
import { openHost, type EmbeddedHost } from "../embedded-host/open-host";
import { nodeEnvironment } from "../embedded-host/node-environment";
import { UnreadableFile } from "../embedded-host/unreadable-file";
import { hostFunctions } from "../functions/in-host";
import { createOperations } from "../operations/create-operations";
import { readFileTables } from "../embedded-host/reading/file-tables";
import type { OtherFiles } from "../operations/files/open-file";
import type { Operations } from "../operations/operations";
import { done, refused, type Result } from "../operations/refusals/refusal";
import { fillFromCsv } from "../operations/text-file/fill-from-csv";
import type { Workshop } from "../operations/workshop";
import type { CommonOptions } from "./options";
import { refusalOfUnreadable } from "../operations/refusals/unreadable-refusal";

/** An open workbook with everything that can be asked of it. */
export interface Book {
  readonly host: EmbeddedHost;
  readonly shop: Workshop;
  readonly operations: Operations;
}

/** Reads a file's bytes; refuses where it is missing. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    return done(new Uint8Array(await readFile(path)));
  } catch (error) {
    const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
    return refused({ code: isFolder ? "file-is-folder" : "file-missing", name: path });
  }
}

/** An opened workbook with everything that can be asked of it. */
export function bookOn(host: EmbeddedHost, options: CommonOptions): Book {
  const { today, now, language } = options;
  const shop: Workshop = { excel: host.Excel, today: () => today, now: () => now, language };
  const others: OtherFiles = {
    open: async (content) => {
      const other = await openBytes(content, options);
      return other.ok ? done(other.value.shop) : other;
    },
    tables: (...asked) => Promise.resolve(readFileTables(...asked)),
  };
  return { host, shop, operations: createOperations(shop, others) };
}

/** Opens the bytes of a workbook in the embedded host, or a new one for null. */
async function openBytes(bytes: Uint8Array | null, options: CommonOptions): Promise<Result<Book>> {
  try {
    return done(bookOn(await openHost(bytes, nodeEnvironment(), { functions: hostFunctions }), options));
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(refusalOfUnreadable(error, bytes));
    throw error;
  }
}

/** Opens a workbook file in the embedded host. */
export async function openBook(path: string, options: CommonOptions): Promise<Result<Book>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const isCsv = /\.(csv|tsv)$/i.test(path);
  const book = await openBytes(isCsv ? null : bytes.value, options);
  if (!isCsv || !book.ok) return book;
  const filled = await fillFromCsv(book.value.host.Excel, path, bytes.value);
  return filled.ok ? book : filled;
}
