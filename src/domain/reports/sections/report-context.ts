import { SheetComposer } from "../layout/sheet-composer";
import type { Orientation } from "../layout/paper";
import { reportDays, type ReportDays } from "../live/report-days";
import type { ReportInput, ReportKind, ReportSettings } from "../report-input";
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
  const words = wordsIn(input.settings);
  const composer = new SheetComposer(
    kind,
    words.sheets[kind],
    widths,
    options.orientation ?? "portrait",
    input.kept ?? {},
    input.settings.language,
  );
  return { composer, input, words, days: reportDays(composer, input, words, options.ownPeriod) };
}

/** Words in the report's language, as its style abbreviates them. */
function wordsIn({ language, style }: ReportSettings): ReportWording {
  const words = reportWording(language);
  const { signature } = words;
  return style === "party" ? { ...words, signature: { ...signature, onBehalf: signature.partyOnBehalf } } : words;
}
