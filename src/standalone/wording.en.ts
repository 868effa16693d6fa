import type { StandaloneWording } from "./wording.vi";

export const standaloneEn: StandaloneWording = {
  name: "Plan ledger",
  open: "Open a file…",
  save: "Save to this computer",
  sample: "Sample file",
  language: "Tiếng Việt",
  languageLabel: "Tiếng Việt – switch the language to Vietnamese",
  opening: "Opening the file…",
  saving: "Saving…",
  saved: (name) => `${name} was saved to this computer.`,
  unsaved: "not saved",
  discard: "The open file has changes that were not saved. Open another file and lose them?",
  drop: "Drop an Excel file here to open it",
  sheets: "Spreadsheet",
  pane: "Plan ledger",
  gridLoading: "Opening the spreadsheet…",
  charts: "Charts appear when the file is opened in Excel.",
  local: "Everything happens on this computer; no data is sent anywhere.",
  sampleMissing: "The sample could not be loaded. Press “Open a file…” to choose your own.",
  editRefused: "This cell could not be written. Its sheet may be protected; the cell is as it was.",
  saveFailed: "The file could not be saved. Try again; if it still fails, reload the page and start over.",
};
