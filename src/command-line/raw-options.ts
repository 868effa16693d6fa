import type { Language, ReportKind } from "../operations/operations";
import { localNow, localToday } from "./clock";
import type { CommonOptions } from "./options";
import { progressTo } from "./progress";

/** Options as they were typed. */
export interface RawOptions {
  readonly json?: boolean;
  readonly asOf?: string;
  readonly lang?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly plan?: string;
  readonly earlier?: readonly string[];
  readonly records?: boolean;
  readonly kind?: ReportKind;
  readonly freeze?: boolean;
}

/** The language asked for anywhere on the line, needed before the line is understood; Vietnamese where none is. */
export function languageAsked(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en") ? "en" : "vi";
}

/** What a command works with, from what was typed. */
export function commonOptions(raw: RawOptions, language: Language): CommonOptions {
  const today = localToday();
  return {
    json: raw.json ?? false,
    asOf: raw.asOf ?? today,
    isDayGiven: raw.asOf !== undefined,
    today,
    now: localNow(),
    language,
    output: raw.output ?? null,
    force: raw.force ?? false,
    work: { language, progress: progressTo(process.stderr) },
  };
}
