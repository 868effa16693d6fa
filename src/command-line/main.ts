import { Command, CommanderError, InvalidArgumentError } from "commander";
import { isCalendarDate } from "../domain/calendar/calendar-date";
import type { Language } from "../operations/operations";
import type { CommonOptions } from "./options";
import type { CommandResult } from "./outcome";
import { refusalText } from "../operations/refusal-wording/refusal-text";
import { ScriptFailed } from "./script-failed";
import { localNow, localToday } from "./clock";
import { progressTo } from "./progress";
import { checkOutput, writeFileWhole } from "./write-file-whole";
import { wordingIn } from "./wording";
import { version } from "../../package.json";

interface RawOptions {
  readonly json?: boolean;
  readonly asOf?: string;
  readonly lang?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly plan?: string;
  readonly records?: boolean;
  readonly kind?: string;
}

/** Runs the command line; resolves to the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = programWith((exit) => (status = exit));
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}

function programWith(setStatus: (status: number) => void): Command {
  const program = new Command("plan-ledger")
    .description("Sổ kế hoạch: từ tệp Excel theo dõi và văn bản kế hoạch đến sổ, tỷ lệ hoàn thành và báo cáo")
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.split("\n")[0] + "\n") });
  const command = (
    usage: string,
    about: string,
    run: (args: readonly string[], raw: RawOptions, options: CommonOptions) => CommandResult,
  ) =>
    withCommonOptions(program.command(usage).description(about)).action(async (...given: unknown[]) => {
      const args = (given.at(-1) as Command).args;
      const raw = (given.at(-1) as Command).opts<RawOptions>();
      setStatus(await runCommand(args[0] ?? null, raw, (options) => run(args, raw, options)));
    });

  command("build <book>", "đọc, kiểm tra, tính và viết mọi báo cáo trong một lần", async ([book = ""], raw, options) =>
    (await import("./commands/build")).build(book, raw.plan ?? null, options),
  ).option("--plan <plan>", "văn bản kế hoạch (.docx, .txt, .md)");
  command("intake <book>", "đọc các trang theo dõi và viết các trang của sổ", async ([book = ""], raw, options) =>
    (await import("./commands/intake")).intake(book, raw.records ?? false, options),
  ).option("--records", "in cả các bản ghi");
  command("targets <plan>", "đọc văn bản kế hoạch và liệt kê các cam kết", async ([plan = ""], _, options) =>
    (await import("./commands/targets")).targets(plan, options),
  );
  command("check <ledger>", "liệt kê những chỗ sai trong số liệu", async ([book = ""], _, options) =>
    (await import("./commands/check")).check(book, options),
  );
  command("compliance <ledger>", "tính mọi tỷ lệ", async ([book = ""], _, options) =>
    (await import("./commands/compliance")).compliance(book, options),
  );
  command("report <ledger>", "viết trang báo cáo", async ([book = ""], raw, options) =>
    (await import("./commands/report")).report(book, raw.kind ?? "", options),
  ).requiredOption("--kind <kind>", "year-end, half-year, handover, monitoring, scorecard hoặc data-quality");
  command(
    "run-script <script> [book]",
    "chạy mã Office.js trên tệp .xlsx, không cần Excel",
    async ([script = "", book], _, options) =>
      (await import("./commands/run-script")).runScript(script, book ?? null, options),
  );
  return program;
}

function withCommonOptions(command: Command): Command {
  return command
    .option("-o, --output <file>", "tệp kết quả")
    .option("--json", "in một văn bản JSON")
    .option("--as-of <date>", "tính đến ngày (YYYY-MM-DD)", readDate)
    .option("--lang <language>", "vi hoặc en", readLanguage, "vi")
    .option("--force", "ghi đè tệp kết quả đã có");
}

function readDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError("cần ngày dạng YYYY-MM-DD, ví dụ 2021-12-31");
  return text;
}

function readLanguage(text: string): string {
  if (text !== "vi" && text !== "en") throw new InvalidArgumentError("chỉ có vi hoặc en");
  return text;
}

async function runCommand(
  input: string | null,
  raw: RawOptions,
  run: (options: CommonOptions) => CommandResult,
): Promise<number> {
  const language: Language = raw.lang === "en" ? "en" : "vi";
  const today = localToday();
  const output = raw.output ?? null;
  const options: CommonOptions = {
    json: raw.json ?? false,
    asOf: raw.asOf ?? today,
    today,
    now: localNow(),
    language,
    output,
    force: raw.force ?? false,
    work: { language, progress: progressTo(process.stderr) },
  };
  try {
    const allowed = await checkOutput(output, input, options.force);
    const result = allowed.ok ? await run(options) : allowed;
    if (!result.ok) return refuse(...Object.values(refusalText(result.refusal, language)));
    const { lines, json, status, file } = result.value;
    if (file) await writeFileWhole(file.path, file.bytes);
    process.stdout.write(options.json ? `${JSON.stringify(json)}\n` : `${lines.join("\n")}\n`);
    return status;
  } catch (error) {
    if (error instanceof ScriptFailed) return refuse(wordingIn(language).scriptFailed(error.code, error.message));
    return refuse(wordingIn(language).defect(error instanceof Error ? error.message : String(error)));
  }
}

function refuse(...sentences: readonly string[]): number {
  process.stderr.write(`${sentences.join(" ").replaceAll("\n", " ")}\n`);
  return 2;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
