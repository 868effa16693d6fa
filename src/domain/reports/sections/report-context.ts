import { SheetComposer } from "../layout/sheet-composer";
import type { Orientation } from "../layout/paper";
import { reportDays, type ReportDays } from "../live/report-days";
import type { ReportInput, ReportKind } from "../report-input";
import { reportWording, type ReportWording } from "../wording";

/** What every section of a report is drawn with. */
export interface ReportContext {
  readonly composer: SheetComposer;
  readonly input: ReportInput;
  readonly words: ReportWording;
  readonly days: ReportDays;
}

/** A new sheet for a report with its columns; a report of its own period does not follow the ledger's day of judgement. */
export function reportContext(
  input: ReportInput,
  kind: ReportKind,
  widths: readonly number[],
  options: { readonly orientation?: Orientation; readonly ownPeriod?: boolean } = {},
): ReportContext {
  const words = reportWording(input.settings.language);
  const composer = new SheetComposer(kind, words.sheets[kind], widths, options.orientation ?? "portrait", input.kept ?? {});
  return { composer, input, words, days: reportDays(composer, input, words, options.ownPeriod) };
}
