import type { FrameWording } from "./frame.vi";

const tabs: FrameWording["tabs"] = {
  overview: "Overview",
  intake: "Take in data",
  plan: "Plan",
  roster: "Roster",
  targets: "Targets",
  issues: "Issues",
  reports: "Reports",
};

export const frameEn: FrameWording = {
  name: "Plan ledger",
  sections: "Parts of the ledger",
  tabs,
  titles: { ...tabs, roster: "Households and items", targets: "Targets and results", issues: "Issues in the data" },
  steps: {
    reading: "Reading the sheets",
    recognising: "Recognising tables and columns",
    checking: "Checking the data",
    computing: "Working out compliance",
    writing: "Writing the ledger",
    saving: "Saving",
  },
  working: "Working, one moment please",
  count: (done, total) => `${done} of ${total}`,
  stop: "Stop",
  stopping: "Stopping",
  loading: "Opening",
  tryAgain: "Try again",
  close: "Close",
  language: "Tiếng Việt",
  languageLabel: "Switch to Vietnamese (Tiếng Việt)",
  untouched: "Your own sheets stay as they are; nothing in them is changed or deleted.",
  defectTitle: "The program ran into an error",
  defectText:
    "This is a fault of the program, not yours. Your own sheets are unchanged. Press “Open again”; if it happens again, save the file, close Excel and open it once more.",
  reopen: "Open again",
  previousPage: "Previous page",
  nextPage: "Next page",
  page: (first, last, total) => `${first} – ${last} of ${total}`,
  pages: "Pages of the list",
  dateHint: "day/month/year",
  dateWrong: "Please type the date as day/month/year, for example 31/12/2026.",
  today: "Today",
  ledgerNeeded: "This file has no plan ledger yet.",
  goStart: "Start a ledger",
};
