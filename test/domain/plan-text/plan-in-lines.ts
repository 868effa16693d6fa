import type { PlanReading } from "../../../src/domain/plan-text/plan-reading";

function figure(value: number | null, comparator: string | null, unit: string | null): string {
  return value === null ? "" : ` ${comparator ?? ""} ${Math.round(value * 100) / 100} ${unit ?? ""}`.replace(/\s+/g, " ").trimEnd();
}

/** A reading as annotations are written: a line for each commitment with what it promises, and its text up to twelve words. */
export function planInLines(reading: PlanReading): string[] {
  return reading.commitments.map((c) => {
    const more = [
      c.period === "once" || c.period === null ? "" : c.period,
      c.scope === "each_unit" ? `each ${c.scopeUnit ?? ""}` : "",
      c.due === reading.plan.end ? "" : `${c.dueExclusive ? "<" : "≤"}${c.due ?? "-"}`,
      c.lead === null ? "" : `lead ${c.lead}`,
      c.coordinating.length > 0 ? `with ${c.coordinating.join(" + ")}` : "",
      c.optional ? "optional" : "",
      c.outsidePlan ? "outside" : "",
      c.isNorm ? "norm" : "",
    ].filter(Boolean);
    const words = c.text.replace(/\s+/g, " ").split(" ");
    return `${c.section ?? "-"} | ${c.kind}${figure(c.value, c.comparator, c.unit)} | ${more.join("; ")} | ${words.slice(0, 12).join(" ")}${words.length > 12 ? " …" : ""}`;
  });
}
