import { access, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { basename, dirname, extname, join, resolve } from "node:path";
import { packageEnding } from "../embedded-host/saving/package-kind";
import { done, refused, type Result } from "../operations/refusals/refusal";

/** Refuses an output path that is one of the inputs, exists (without --force) or cannot be written; before any work is done. */
export async function checkOutput(output: string | null, inputs: readonly string[], force: boolean): Promise<Result<null>> {
  if (output === null) return done(null);
  const place = await realPlace(output);
  for (const input of inputs) {
    if ((await realPlace(input)) === place) return refused({ code: "output-is-input", name: output });
  }
  const folder = await stat(dirname(resolve(output))).catch(() => null);
  const present = await stat(output).catch(() => null);
  if (!folder?.isDirectory() || present?.isDirectory()) return refused({ code: "output-unwritable", name: output });
  if (!force && present) return refused({ code: "file-exists", name: output });
  return done(null);
}

/** Writes a saved workbook, unless its name has the ending of another kind of file. */
export async function writeWorkbook(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const ending = packageEnding(bytes);
  const asked = extname(path).toLowerCase();
  if (asked !== ending && /^\.(?:xl\w*|f?ods|csv|tsv|txt|html?|pdf|docx?|json|zip)$/.test(asked))
    return refused({ code: "output-ending", name: path, ending });
  return writeFileWhole(path, bytes);
}

/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
async function writeFileWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const part = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFile(part, bytes);
    await rename(part, path);
    return done(null);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    if (typeof (error as NodeJS.ErrnoException).code !== "string") throw error;
    return refused({ code: "output-unwritable", name: path });
  }
}

/** The file behind links and other ways of writing its path. */
async function realPlace(path: string): Promise<string> {
  const full = resolve(path);
  return access(full).then(
    () => realpath(full),
    () => full,
  );
}
