import type { CommanderError } from "commander";
import { namedIn } from "./named-in";
import type { Usage } from "./usage.vi";

/** Refuses a value of an option; the sentence says what is needed instead. */
export class BadOptionValue extends Error {
  override readonly name = "BadOptionValue";
  constructor(
    readonly option: string,
    readonly value: string,
    readonly needs: string,
  ) {
    super(needs);
  }
}

/** One sentence for what the command line was given wrongly. */
export function optionErrorSentence({ code, message }: Pick<CommanderError, "code" | "message">, usage: Usage): string {
  const { errors, names } = usage;
  const named = namedIn(/'([^']*)'/.exec(message)?.[1] ?? "", usage);
  switch (code) {
    case "commander.help":
      return errors.noCommand;
    case "commander.unknownCommand":
      return errors.unknownCommand(named);
    case "commander.unknownOption":
      return errors.unknownOption(named);
    case "commander.missingArgument":
      return errors.missingFile(names[named] ?? named);
    case "commander.missingMandatoryOptionValue":
      return errors.missingOption(named);
    case "commander.optionMissingArgument":
      return errors.missingValue(named);
    case "commander.excessArguments":
      return errors.tooMuch;
    default:
      return errors.other;
  }
}
