import { stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { nodeEnvironment } from "../../embedded-host/node-environment";
import { openHost } from "../../embedded-host/open-host";
import { hostFunctions } from "../../functions/in-host";
import { done, refused } from "../../operations/refusals/refusal";
import { openBook } from "../open-book";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { ScriptFailed, ScriptWaits } from "../script-failed";
import { wordingIn } from "../wording";

/** What a script's default export is called with. */
type Script = (office: { Excel: unknown; Office: unknown; OfficeExtension: unknown }) => unknown;

/** `run-script SCRIPT.mjs [BOOK.xlsx] [-o OUT.xlsx]`: runs Office.js code on the embedded host. */
export async function runScript(scriptPath: string, bookPath: string | null, options: CommonOptions): CommandResult {
  if (!(await isFile(scriptPath))) return refused({ code: "file-missing", name: scriptPath });
  const host = bookPath === null ? await openHost(null, nodeEnvironment(), { functions: hostFunctions }) : null;
  const book = bookPath === null ? null : await openBook(bookPath, options);
  if (book && !book.ok) return book;
  const office = host ?? (book?.ok ? book.value.host : null);
  if (!office) throw new Error("no host");
  const script = await loadScript(scriptPath);
  if (!script) return refused({ code: "script-without-function", name: scriptPath });
  // What the program saves is written when it has ended, with everything it did until then.
  if (options.output !== null) office.model.saveNow = () => Promise.resolve();
  const value = await runOn(script, {
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
  });
  const json = { done: true, ...(value === undefined ? {} : { value }) };
  const lines = [wordingIn(options.language).scriptDone(options.output)];
  if (options.output === null) return done({ lines, json, status: 0 });
  return done({ lines, json, status: 0, file: { path: options.output, bytes: await office.save() } });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function loadScript(path: string): Promise<Script | null> {
  try {
    // The bundler must leave this import to Node: the script is the user's own file.
    const module = (await import(/* webpackIgnore: true */ pathToFileURL(resolve(path)).href)) as { default?: unknown };
    return typeof module.default === "function" ? (module.default as Script) : null;
  } catch (error) {
    throw new ScriptFailed("load", error);
  }
}

/** Waits for the script; one that waits for something that never comes is stopped when nothing is left to do. */
async function runOn(script: Script, office: Parameters<Script>[0]): Promise<unknown> {
  let stop: () => void = () => undefined;
  const idle = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new ScriptWaits());
    process.once("beforeExit", stop);
  });
  try {
    return await Promise.race([script(office), idle]);
  } catch (error) {
    throw error instanceof ScriptWaits ? error : new ScriptFailed("run", error);
  } finally {
    process.removeListener("beforeExit", stop);
  }
}
