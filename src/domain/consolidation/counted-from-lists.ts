import type { CalendarDate } from "../calendar/calendar-date";
import { withoutDust } from "../compliance/exact-number";
import type { Figure } from "../compliance/figure";
import { levelKey } from "../compliance/name-key";
import type { Slot } from "../compliance/slot";
import { slotResult } from "../compliance/slot-result";
import { slotsOfTarget } from "../compliance/slots-of-target";
import type { TargetGround } from "../compliance/target-ground";
import { shapeOf } from "../compliance/target-shape";
import { summed } from "./entered-figures";
import type { Holder, ReportedFigure } from "./reported-figure";
import type { SenderGround } from "./sender-ground";

function asReported(figure: Figure, holder: Holder, date: CalendarDate): ReportedFigure[] {
  return figure.numerator === null ? [] : [{ holder, date, quantity: figure.numerator, denominator: figure.denominator }];
}

/** "Mỗi hộ …": how many households have what each is to have, out of how many. */
function householdsMet(judged: TargetGround, date: CalendarDate): ReportedFigure[] {
  const results = slotsOfTarget(judged.target, judged.ground.ledger, judged.ground.findUnit).map((slot) => slotResult(slot, judged));
  if (results.length === 0) return [];
  const met = results.filter(({ isMet }) => isMet).length;
  return [{ holder: { kind: "sender" }, date, quantity: met, denominator: results.length }];
}

function bySlot(judged: TargetGround, { roles, holderOf }: SenderGround): ReportedFigure[] {
  const { to } = judged.figures.window;
  const slots = slotsOfTarget(judged.target, judged.ground.ledger, judged.ground.findUnit);
  const hasParts = slots.some(({ unit }) => unit !== null && roles[unit] === "part");
  return slots.flatMap((slot) => {
    const once = judged.target.period === "once";
    if (!once && slot.from > to) return [];
    const isSender = slot.unit === null || roles[slot.unit] === "sender";
    // A target for each commune counts all that the commune's own lists hold.
    const asked: Slot = isSender && !hasParts ? { ...slot, unit: null } : slot;
    return asReported(
      judged.figures.ofSlot(asked),
      isSender ? { kind: "sender" } : holderOf(slot.unit),
      once || slot.to > to ? to : slot.to,
    );
  });
}

/** Figures counted from the ledger's own lists (hộ, cấp phát, kiểm tra), so that the lists themselves need not be carried over. */
export function countedFromLists(judged: TargetGround, sender: SenderGround): ReportedFigure[] {
  const { figures, target } = judged;
  const shape = shapeOf(target);
  if (shape === "each-household") return householdsMet(judged, figures.window.to);
  if (shape === "whole") return asReported(figures.whole, { kind: "sender" }, figures.window.to);
  const reported = bySlot(judged, sender);
  if (target.period !== "once" || target.kind === "percentage" || figures.whole.numerator === null) return reported;
  const rest = withoutDust(figures.whole.numerator - reported.reduce((sum, { quantity }) => sum + quantity, 0));
  const isOwn = reported.some(({ holder }) => holder.kind === "sender");
  return rest === 0 || isOwn
    ? reported
    : [...reported, { holder: { kind: "sender" }, date: figures.window.to, quantity: rest, denominator: null }];
}

/** Visits of a cadence (lượt kiểm tra) as numbers by unit and period. */
export function visitCounts(judged: TargetGround, sender: SenderGround): ReportedFigure[] {
  const { target, ground, figures } = judged;
  const isWhole = target.scope === "whole";
  const level = isWhole ? levelKey(target.level) : "";
  const { first, last } = figures.window;
  const rounds = ground.visits
    .filter(
      (visit) => (isWhole ? visit.isFirst : visit.isFirstOfUnit) && (level === "" || visit.level === level) && visit.date <= ground.asOf,
    )
    .map(({ index, date, unit }) => ({ index, date, reporter: unit, quantity: 1, denominator: null }));
  return summed(target, rounds, sender, ({ date }) => (date < first ? "before" : date > last ? "after" : ""));
}
