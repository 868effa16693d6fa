import { dateParts } from "../calendar/calendar-date";
import type { Household } from "../ledger/household";
import { readIdNumber, type IdentityReading } from "../vietnamese/identity-number";
import type { CheckSettings } from "./check-settings";

/** Words that say there is no card. */
const NO_CARD = /^(không( có)?|khong( co)?|ko|chưa( có)?|mất|-+|x|0)$/i;

/** What a household's ID number says; null where it has none. */
export function identityOf(household: Household, { today, provinceCodes }: CheckSettings): IdentityReading | null {
  const text = household.idNumber?.trim() ?? "";
  if (text === "" || NO_CARD.test(text)) return null;
  return readIdNumber(text, dateParts(today).year, provinceCodes && new Set(provinceCodes));
}
