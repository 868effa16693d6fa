import { bringInFiles, type BookFile, type BroughtIn } from "../operations/intake/bring-in-files";
import { done, refused, type Refusal, type Result } from "../operations/refusals/refusal";
import { refusalText } from "../operations/refusal-wording/refusal-text";
import { openBook, type Book } from "./open-book";
import type { CommonOptions } from "./options";
import { wordingIn } from "./wording";

/** One or several files opened as one workbook. */
export interface OpenedBooks {
  readonly book: Book;
  readonly files: BroughtIn;
}

/** Opens the first file that can be read, and copies the sheets of the others behind its own; what cannot be read is told, and refused only where nothing can. */
export async function openBooks(paths: readonly string[], options: CommonOptions): Promise<Result<OpenedBooks>> {
  let first: Book | null = null;
  const others: BookFile[] = [];
  const left: { file: string; refusal: Refusal }[] = [];
  for (const path of paths) {
    const book = await openBook(path, options);
    if (!book.ok) left.push({ file: path, refusal: book.refusal });
    else if (first === null) first = book.value;
    else others.push({ name: path, content: await book.value.host.save() });
  }
  if (first === null) return refused(left[0]?.refusal ?? { code: "file-missing", name: "" });
  if (others.length === 0) return done({ book: first, files: { brought: [], refused: left } });
  const files = await bringInFiles(first.shop, others, options.work);
  return files.ok ? done({ book: first, files: { ...files.value, refused: [...left, ...files.value.refused] } }) : files;
}

/** Which sheets came from which further file, and which files were left out and why, in words. */
export function fileLines({ brought, refused: left }: BroughtIn, { language }: CommonOptions): string[] {
  const wording = wordingIn(language);
  return [
    ...brought.map(({ file, sheets }) => wording.fileBrought(file, sheets)),
    ...left.map(({ file, refusal }) => {
      const { sentence, tip } = refusalText(refusal, language);
      return wording.fileLeftOut(file, `${sentence} ${tip}`);
    }),
  ];
}

/** The same as JSON; nothing where one file was given and read. */
export function filesJson({ brought, refused: left }: BroughtIn): Readonly<Record<string, unknown>> {
  return brought.length + left.length === 0
    ? {}
    : { files: brought, filesLeftOut: left.map(({ file, refusal }) => ({ file, code: refusal.code })) };
}
