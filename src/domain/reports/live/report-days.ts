import { serialFromDate } from "../../calendar/calendar-date";
import type { SheetComposer } from "../layout/sheet-composer";
import type { ReportInput } from "../report-input";
import type { ReportWording } from "../wording";
import type { Figure } from "./figure";
import { dateLiteral } from "./formula-text";
import { AS_OF } from "./ledger-words";

/** First and last day that a report covers. */
export interface ReportDays {
  readonly from: Figure;
  readonly asOf: Figure;
}

/** The days outside the paper; the last one is the ledger's own day of judgement unless the report covers a period of its own. */
export function reportDays(composer: SheetComposer, input: ReportInput, words: ReportWording, ownPeriod = false): ReportDays {
  const { settings, ledger } = input;
  const from = settings.from ?? ledger.plan.start;
  return {
    from: composer.figure(words.figures.from, dateLiteral(from), serialFromDate(from), "dd/mm/yyyy"),
    asOf: composer.figure(words.figures.asOf, ownPeriod ? dateLiteral(settings.asOf) : AS_OF, serialFromDate(settings.asOf), "dd/mm/yyyy"),
  };
}
