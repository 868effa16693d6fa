import type { AllocationRule } from "../ledger/distribution";
import { startsWithCountedThing } from "../vietnamese/counted-things";
import { foldText } from "../vietnamese/fold-text";
import type { Commitment, PlanReading } from "./plan-reading";

const PLACE = /công cộng|điểm|khu dân cư|nơi|nhà văn hóa/u;

function isRule(c: Commitment): c is Commitment & { readonly value: number } {
  return c.kind === "quantity" && c.isNorm && c.value !== null && startsWithCountedThing(c.unit ?? "");
}

function coloursOf(c: Commitment, count: number): (string | null)[] {
  const named = /màu\s\(?((?:[\p{L}]+(?:\s[\p{L}]+)?)(?:(?:,|\svà|;)\s[\p{L}]+(?:\s[\p{L}]+)?)+)/u.exec(
    foldText(c.text) === "" ? "" : c.text.toLowerCase(),
  );
  const names = named?.[1]?.split(/,\s|\svà\s|;\s/u) ?? [];
  return Array.from({ length: count }, (_, i) => (names.length === count ? (names[i] ?? null) : `Màu ${i + 1}`));
}

/** Rules of one commitment: a number for each household or place, for each colour, or in all. */
function rulesOf(c: Commitment & { readonly value: number }, count: number | null): AllocationRule[] {
  const item = c.unit ?? "";
  const unit = foldText(c.scopeUnit ?? "");
  const rule = { item, colour: null, perRecipient: null, total: null, supply: null };
  if (c.scope === "whole") return [{ ...rule, recipientKind: PLACE.test(foldText(c.text)) ? "site" : "household", total: c.value }];
  if (/^hộ|gia đình/u.test(unit))
    return [{ ...rule, recipientKind: "household", perRecipient: c.value, total: count === null ? null : count * c.value }];
  if (/màu/u.test(unit))
    return coloursOf(c, Math.min(count ?? 0, 12)).map((colour) => ({
      ...rule,
      colour,
      recipientKind: "site",
      total: c.value,
    }));
  return PLACE.test(unit)
    ? [{ ...rule, recipientKind: "site", perRecipient: c.value, total: count === null ? null : count * c.value }]
    : [];
}

/** What one recipient gets, and totals, as the plan fixes them ("mỗi hộ 2 thùng", "mỗi màu 15 thùng", "30 thùng"). Colours that it does not name are "Màu 1", "Màu 2". */
export function allocationRules(reading: PlanReading, chosen: ReadonlySet<number>): AllocationRule[] {
  const counts = new Map(reading.derived.map((derived) => [derived.commitments[0] ?? -1, derived.factors[0]]));
  return reading.commitments.flatMap((c, i) => (chosen.has(i) && isRule(c) ? rulesOf(c, counts.get(i) ?? null) : []));
}
