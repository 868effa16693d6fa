import type { EarlierWording } from "./wording.vi";

export const earlierEn: EarlierWording = {
  title: "Received before",
  explain:
    "Choose the ledger or signed list of an earlier plan or year. Households are matched by name together with birth year, ID, phone or address; the name alone does not count.",
  privacy:
    "The earlier file stays as it is. This ledger remembers only which of its households received what, and in which cell; no name or ID is copied from the earlier file.",
  choose: "Choose the earlier file…",
  found: (households, receipts) => `${households} households of the list already received something (${receipts} receipts).`,
  noneFound: "No household of the list received anything by this file.",
  ofPlan: (plan) => `By “${plan}”.`,
  comparedOn: (day) => `Compared on ${day}. After adding households, choose this file again.`,
  forget: "Remove",
  forgetOf: (file) => `Remove the comparison with ${file}`,
  forgotten: (file) => `The comparison with ${file} was removed.`,
  seeIssues: "See them under Issues",
  list: "Files compared",
  close: "Back to the list",
};
