import { access, rename, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { done, refused, type Result } from "../operations/refusal";

/** Refuses an output path that exists (without --force) or that is the input itself; before any work is done. */
export async function checkOutput(output: string | null, input: string | null, force: boolean): Promise<Result<null>> {
  if (output === null) return done(null);
  if (input !== null && resolve(output) === resolve(input))
    return refused({ code: "bad-option", option: "-o", value: output });
  const folder = dirname(resolve(output));
  if (!(await exists(folder))) return refused({ code: "bad-option", option: "-o", value: output });
  if (!force && (await exists(output))) return refused({ code: "file-exists", name: output });
  return done(null);
}

/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
