import { readFile } from "node:fs/promises";
import { openHost, type EmbeddedHost } from "../embedded-host/open-host";
import { nodeEnvironment } from "../embedded-host/node-environment";
import { UnreadableFile } from "../embedded-host/unreadable-file";
import { createOperations } from "../operations/create-operations";
import type { Operations } from "../operations/operations";
import { done, refused, type Result } from "../operations/refusal";
import { fillFromCsv } from "../operations/text-file/fill-from-csv";
import type { Workshop } from "../operations/workshop";
import type { CommonOptions } from "./options";
import { refusalOfUnreadable } from "./unreadable-refusal";

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
  } catch {
    return refused({ code: "file-missing" });
  }
}

/** Opens a workbook file in the embedded host. */
export async function openBook(path: string, options: CommonOptions): Promise<Result<Book>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const isCsv = /\.(csv|tsv)$/i.test(path);
  try {
    const host = await openHost(isCsv ? null : bytes.value, nodeEnvironment());
    const filled = isCsv ? await fillFromCsv(host.Excel, path, bytes.value) : done(null);
    if (!filled.ok) return filled;
    const shop: Workshop = { excel: host.Excel, today: () => options.today, now: () => options.now, language: options.language };
    return done({ host, shop, operations: createOperations(shop) });
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(refusalOfUnreadable(error));
    throw error;
  }
}
