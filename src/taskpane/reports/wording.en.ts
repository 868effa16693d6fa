import type { ReportsWording } from "./wording.vi";

export const reportsEn: ReportsWording = {
  kinds: {
    "year-end": {
      name: "Year-end summary",
      text: "Result of every target against the plan, chart, remarks, signatures. Prints on A4.",
    },
    "half-year": {
      name: "Interim review",
      text: "Results of a period of your choice, such as the first half of the year.",
    },
    handover: { name: "Hand-over list", text: "Households or sites that receive items, with a column for signatures." },
    monitoring: {
      name: "Monitoring of visits",
      text: "Visits of each level in each period against what the plan asks.",
    },
    scorecard: { name: "Unit scorecard", text: "How many targets each unit meets, best first." },
    "data-quality": { name: "Data quality", text: "Issues that remain in the ledger, by kind and unit." },
  },
  kind: "Kind of report",
  asOf: "Figures as of",
  reviewDayHint: (day) => `The plan has its review by ${day}.`,
  from: "From",
  fromHint: "Leave empty to begin with the year.",
  language: "Language of the report",
  languages: { vi: "Vietnamese", en: "English" },
  style: "Layout",
  styles: { national: "Administrative document (Decree 30/2020/NĐ-CP)", party: "Party document" },
  order: "Order of households",
  orders: { roster: "As in the roster", name: "By given name" },
  personal: "Personal data",
  showIdNumbers: "Show full ID numbers",
  showPhones: "Show full phone numbers",
  personalHint: "If not chosen, these numbers are partly hidden. Choose them only where the reader needs them.",
  write: "Write the report",
  written: (sheet) => `The report is on the sheet “${sheet}”.`,
  writtenText: "Its figures are formulas that follow the ledger. Read it, add your remarks and print it.",
  freeze: "Keep the signed version",
  freezeHint: "Keeps the report as it stands: figures become fixed values and the sheet bears the day. The next report is a new sheet.",
  frozen: (sheet) => `The report is kept in the sheet “${sheet}”.`,
  writeHint:
    "A report that stands already is written anew: what you typed into its places is kept, changes of its looks are not, and this cannot be undone. To keep the old one, keep the signed version first.",
  open: "Open the report",
};
