import { householdSchema } from "../../domain/ledger/household";
import { nextHouseholdId, typedHousehold } from "../../domain/roster/typed-household";
import { changeLedger } from "../ledger/change-ledger";
import type { Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import type { HouseholdInput } from "./roster-operations";
import type { Workshop } from "../workshop";

/** Adds a household that was typed in by hand, at the end of the roster. */
export async function addHousehold(shop: Workshop, input: HouseholdInput, work?: Work): Promise<Result<null>> {
  return changeLedger(shop, work, ({ ledger }) => {
    if (!input.headName?.trim()) return refused({ code: "bad-option", option: "headName", value: "" });
    const no = ledger.households.reduce((most, household) => Math.max(most, household.no ?? 0), 0) + 1;
    const typed = householdSchema.safeParse(typedHousehold(nextHouseholdId(ledger.households), shop.today(), { no, ...input }));
    if (!typed.success) return refused({ code: "bad-option", option: String(typed.error.issues[0]?.path[0] ?? "household"), value: "" });
    return done({
      ledger: { ...ledger, households: [...ledger.households, typed.data] },
      operation: "household",
      table: "Households",
      rows: 1,
      answer: null,
    });
  });
}
