import type { AllocationRequest } from "../../../operations/roster/roster-operations";
import { readQuantity } from "../../format/read-quantity";

/** The form of an allocation as typed so far. */
export interface AllocationDraft {
  readonly item: string;
  readonly colours: string;
  readonly to: AllocationRequest["recipientKind"];
  readonly sites: string;
  readonly each: string;
  readonly supply: string;
}

const tidy = (typed: string) => typed.normalize("NFC").replace(/\s+/g, " ").trim();
const parts = (typed: string, by: RegExp) => [...new Set(typed.split(by).map(tidy))].filter((part) => part !== "");

/** Reads the form; null while something is missing or wrong. */
export function readAllocation(draft: AllocationDraft): {
  readonly request: AllocationRequest | null;
  readonly eachWrong: boolean;
  readonly supplyWrong: boolean;
} {
  const [each, supply] = [readQuantity(draft.each), readQuantity(draft.supply)];
  const eachWrong = each.kind === "unreadable" || (each.kind === "number" && each.value <= 0);
  const supplyWrong = supply.kind === "unreadable";
  const sites = draft.to === "site" ? parts(draft.sites, /[\n;]/) : [];
  const item = tidy(draft.item);
  const isGood = item !== "" && each.kind === "number" && !eachWrong && !supplyWrong && (draft.to === "household" || sites.length > 0);
  const request = isGood
    ? {
        item,
        colours: parts(draft.colours, /[,;]/),
        recipientKind: draft.to,
        perRecipient: each.value,
        supply: supply.kind === "number" ? supply.value : null,
        sites,
      }
    : null;
  return { request, eachWrong, supplyWrong };
}
