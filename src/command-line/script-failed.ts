/** A user's script that could not be loaded or stopped with an error: one sentence, no stack. */
export class ScriptFailed extends Error {
  override readonly name = "ScriptFailed";
  readonly code: string;
  constructor(stage: "load" | "run", cause: unknown) {
    const { code, message, name } = (cause ?? {}) as { code?: unknown; message?: unknown; name?: unknown };
    super(String(message ?? cause).split("\n")[0] ?? "");
    this.code = typeof code === "string" ? code : stage === "load" ? "load" : typeof name === "string" ? name : "Error";
  }
}

/** A user's script that waits for something that never comes. */
export class ScriptWaits extends Error {
  override readonly name = "ScriptWaits";
}
