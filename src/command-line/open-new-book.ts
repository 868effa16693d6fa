import { nodeEnvironment } from "../embedded-host/node-environment";
import { openHost } from "../embedded-host/open-host";
import { createOperations } from "../operations/create-operations";
import type { Workshop } from "../operations/workshop";
import type { Book } from "./open-book";
import type { CommonOptions } from "./options";

/** A new workbook with one empty sheet, in memory. */
export async function openNewBook({ today, now, language }: CommonOptions): Promise<Book> {
  const host = await openHost(null, nodeEnvironment());
  const shop: Workshop = { excel: host.Excel, today: () => today, now: () => now, language };
  return { host, shop, operations: createOperations(shop) };
}
