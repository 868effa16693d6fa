import type { CalendarDate } from "../calendar/calendar-date";
import { nameKey } from "../compliance/name-key";
import { countsVisits } from "../compliance/rounds-of-cadence";
import { targetGround } from "../compliance/target-ground";
import { natureOf } from "../compliance/target-shape";
import type { Ledger } from "../ledger/ledger";
import type { Target } from "../ledger/target";
import { foldText } from "../vietnamese/fold-text";
import type { ConsolidationState, Contribution, KnownDefinition, LeftOut, PlanGroup, SentLedger, SentTarget } from "./consolidation";
import { countedFromLists, visitCounts } from "./counted-from-lists";
import { enteredFigures } from "./entered-figures";
import type { ReportedFigure } from "./reported-figure";
import { isSamePlan } from "./same-plan";
import { senderGround, type SenderGround } from "./sender-ground";
import { senderName } from "./sender-name";
import { definitionText, targetKeys } from "./target-definition";

/** Begins a consolidation (tổng hợp) whose figures are to stand at a day. */
export function startConsolidation(asOf: CalendarDate): ConsolidationState {
  return { asOf, groups: [], leftOut: [] };
}

/** Notes a file that holds no ledger that can be used. */
export function leaveOut(state: ConsolidationState, leftOut: LeftOut): ConsolidationState {
  return { ...state, leftOut: [...state.leftOut, leftOut] };
}

function figuresOf(target: Target, sender: SenderGround): ReportedFigure[] {
  const judged = targetGround(target, sender.ground);
  if (target.kind === "cadence") return countsVisits(target) ? visitCounts(judged, sender) : enteredFigures(judged, sender);
  return natureOf(judged.target) === "counted" || natureOf(target) === "counted"
    ? countedFromLists(judged, sender)
    : enteredFigures(judged, sender);
}

/** A map with what is new to it, the first of each key; the same map where nothing is. */
function withNew<V>(known: ReadonlyMap<string, V>, entries: readonly (readonly [string, V])[]): ReadonlyMap<string, V> {
  if (entries.every(([key]) => known.has(key))) return known;
  const grown = new Map(known);
  for (const [key, value] of entries) if (!grown.has(key)) grown.set(key, value);
  return grown;
}

/** Text under which a definition is kept. */
export function definitionKey({ key, definition }: Pick<SentTarget, "key" | "definition">): string {
  return `${key}\n${definition}`;
}

function definitionsOf(targets: readonly Target[], keys: readonly string[]): [string, KnownDefinition][] {
  const keyOfId = new Map(targets.map(({ id }, index) => [nameKey(id), keys[index] ?? ""]));
  return targets.map((target, index) => [
    definitionKey({ key: keys[index] ?? "", definition: definitionText(target) }),
    { target, linkedKey: keyOfId.get(nameKey(target.linkedTo)) ?? null },
  ]);
}

function contributionOf(
  sent: SentLedger,
  asOf: CalendarDate,
  keys: readonly string[],
): { contribution: Contribution; sender: SenderGround } {
  const { ledger } = sent;
  const name = senderName(sent);
  const sender = senderGround(ledger, name.text, asOf);
  return {
    sender,
    contribution: {
      file: sent.file,
      asOf: sent.asOf,
      sender: sender.self ? { ...name, text: sender.self.name } : name,
      self: sender.self,
      parts: ledger.units.filter((_, index) => sender.roles[index] === "part"),
      targets: ledger.targets.map((target, index) => ({
        key: keys[index] ?? "",
        definition: definitionText(target),
        figures: figuresOf(target, sender),
      })),
      activities: ledger.activities.map(({ text, status, completed }) => ({ key: foldText(text), status, completed })),
    },
  };
}

function withContribution(
  group: PlanGroup,
  ledger: Ledger,
  keys: readonly string[],
  contribution: Contribution,
  sender: SenderGround,
): PlanGroup {
  const shared = ledger.units.filter((_, index) => sender.roles[index] === "shared");
  return {
    ...group,
    definitions: withNew(group.definitions, definitionsOf(ledger.targets, keys)),
    activities: withNew(
      group.activities,
      ledger.activities.map((activity) => [foldText(activity.text), activity]),
    ),
    sharedUnits: withNew(
      group.sharedUnits,
      shared.map((unit) => [nameKey(unit.name), unit]),
    ),
    contributions: [...group.contributions, contribution],
  };
}

/** Adds one unit's ledger: its figures are kept, its households and visits are not. */
export function addLedger(state: ConsolidationState, sent: SentLedger): ConsolidationState {
  const { ledger } = sent;
  const keys = targetKeys(ledger.targets);
  const { contribution, sender } = contributionOf(sent, state.asOf, keys);
  const at = state.groups.findIndex(({ plan }) => isSamePlan(plan, ledger.plan));
  const group = state.groups[at] ?? {
    plan: ledger.plan,
    definitions: new Map(),
    activities: new Map(),
    sharedUnits: new Map(),
    contributions: [],
  };
  const grown = withContribution(group, ledger, keys, contribution, sender);
  return { ...state, groups: at < 0 ? [...state.groups, grown] : state.groups.map((one, index) => (index === at ? grown : one)) };
}
