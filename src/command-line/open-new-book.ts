import { nodeEnvironment } from "../embedded-host/node-environment";
import { openHost } from "../embedded-host/open-host";
import { hostFunctions } from "../functions/in-host";
import { bookOn, type Book } from "./open-book";
import type { CommonOptions } from "./options";

/** A new workbook with one empty sheet, in memory. */
export async function openNewBook(options: CommonOptions): Promise<Book> {
  return bookOn(await openHost(null, nodeEnvironment(), { functions: hostFunctions }), options);
}
