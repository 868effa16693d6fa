import type { Ledger } from "../../domain/ledger/ledger";
import type { Target, TargetKind } from "../../domain/ledger/target";
import { targetInputSchema, type TargetInput } from "../../domain/ledger/target-input";
import { changeLedger } from "../ledger/change-ledger";
import type { TargetDefinition, Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

const PREFIX: Readonly<Record<TargetKind, string>> = { quantity: "CT", percentage: "CT", cadence: "GS", milestone: "MT" };

/** Adds a target that a person defined, or changes the one of the code given; answers its code. */
export async function saveTarget(shop: Workshop, { id, input }: TargetDefinition, work?: Work): Promise<Result<{ readonly id: string }>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const parsed = targetInputSchema.safeParse(input);
    if (!parsed.success) return refused({ code: "bad-option", option: String(parsed.error.issues[0]?.path[0] ?? "target"), value: "" });
    const before = ledger.targets.find((target) => target.id === id);
    if (id !== null && !before) return refused({ code: "changed-meanwhile" });
    const target = withInput(before ?? newTarget(ledger, parsed.data.kind, shop.today()), parsed.data, ledger);
    if (!isLinkable(target, ledger)) return refused({ code: "bad-option", option: "linkedTo", value: target.linkedTo ?? "" });
    const targets = before ? ledger.targets.map((one) => (one === before ? target : one)) : [...ledger.targets, target];
    return done({ ledger: { ...ledger, targets }, operation: "target", table: "Targets", rows: 1, answer: { id: target.id } });
  });
}

function newTarget({ targets }: Ledger, kind: TargetKind, today: string) {
  const prefix = PREFIX[kind];
  const numbers = targets.flatMap(({ id }) => (id.startsWith(prefix) ? [Number(id.slice(prefix.length)) || 0] : []));
  const id = `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
  const none = { counting: null, countingItem: null, scopeUnit: null, section: null };
  return { ...none, id, isNorm: false, outsidePlan: false, coordinating: [], origin: { kind: "typed", on: today } as const };
}

/** What the person said over what was there; a cadence counts the visits of the ledger unless it counted otherwise before. */
function withInput(before: Omit<Target, keyof TargetInput> & Partial<Target>, input: TargetInput, { plan }: Ledger): Target {
  const isCounted = input.nature === "counted";
  const counting = isCounted ? (before.counting ?? (input.kind === "cadence" ? "visits" : null)) : null;
  return { ...before, ...input, counting, outsidePlan: input.due === null ? before.outsidePlan : input.due > plan.end };
}

/** Whether a target is linked to another that exists and is not itself linked on. */
function isLinkable({ id, linkedTo }: Target, { targets }: Ledger): boolean {
  if (linkedTo === null) return true;
  const other = targets.find((target) => target.id === linkedTo);
  return other !== undefined && other.id !== id && other.linkedTo === null;
}
