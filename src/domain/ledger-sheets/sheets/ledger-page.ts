import type { DraftPage } from "../../sheet/sheet-draft";

/** Ledger sheets print on A4 landscape, as wide as the paper, headings repeated on each page. */
export const LEDGER_PAGE: DraftPage = {
  orientation: "landscape",
  margins: { top: 15, bottom: 15, left: 10, right: 10 },
  titleRows: [3, 3],
  fitToWidth: true,
  footer: "&C&P/&N",
};
