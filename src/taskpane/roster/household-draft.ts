import type { HouseholdInput } from "../../operations/roster/roster-operations";

/** The form of a household as typed so far. */
export interface HouseholdDraft {
  readonly headName: string;
  readonly birthYear: string;
  readonly phone: string;
  readonly idNumber: string;
  readonly unit: string;
  readonly address: string;
  readonly members: string;
  readonly note: string;
}

export const emptyHousehold: HouseholdDraft = {
  headName: "",
  birthYear: "",
  phone: "",
  idNumber: "",
  unit: "",
  address: "",
  members: "",
  note: "",
};

const textOrNull = (typed: string) => typed.normalize("NFC").replace(/\s+/g, " ").trim() || null;

/** Reads the form; a household needs its head's name. Null while something is missing or wrong. */
export function readHouseholdDraft(draft: HouseholdDraft): {
  readonly input: HouseholdInput | null;
  readonly yearWrong: boolean;
  readonly membersWrong: boolean;
} {
  const [birthYear, members] = [draft.birthYear.trim(), draft.members.trim()];
  const yearWrong = birthYear !== "" && !/^(18|19|20)\d\d$/.test(birthYear);
  const membersWrong = members !== "" && !/^\d{1,2}$/.test(members);
  const headName = textOrNull(draft.headName);
  if (headName === null || yearWrong || membersWrong) return { input: null, yearWrong, membersWrong };
  const input = {
    headName,
    birthYear: birthYear === "" ? null : Number(birthYear),
    members: members === "" ? null : Number(members),
    phone: textOrNull(draft.phone),
    idNumber: textOrNull(draft.idNumber),
    unit: textOrNull(draft.unit),
    address: textOrNull(draft.address),
    note: textOrNull(draft.note),
  };
  return { input, yearWrong, membersWrong };
}
