import type { Result } from "../operations/refusals/refusal";

/** What a command has to say: lines for a person, the JSON document, and the exit status (0 done, 1 done and errors in the data). */
export interface Outcome {
  readonly lines: readonly string[];
  readonly json: unknown;
  readonly status: 0 | 1;
  /** File to write whole, with its bytes. */
  readonly file?: { readonly path: string; readonly bytes: Uint8Array };
}

export type CommandResult = Promise<Result<Outcome>>;
