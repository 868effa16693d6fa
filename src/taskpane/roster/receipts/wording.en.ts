import type { ReceiptsWording } from "./wording.vi";

export const receiptsEn: ReceiptsWording = {
  title: "Enter receipts",
  explain: "Go down the signed list and tick. Who got fewer: change the quantity; what comes later is entered then.",
  item: "Item",
  kind: "Enter as",
  kinds: {
    received: "received",
    returned: "given back, still usable",
    exchanged: "broken, exchanged at once",
    broken: "broken, taken back for now",
  },
  date: "Date",
  search: "Find a name in the list",
  waitingOnly: "Only who still waits for something",
  all: "Tick all that are shown",
  none: "Untick all",
  list: "Recipients",
  noneFound: "There is no such recipient.",
  stands: (received, allocated) => `received ${received} of ${allocated}`,
  got: (received) => `received ${received}`,
  quantity: (name) => `Quantity of ${name}`,
  note: "Note",
  quantityWrong: "A quantity is wrong; type numbers above 0.",
  write: (people, count) => `Enter ${people} recipients, ${count} pieces`,
  written: (people, count) => `${people} recipients with ${count} pieces were entered.`,
};
