import type { Target } from "../../domain/ledger/target";
import type { Overview } from "../../operations/operations";
import type { JudgedCadence, JudgedTarget } from "../format/figures";
import { verdictTones } from "../pieces/verdict-badge";

/** A target as the panel lists it: what is recorded and how it was judged. */
export interface TargetRow {
  readonly id: string;
  readonly judged: JudgedTarget | JudgedCadence;
  readonly target: Target | null;
}

export type TargetView = "all" | "attention" | "no-data" | "met";
export const targetViews: readonly TargetView[] = ["all", "attention", "no-data", "met"];

/** Targets in the ledger's order with their judgement. */
export function targetRows(overview: Overview): readonly TargetRow[] {
  const compliance = overview.compliance;
  if (!compliance) return [];
  const recorded = new Map(overview.ledger?.targets.map((target) => [target.id, target]));
  const order = new Map(overview.ledger?.targets.map((target, index) => [target.id, index]));
  const rows = [...compliance.targets, ...compliance.cadences].map((judged) => ({
    id: judged.id,
    judged,
    target: recorded.get(judged.id) ?? null,
  }));
  return rows.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Rows that a view leaves. */
export function rowsOfView(rows: readonly TargetRow[], view: TargetView): readonly TargetRow[] {
  if (view === "all") return rows;
  return rows.filter(({ judged: { verdict, linkedTo } }) => {
    if (linkedTo !== undefined) return false;
    if (view === "no-data") return verdict === "no-data";
    if (view === "met") return verdictTones[verdict] === "good";
    return verdict !== "no-data" && (verdictTones[verdict] === "bad" || verdictTones[verdict] === "warning");
  });
}

/** Whether results of a target are entered by hand (cadences of visits and counted targets are counted from their lists). */
export function isEntered(target: Target): boolean {
  return target.kind === "cadence" ? target.counting === "entries" : target.nature !== "counted";
}
