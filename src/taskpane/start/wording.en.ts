import type { StartWording } from "./wording.vi";

export const startEn: StartWording = {
  "no-office": {
    title: "Microsoft's server cannot be reached",
    text: "The plan ledger loads Office.js from Microsoft. Check the Internet connection, then close and open this pane again. Where a network blocks it, ask the administrator to allow appsforoffice.microsoft.com.",
  },
  "outside-excel": {
    title: "This page works inside Excel only",
    text: "Open Excel and choose the tab “Sổ kế hoạch” on its ribbon. Without Excel, use the ledger's own page in the browser.",
  },
  "too-old": {
    title: "This Excel is too old",
    text: "The plan ledger needs Excel 2021, Microsoft 365 or Excel on the web. Update Office, or open the file in Excel on the web.",
  },
};
