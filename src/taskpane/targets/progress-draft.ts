import { vietnameseDate, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { Target } from "../../domain/ledger/target";
import type { Language, ProgressInput } from "../../operations/operations";
import { readQuantity } from "../format/read-quantity";
import { shownNumber } from "../format/shown-number";
import type { TargetsWording } from "./wording.vi";

/** The entry form as typed so far. */
export interface ProgressDraft {
  readonly targetId: string;
  readonly unit: string;
  readonly date: CalendarDate | null;
  readonly quantity: string;
  readonly denominator: string;
  readonly source: string;
}

export interface ProgressReading {
  /** What would be written; null while something is missing or wrong. */
  readonly input: ProgressInput | null;
  readonly quantityWrong: boolean;
  readonly denominatorWrong: boolean;
  readonly isZeroDenominator: boolean;
  readonly isAboveTotal: boolean;
}

const textOrNull = (typed: string) => typed.normalize("NFC").trim() || null;

/** Reads the form for a target: a milestone counts 1 on its day, a percentage needs its total. */
export function readDraft(draft: ProgressDraft, target: Target): ProgressReading {
  const quantity = target.kind === "milestone" ? ({ kind: "number", value: 1 } as const) : readQuantity(draft.quantity);
  const denominator = target.kind === "percentage" ? readQuantity(draft.denominator) : ({ kind: "empty" } as const);
  const total = denominator.kind === "number" ? denominator.value : null;
  const isZeroDenominator = total === 0;
  const isComplete =
    quantity.kind === "number" &&
    draft.date !== null &&
    denominator.kind !== "unreadable" &&
    !isZeroDenominator &&
    (target.kind !== "percentage" || total !== null);
  return {
    input:
      isComplete && draft.date !== null
        ? {
            targetId: target.id,
            date: draft.date,
            unit: textOrNull(draft.unit),
            quantity: quantity.value,
            denominator: total,
            source: textOrNull(draft.source),
          }
        : null,
    quantityWrong: quantity.kind === "unreadable",
    denominatorWrong: denominator.kind === "unreadable",
    isZeroDenominator,
    isAboveTotal: quantity.kind === "number" && total !== null && total > 0 && quantity.value > total,
  };
}

/** What would be written, in words, before it is. */
export function draftInWords(input: ProgressInput, target: Target, words: TargetsWording, language: Language): string {
  const date = vietnameseDate(input.date);
  if (target.kind === "milestone") return words.willBeDone(date);
  const quantity = shownNumber(input.quantity, language, 6);
  const figure =
    input.denominator === null
      ? `${quantity} ${target.measure ?? ""}`.trim()
      : words.outOf(quantity, shownNumber(input.denominator, language, 6));
  return words.willWrite(figure, input.unit ?? "", date);
}
