import { anonymiseBook } from "../../operations/anonymise/anonymise-book";
import { done, refused } from "../../operations/refusals/refusal";
import { openBook, readBytes } from "../open-book";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";

/** `anonymise BOOK.xlsx -o OUT.xlsx`: a copy for sharing, in which nobody can be known again. */
export async function anonymise(path: string, options: CommonOptions): CommandResult {
  if (options.output === null) return refused({ code: "output-missing" });
  const book = await openBook(path, options);
  if (!book.ok) return book;
  const original = /\.(csv|tsv)$/i.test(path) ? done(await book.value.host.save()) : await readBytes(path);
  if (!original.ok) return original;
  const copy = await anonymiseBook(book.value.shop, original.value, options.work);
  if (!copy.ok) return copy;
  const { bytes, ...counts } = copy.value;
  const { output } = options;
  return done({
    lines: wordingIn(options.language).anonymised({ ...counts, output }),
    json: { ...counts, output },
    status: 0,
    file: { path: output, bytes },
  });
}
