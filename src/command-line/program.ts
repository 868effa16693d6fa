import { Command, Help } from "commander";
import { isCalendarDate } from "../domain/calendar/calendar-date";
import { namedIn } from "./named-in";
import type { CommonOptions } from "./options";
import { REPORT_KINDS } from "../operations/reports/report-kinds";
import type { ReportKind } from "../operations/operations";
import { BadOptionValue } from "./option-error";
import type { CommandResult } from "./outcome";
import type { RawOptions } from "./raw-options";
import type { Usage } from "./usage.vi";
import { version } from "../../package.json";

/** A command that was understood: the files it was given, its options, and what it does. */
export interface AskedCommand {
  readonly files: readonly string[];
  readonly raw: RawOptions;
  run(options: CommonOptions): CommandResult;
}

type Run = (files: readonly string[], raw: RawOptions, options: CommonOptions) => CommandResult;

/** The commands with their files and options; each loads its code only when it is asked for. */
export function programOf(usage: Usage, ask: (command: AskedCommand) => Promise<void>): Command {
  const program = withUsage(new Command("plan-ledger"), usage).description(usage.product).helpCommand(false);
  const { commands, options } = usage;
  const command = (name: keyof Usage["commands"], files: string, run: Run) =>
    withCommonOptions(withUsage(program.command(`${name} ${files}`), usage).description(commands[name]), usage).action(
      (...given: unknown[]) => {
        const asked = given.at(-1) as Command;
        const raw = asked.opts<RawOptions>();
        return ask({ files: asked.args, raw, run: (common) => run(asked.args, raw, common) });
      },
    );
  const writing = (one: Command) => one.option("-o, --output <file>", options.output).option("--force", options.force);

  const reportKind = (text: string): ReportKind => {
    const known = REPORT_KINDS.find((kind) => kind === text);
    if (!known) throw new BadOptionValue("--kind", text, usage.errors.needsKind(REPORT_KINDS.join(", ")));
    return known;
  };

  writing(
    command("build", "<book...>", async (books, raw, common) => (await import("./commands/build")).build(books, raw.plan ?? null, common)),
  ).option("--plan <plan>", options.plan);
  writing(
    command("intake", "<book...>", async (books, raw, common) =>
      (await import("./commands/intake")).intake(books, raw.records ?? false, common),
    ),
  ).option("--records", options.records);
  command("targets", "<plan>", async ([plan = ""], _, common) => (await import("./commands/targets")).targets(plan, common));
  command("check", "<ledger>", async ([book = ""], raw, common) =>
    (await import("./commands/check")).check(book, raw.earlier ?? [], common),
  ).option("--earlier <ledger>", options.earlier, (path: string, before: readonly string[] = []) => [...before, path]);
  command("compliance", "<ledger>", async ([book = ""], _, common) => (await import("./commands/compliance")).compliance(book, common));
  writing(
    command("report", "<ledger>", async ([book = ""], raw, common) =>
      (await import("./commands/report")).report(book, raw.kind ?? reportKind(""), common, raw.freeze ?? false),
    ),
  )
    .requiredOption("--kind <kind>", options.kind, reportKind)
    .option("--freeze", options.freeze);
  writing(
    command("consolidate", "<ledgers...>", async (files, _, common) => (await import("./commands/consolidate")).consolidate(files, common)),
  );
  writing(command("anonymise", "<book>", async ([book = ""], _, common) => (await import("./commands/anonymise")).anonymise(book, common)));
  writing(
    command("run-script", "<script> [book]", async ([script = "", book], _, common) =>
      (await import("./commands/run-script")).runScript(script, book ?? null, common),
    ),
  );
  return program;
}

function withUsage(command: Command, usage: Usage): Command {
  const { options, titles } = usage;
  const plain = new Help();
  return command
    .version(version, "--version", options.version)
    .helpOption("--help", options.help)
    .configureHelp({
      styleTitle: (title) => (titles as Record<string, string>)[title] ?? title,
      commandUsage: (one) => namedIn(plain.commandUsage(one), usage),
      subcommandTerm: (one) => namedIn(plain.subcommandTerm(one).replace(" [options]", ""), usage),
      optionTerm: (one) => namedIn(plain.optionTerm(one), usage),
    })
    .configureOutput({ writeErr: () => undefined })
    .allowExcessArguments(false)
    .exitOverride();
}

function withCommonOptions(command: Command, { options, errors }: Usage): Command {
  const date = (text: string): string => {
    if (!isCalendarDate(text)) throw new BadOptionValue("--as-of", text, errors.needsDate);
    return text;
  };
  const language = (text: string): string => {
    if (text !== "vi" && text !== "en") throw new BadOptionValue("--lang", text, errors.needsLanguage);
    return text;
  };
  return command
    .option("--json", options.json)
    .option("--as-of <date>", options.asOf, date)
    .option("--lang <language>", options.language, language);
}
