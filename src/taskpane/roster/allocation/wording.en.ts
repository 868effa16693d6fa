import type { AllocationWording } from "./wording.vi";

export const allocationEn: AllocationWording = {
  title: "Allocate items",
  explain:
    "Set the norm; the ledger gets a line for each household or place. Allocating again changes quantities and keeps what was received.",
  item: "Item",
  itemHint: "With its capacity, for example Thùng 60 lít",
  colours: "Colours, if any",
  coloursHint: "Several are parted by commas, for example Xanh, Vàng",
  to: "For",
  recipients: { household: "Every household of the list", site: "Public places" },
  sites: "The places",
  sitesHint: "One a line, for example Nhà văn hoá xóm 9",
  each: "How many for each",
  eachOfColour: "How many of each colour for each",
  supply: "Supplied",
  supplyOfColour: "Supplied of each colour",
  supplyHint: "Leave empty while nothing has arrived",
  numberWrong: "Type a number above 0, for example 2.",
  supplyWrong: "Type a number, for example 78.",
  preview: "Preview",
  lines: (recipients, added, changed) => `${recipients} recipients: ${added} lines new, ${changed} changed.`,
  total: (colour, count) => (colour === null ? `${count} in all` : `${colour}: ${count}`),
  enough: (supply) => `${supply} supplied are enough`,
  short: (supply, missing) => `${supply} supplied, ${missing} missing`,
  write: "Write the allocation",
  written: (item) => `${item} was allocated.`,
};
