/** The same in English. */
export const VALIDATION_MESSAGES_EN = {
  list: "Please choose one of the entries of the list.",
  names: "This is not in the ledger yet. Press Yes to keep it, No to choose from the list.",
  date: "Please type a date as day/month/year, such as 06/05/2021.",
  number: "Please type a number without words.",
} as const;
