import { serialFromDate } from "../../calendar/calendar-date";
import type { SheetComposer } from "../layout/sheet-composer";
import type { ReportInput } from "../report-input";
import type { ReportWording } from "../wording";
import type { Figure } from "./figure";
import { dateLiteral, quotedText } from "./formula-text";
import { AS_OF } from "./ledger-words";

/** First and last day that a report covers. */
export interface ReportDays {
  readonly from: Figure;
  readonly asOf: Figure;
  /** Whether the last day is the report's own, which stays when the ledger's day of judgement moves on. */
  readonly isOwn: boolean;
}

/** The days outside the paper; the last one is the ledger's own day of judgement unless the report covers a period of its own. */
export function reportDays(composer: SheetComposer, input: ReportInput, words: ReportWording, isOwn = false): ReportDays {
  const { settings, ledger } = input;
  const from = settings.from ?? ledger.plan.start;
  return {
    from: composer.figure(words.figures.from, dateLiteral(from), serialFromDate(from), "dd/mm/yyyy"),
    asOf: composer.figure(words.figures.asOf, isOwn ? dateLiteral(settings.asOf) : AS_OF, serialFromDate(settings.asOf), "dd/mm/yyyy"),
    isOwn,
  };
}

/** Expression for a figure that only the ledger's own tables tell: live while the ledger stands at the report's day, afterwards as it was when the report was made. */
export function atReportDay({ asOf, isOwn }: ReportDays, live: string, made: number | string | null | undefined): string {
  if (!isOwn) return live;
  return `IF(${AS_OF}=${asOf.expression},${live},${typeof made === "number" ? String(made) : quotedText(made ?? "")})`;
}
