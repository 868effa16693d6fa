import type { ReportKind } from "../../operations/operations";
import { done, refused } from "../../operations/refusals/refusal";
import { openLedger } from "../open-ledger";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";

/** `report LEDGER.xlsx --kind KIND -o OUT.xlsx`: writes a report sheet into a copy of the ledger; without `--as-of` a review goes up to the plan's own day. `--freeze` leaves it as values under a name with the day. */
export async function report(path: string, kind: ReportKind, options: CommonOptions, freeze = false): CommandResult {
  if (options.output === null) return refused({ code: "output-missing" });
  const book = await openLedger(path, options);
  if (!book.ok) return book;
  const { operations } = book.value;
  const overview = kind === "half-year" && !options.isDayGiven ? await operations.seeOverview(options.work, options.asOf) : null;
  const asOf = (overview?.ok ? overview.value.reviewDay : undefined) ?? options.asOf;
  const made = await operations.writeReport(kind, reportSettings({ ...options, asOf }), options.work);
  const written = made.ok && freeze ? await operations.freezeReport(kind, options.language) : made;
  if (!written.ok) return written;
  const bytes = await book.value.host.save();
  return done({
    lines: [wordingIn(options.language).reportWritten(written.value.sheet, options.output)],
    json: { kind, sheet: written.value.sheet, output: options.output },
    status: 0,
    file: { path: options.output, bytes },
  });
}

/** Report settings of the command line: national layout, nothing personal shown. */
export function reportSettings({ asOf, language }: CommonOptions) {
  return { asOf, language, style: "national", showIdNumbers: false, showPhones: false } as const;
}
