import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { VisitInput } from "../../../operations/operations";
import { readQuantity } from "../../format/read-quantity";

/** The form of a visit as typed so far. */
export interface VisitDraft {
  readonly date: CalendarDate | null;
  readonly level: string;
  readonly visitedBy: string;
  readonly unit: string;
  readonly seen: string;
  readonly well: string;
  readonly result: string;
  readonly followUp: string;
  readonly followUpDue: CalendarDate | null;
}

export interface VisitReading {
  /** What would be written; null while something is missing or wrong. */
  readonly input: VisitInput | null;
  readonly seenWrong: boolean;
  readonly wellWrong: boolean;
  readonly isWellAboveSeen: boolean;
}

const textOrNull = (typed: string) => typed.normalize("NFC").trim() || null;

function count(typed: string): number | null | "wrong" {
  const read = readQuantity(typed);
  if (read.kind === "empty") return null;
  return read.kind === "number" && Number.isInteger(read.value) ? read.value : "wrong";
}

/** Reads the form; a visit needs its day and its level. */
export function readVisitDraft(draft: VisitDraft): VisitReading {
  const [seen, well] = [count(draft.seen), count(draft.well)];
  const isWellAboveSeen = typeof seen === "number" && typeof well === "number" && well > seen;
  const level = textOrNull(draft.level);
  const isGood = seen !== "wrong" && well !== "wrong" && !isWellAboveSeen && level !== null;
  const texts = { visitedBy: textOrNull(draft.visitedBy), unit: textOrNull(draft.unit), result: textOrNull(draft.result) };
  const input =
    isGood && draft.date !== null
      ? {
          date: draft.date,
          level,
          ...texts,
          householdsVisited: seen,
          householdsCompliant: well,
          followUp: textOrNull(draft.followUp),
          followUpDue: draft.followUpDue,
        }
      : null;
  return { input, seenWrong: seen === "wrong", wellWrong: well === "wrong", isWellAboveSeen };
}
