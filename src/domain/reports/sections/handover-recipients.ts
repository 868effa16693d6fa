import { maskIdNumber, maskPhone } from "../../vietnamese/mask-personal-number";
import { compareVietnameseNames } from "../../vietnamese/person-name-order";
import type { Household } from "../../ledger/household";
import type { ReportInput } from "../report-input";

/** Who signs for what is handed over: a household, or a public place. */
export interface HandoverRecipient {
  readonly kind: "household" | "site";
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** Recipients of the list: households in the roster's order or by given name, then public places. Numbers are masked unless asked for. */
export function handoverRecipients(input: ReportInput): HandoverRecipient[] {
  const { households, distributions } = input.ledger;
  const { settings } = input;
  const ordered =
    settings.order === "name" ? [...households].sort((a, b) => compareVietnameseNames(a.headName ?? "", b.headName ?? "")) : households;
  const sites = [...new Set(distributions.filter((line) => line.recipientKind === "site").map((line) => line.recipient))];
  return [
    ...ordered.map((household) => householdRecipient(household, settings)),
    ...sites.map((site): HandoverRecipient => ({
      kind: "site",
      id: site,
      name: site,
      unit: "",
      idNumber: "",
      phone: "",
    })),
  ];
}

function householdRecipient(household: Household, settings: ReportInput["settings"]): HandoverRecipient {
  const { idNumber, phone } = household;
  return {
    kind: "household",
    id: household.id,
    name: household.headName ?? "",
    unit: household.unit ?? household.address ?? "",
    idNumber: idNumber === null ? "" : settings.showIdNumbers ? idNumber : maskIdNumber(idNumber),
    phone: phone === null ? "" : settings.showPhones ? phone : maskPhone(phone),
  };
}
