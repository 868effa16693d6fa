import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { type Context, createContext, Script } from "node:vm";
import { deflateRawSync, gunzip } from "node:zlib";
import type { HostEnvironment } from "./host-environment";
import { applyPlan } from "./saving/apply-plan";
import type { FileLibrary } from "./saving/file-library";
import { loadFileLibrary } from "./saving/load-file-library";

const WASM = "excelize.wasm.gz";

let library: Promise<FileLibrary> | null = null;

/** The library's WebAssembly: beside the running script when bundled, else in the node_modules of the script or of the working directory. */
function findWasm(): string {
  const script = process.argv[1] ?? "";
  const beside = join(dirname(script), WASM);
  if (existsSync(beside)) return beside;
  for (const from of [script, join(process.cwd(), "package.json")]) {
    try {
      return createRequire(from).resolve(`excelize-wasm/${WASM}`);
    } catch {
      continue;
    }
  }
  throw new Error(`${WASM} lies neither beside the script nor in node_modules.`);
}

async function startLibrary(path: string): Promise<FileLibrary> {
  setFlagsFromString("--liftoff-only");
  return loadFileLibrary(await promisify(gunzip)(await readFile(path)));
}

const room: { work: () => void; context: Context | null; script: Script | null } = { work: () => undefined, context: null, script: null };

/** Runs work that Node stops wherever it is when its time is over; false when it was stopped. */
function runStoppable(work: () => void, within: number): boolean {
  room.context ??= createContext({ run: () => room.work() });
  room.script ??= new Script("run()");
  room.work = work;
  try {
    room.script.runInContext(room.context, { timeout: Math.ceil(within) });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  } finally {
    room.work = () => undefined;
  }
}

export interface NodeOptions {
  now?: () => Date;
  /** Where the library's WebAssembly lies, when it is neither beside the script nor in node_modules. */
  wasmPath?: string;
}

/** The host's surroundings in Node: the library runs in this process and is started at the first save that needs it. */
export function nodeEnvironment(options: NodeOptions = {}): HostEnvironment {
  return {
    now: options.now ?? (() => new Date()),
    stoppable: runStoppable,
    save: async (plan) => {
      if (plan.unchanged && plan.bytes) return plan.bytes;
      try {
        const start = (anew: boolean): Promise<FileLibrary> => {
          if (anew || library === null) library = startLibrary(options.wasmPath ?? findWasm());
          return library;
        };
        return await applyPlan(start, plan, deflateRawSync);
      } catch (error) {
        // It may have broken down over the file: the next save starts another.
        library = null;
        throw error;
      }
    },
  };
}
