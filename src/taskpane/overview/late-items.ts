import type { Overview } from "../../operations/operations";
import type { Verdict } from "../wording/ledger-words.vi";

/** Something that is late or behind, as the overview lists it. */
export interface LateItem {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly kind: "target" | "activity";
}

const urgency: Partial<Record<Verdict, number>> = { overdue: 0, missed: 0, behind: 1, over: 2, "no-data": 3 };

/** Targets, cadences and activities that need attention, the most urgent first, in the plan's order otherwise. */
export function lateItems(overview: Overview): readonly LateItem[] {
  const { compliance, ledger } = overview;
  if (!compliance) return [];
  const textById = new Map(ledger?.activities.map((activity) => [activity.id, activity.text]));
  const items: LateItem[] = [
    ...[...compliance.targets, ...compliance.cadences]
      .filter(({ linkedTo }) => linkedTo === undefined)
      .map(({ id, text, verdict }) => ({
        id,
        text,
        verdict,
        kind: "target" as const,
      })),
    ...compliance.taskVerdicts.map(({ id, verdict }) => ({
      id,
      text: textById.get(id) ?? id,
      verdict,
      kind: "activity" as const,
    })),
  ];
  const rank = (item: LateItem) => urgency[item.verdict] ?? 9;
  return items.filter((item) => rank(item) < 9).sort((a, b) => rank(a) - rank(b));
}

/** Units that are behind, with the number of their targets that are not met; the worst first. */
export function unitsBehind(overview: Overview): readonly { readonly unit: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const target of overview.compliance?.targets ?? []) {
    for (const { unit, verdict } of target.byUnit ?? []) {
      if (urgency[verdict] !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return [...counts].map(([unit, count]) => ({ unit, count })).sort((a, b) => b.count - a.count);
}
