import type { ForeignKind } from "../refusals/foreign-file";
import type { RefusalText } from "./refusal-sentence";

const SAVE_AS = "Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and choose the new file.";
const CHOOSE = "Choose a file that ends in .xlsx, .xlsm or .csv.";

/** What a file is that was given for a workbook, and what to do with it. */
export const foreignFileEn: Readonly<Record<ForeignKind, RefusalText>> = {
  opendocument: { sentence: "This file is an OpenDocument spreadsheet (.ods), not an Excel workbook.", tip: SAVE_AS },
  "binary-workbook": { sentence: "This file is a binary Excel workbook (.xlsb).", tip: SAVE_AS },
  "xml-2003": { sentence: "This file is an XML spreadsheet of Excel 2003.", tip: SAVE_AS },
  "web-page": { sentence: "This file is a web page (HTML) under the name of an Excel file.", tip: SAVE_AS },
  "separated-text": {
    sentence: "This file is text with columns set apart by commas or tabs (CSV) under the name of an Excel file.",
    tip: "Give it the ending .csv and choose it again.",
  },
  document: { sentence: "This file is a Word document, not an Excel workbook.", tip: CHOOSE },
  presentation: { sentence: "This file is a PowerPoint presentation, not an Excel workbook.", tip: CHOOSE },
  pdf: { sentence: "This file is a PDF, not an Excel workbook.", tip: CHOOSE },
  picture: { sentence: "This file is a picture, not an Excel workbook.", tip: CHOOSE },
  "lock-file": {
    sentence: "This is the file that Excel keeps beside a workbook while it is open.",
    tip: "Choose the file of the same name without “~$” before it.",
  },
  archive: { sentence: "This file is an archive, not an Excel workbook.", tip: "Unpack it and choose the workbook inside." },
};
