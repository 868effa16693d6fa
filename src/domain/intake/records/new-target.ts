import type { Target } from "../../ledger/target";
import { nextId, type IntakeDraft } from "./intake-draft";
import type { RecordSource } from "./record-source";

/** A target as a table words it; its kind by its measure and wording. */
export function newTarget(draft: IntakeDraft, source: RecordSource, text: string, value: number | null): Target {
  const measure = source.text("measureUnit");
  const isPercentage =
    measure === "%" ||
    /^(?:tỷ lệ|tỉ lệ|phần trăm)(?!\p{L})/iu.test(measure ?? "") ||
    (measure === null && /^(?:tỷ lệ|tỉ lệ|%)/i.test(text));
  const isStock = /(?:duy trì|hiện có|không còn)/i.test(text);
  return {
    id: source.text("code") ?? nextId("CT", 2, draft.known),
    text,
    kind: isPercentage ? "percentage" : "quantity",
    comparator: null,
    value,
    measure: isPercentage ? "%" : measure,
    denominator: null,
    nature: isPercentage ? "ratio" : isStock ? "stock" : "flow",
    counting: null,
    countingItem: null,
    baseline: null,
    period: "once",
    scope: "whole",
    level: null,
    scopeUnit: placeOf(source),
    start: null,
    due: source.date("due"),
    weight: 1,
    optional: false,
    isNorm: false,
    outsidePlan: false,
    linkedTo: null,
    lead: source.text("lead"),
    coordinating: [],
    section: source.text("group"),
    origin: source.origin("targetText"),
  };
}

/** The narrowest place that a record names. */
export function placeOf(source: RecordSource): string | null {
  return source.text("unit") ?? source.text("commune") ?? source.text("district");
}
