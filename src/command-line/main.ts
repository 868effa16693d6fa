import { CommanderError } from "commander";
import { UnreadableFile } from "../embedded-host/unreadable-file";
import type { Language } from "../operations/operations";
import type { Refusal } from "../operations/refusals/refusal";
import { refusalText } from "../operations/refusal-wording/refusal-text";
import { BadOptionValue, optionErrorSentence } from "./option-error";
import { type AskedCommand, programOf } from "./program";
import { commonOptions, languageAsked } from "./raw-options";
import { ScriptFailed, ScriptWaits } from "./script-failed";
import { refusalOfUnreadable } from "../operations/refusals/unreadable-refusal";
import { usageIn } from "./usage";
import { wordingIn } from "./wording";
import { checkOutput, writeWorkbook } from "./write-file-whole";

/** Runs the command line; resolves to the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const language = languageAsked(argv);
  const usage = usageIn(language);
  let status = 0;
  const program = programOf(usage, async (command) => {
    status = await runCommand(command, language);
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof BadOptionValue) return refuse(usage.errors.badValue(error.option, error.value, error.needs));
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : refuse(optionErrorSentence(error, usage));
  }
  return status;
}

async function runCommand({ files, raw, run }: AskedCommand, language: Language): Promise<number> {
  const options = commonOptions(raw, language);
  const inputs = raw.plan === undefined ? files : [...files, raw.plan];
  try {
    const allowed = await checkOutput(options.output, inputs, options.force);
    const result = allowed.ok ? await run(options) : allowed;
    if (!result.ok) return refuseWith(result.refusal, language);
    const { lines, json, status, file } = result.value;
    const written = file ? await writeWorkbook(file.path, file.bytes) : allowed;
    if (!written.ok) return refuseWith(written.refusal, language);
    process.stdout.write(options.json ? `${JSON.stringify(json)}\n` : `${lines.join("\n")}\n`);
    return status;
  } catch (error) {
    if (error instanceof ScriptWaits) return refuse(wordingIn(language).scriptWaits);
    if (error instanceof ScriptFailed) return refuse(wordingIn(language).scriptFailed(error.code, error.message));
    if (error instanceof UnreadableFile) return refuseWith(refusalOfUnreadable(error), language);
    return refuse(defectSentence(error, language));
  }
}

function refuse(...sentences: readonly string[]): number {
  process.stderr.write(`${sentences.join(" ").replace(/\s*[\r\n]+\s*/g, " ")}\n`);
  return 2;
}

function refuseWith(refusal: Refusal, language: Language): number {
  const { sentence, tip } = refusalText(refusal, language);
  return refuse(sentence, tip);
}

const defectSentence = (error: unknown, language: Language): string =>
  wordingIn(language).defect(error instanceof Error ? error.message : String(error));

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const argv = process.argv.slice(2);
const stopOn = (error: unknown): void => {
  process.exitCode = refuse(defectSentence(error, languageAsked(argv)));
};
process.on("uncaughtException", stopOn);
void main(argv).then((status) => {
  process.exitCode = status;
}, stopOn);
