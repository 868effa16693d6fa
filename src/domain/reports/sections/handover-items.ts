import type { Ledger } from "../../ledger/ledger";
import { allocatedItems, type AllocatedItem } from "../live/allocation-rows";

/** Items and colours that a hand-over list has columns for: those allocated, else those the plan's rules name. */
export function handoverItems(ledger: Ledger): AllocatedItem[] {
  const allocated = allocatedItems(ledger.distributions);
  if (allocated.length > 0) return allocated;
  return ledger.allocationRules.map(({ item, colour, recipientKind }) => ({ item, colour, recipientKind }));
}

/** Quantity that a rule gives to each recipient of a kind, where nothing is allocated by name yet. */
export function quantityByRule(ledger: Ledger, of: AllocatedItem, kind: AllocatedItem["recipientKind"]): number | null {
  const rule = ledger.allocationRules.find((each) => each.item === of.item && each.colour === of.colour && each.recipientKind === kind);
  return rule?.perRecipient ?? null;
}
