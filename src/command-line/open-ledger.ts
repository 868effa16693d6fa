import { done, type Result } from "../operations/refusals/refusal";
import { readStandingLedger } from "../operations/ledger/standing-ledger";
import { takeInAll } from "./commands/intake";
import { openBook, type Book } from "./open-book";
import type { CommonOptions } from "./options";

/** Opens a ledger; a tracking workbook is taken in first, in memory only. */
export async function openLedger(path: string, options: CommonOptions): Promise<Result<Book>> {
  const book = await openBook(path, options);
  if (!book.ok) return book;
  const standing = await readStandingLedger(book.value.shop);
  if (!standing.ok) return standing;
  if (standing.value) return book;
  const taken = await takeInAll(book.value, options);
  return taken.ok ? done(book.value) : taken;
}
