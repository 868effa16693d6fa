import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { Comparator, Nature, Period, Target, TargetKind } from "../../../domain/ledger/target";
import { targetInputSchema, type TargetFault, type TargetInput, type TargetInputField } from "../../../domain/ledger/target-input";
import { readQuantity } from "../../format/read-quantity";

/** The form of a target as typed so far. */
export interface TargetDraft {
  readonly kind: TargetKind;
  readonly text: string;
  readonly comparator: Comparator;
  readonly value: string;
  readonly measure: string;
  readonly denominator: string;
  readonly nature: Nature;
  readonly baseline: string;
  readonly period: Period;
  readonly scope: Target["scope"];
  readonly level: string;
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly lead: string;
  readonly weight: string;
  readonly optional: boolean;
  readonly linkedTo: string;
}

export interface TargetReading {
  /** What was understood so far, also where something is missing, for the explanation. */
  readonly input: TargetInput;
  readonly faults: Partial<Record<TargetInputField, TargetFault | "number-wrong">>;
}

const shown = (value: number | null) => (value === null ? "" : String(value).replace(".", ","));

/** A form that begins with a target, or empty with the end of the plan as the day until which it counts. */
export function draftOf(target: Target | null, planEnd: CalendarDate): TargetDraft {
  return {
    kind: target?.kind ?? "quantity",
    text: target?.text ?? "",
    comparator: target?.comparator ?? "at_least",
    value: shown(target?.value ?? null),
    measure: target?.measure ?? "",
    denominator: target?.denominator ?? "",
    nature: target?.nature ?? "flow",
    baseline: shown(target?.baseline ?? null),
    period: target?.period ?? "once",
    scope: target?.scope ?? "whole",
    level: target?.level ?? "",
    start: target?.start ?? null,
    due: target ? target.due : planEnd,
    lead: target?.lead ?? "",
    weight: shown(target?.weight ?? 1),
    optional: target?.optional ?? false,
    linkedTo: target?.linkedTo ?? "",
  };
}

/** The form after another kind was chosen: what makes no sense for it falls back. */
export function withKind(draft: TargetDraft, kind: TargetKind): TargetDraft {
  const nature = { quantity: "flow", percentage: "ratio", cadence: "counted", milestone: "flow" } as const;
  const period = kind === "cadence" ? (draft.period === "once" ? "monthly" : draft.period) : kind === "milestone" ? "once" : draft.period;
  const measure = kind === "percentage" ? "%" : draft.measure === "%" ? "" : draft.measure;
  return { ...draft, kind, nature: nature[kind], period, measure };
}

const textOrNull = (typed: string) => typed.normalize("NFC").trim() || null;

/** Reads the form through the schema of the ledger; what is wrong is told by field. */
export function readTargetDraft(draft: TargetDraft): TargetReading {
  const { kind } = draft;
  const isMilestone = kind === "milestone";
  const numbers = { value: readQuantity(draft.value), baseline: readQuantity(draft.baseline), weight: readQuantity(draft.weight) };
  const numberOf = (field: keyof typeof numbers) => (numbers[field].kind === "number" ? numbers[field].value : null);
  const hasBaseline = kind === "quantity" || kind === "percentage";
  const input: TargetInput = {
    text: draft.text.normalize("NFC").trim(),
    kind,
    comparator: isMilestone ? null : draft.comparator,
    value: isMilestone ? null : numberOf("value"),
    measure: isMilestone ? null : textOrNull(draft.measure),
    denominator: kind === "percentage" ? textOrNull(draft.denominator) : null,
    nature: draft.nature,
    baseline: hasBaseline ? numberOf("baseline") : null,
    period: draft.period,
    scope: draft.scope,
    level: draft.scope === "each_unit" || kind === "cadence" ? textOrNull(draft.level) : null,
    start: draft.start,
    due: draft.due,
    lead: textOrNull(draft.lead),
    weight: numberOf("weight") ?? 1,
    optional: draft.optional,
    linkedTo: draft.linkedTo || null,
  };
  const parsed = targetInputSchema.safeParse(input);
  const told = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path[0], message] as const);
  const unreadable = Object.entries(numbers).flatMap(([field, { kind: read }]) =>
    read === "unreadable" ? [[field, "number-wrong"] as const] : [],
  );
  return { input, faults: Object.fromEntries([...told, ...unreadable]) as TargetReading["faults"] };
}
