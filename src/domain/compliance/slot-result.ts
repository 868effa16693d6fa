import type { Figure } from "./figure";
import { holds } from "./judging-rule";
import type { Slot } from "./slot";
import type { TargetGround } from "./target-ground";

/** A slot with what was achieved in it. */
export interface SlotResult {
  readonly slot: Slot;
  readonly figure: Figure;
  /** Counts at the day: whole, and ended where it is a period. */
  readonly isDue: boolean;
  readonly isMet: boolean;
}

export function slotResult(slot: Slot, judged: TargetGround): SlotResult {
  const figure = judged.figures.ofSlot(slot);
  const { value, rule, ground } = judged;
  return {
    slot,
    figure,
    isDue: slot.whole && (judged.target.period === "once" || slot.to <= ground.asOf),
    isMet: figure.value !== null && value !== null && holds(rule, figure.value, value, ground.approximateShare),
  };
}
