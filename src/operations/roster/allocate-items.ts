import { allocate } from "../../domain/roster/allocate";
import { changeLedger } from "../ledger/change-ledger";
import type { Work } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Refusal, type Result } from "../refusals/refusal";
import type { AllocationPreview, AllocationRequest } from "./roster-operations";
import { requireLedger } from "../ledger/standing-ledger";
import type { Workshop } from "../workshop";

function fault({ item, perRecipient, supply, recipientKind, sites }: AllocationRequest): Refusal | null {
  if (item.trim() === "") return { code: "bad-option", option: "item", value: "" };
  if (!(perRecipient > 0)) return { code: "bad-option", option: "perRecipient", value: String(perRecipient) };
  if (supply !== null && !(supply >= 0)) return { code: "bad-option", option: "supply", value: String(supply) };
  return recipientKind === "site" && sites.length === 0 ? { code: "bad-option", option: "sites", value: "" } : null;
}

/** What sharing an item out would do; nothing is written. */
export async function previewAllocation(shop: Workshop, request: AllocationRequest): Promise<Result<AllocationPreview>> {
  return refusingOn(async () => {
    const wrong = fault(request);
    if (wrong) return refused(wrong);
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const { recipients, added, changed, totals } = allocate(standing.value.ledger, request, shop.today());
    return done({ recipients, added, changed, totals });
  });
}

/** Shares an item out: the norm, what was supplied, and a line for every recipient and colour. */
export async function allocateItems(shop: Workshop, request: AllocationRequest, work?: Work): Promise<Result<null>> {
  return changeLedger(shop, work, ({ ledger }) => {
    const wrong = fault(request);
    if (wrong) return refused(wrong);
    const { ledger: allocated, added, changed, recipients } = allocate(ledger, request, shop.today());
    if (recipients === 0) return refused({ code: "no-recipients" });
    return done({ ledger: allocated, operation: "allocate", table: "Distributions", rows: added + changed, answer: null });
  });
}
