/** Codes about what identifies a person: ID number and phone. */
export type RosterIdentityCode =
  | "roster/id-number-invalid"
  | "roster/id-number-contradicts-row"
  | "roster/id-number-shared"
  | "roster/phone-invalid"
  | "roster/phone-outdated-prefix"
  | "roster/phone-shared";
