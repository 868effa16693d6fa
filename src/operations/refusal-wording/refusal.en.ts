import { sheetOfTable } from "../../domain/ledger-sheets/tables/sheet-of-table";
import { plainAddress } from "../../domain/sheet/cell-location";
import { foreignFileEn } from "./foreign-file.en";
import { someNames } from "./some-names";
import type { Refusal } from "../refusals/refusal";
import type { RefusalText } from "./refusal-sentence";
import type { RefusalWording } from "./refusal.vi";

const planUnreadable: Record<Extract<Refusal, { code: "plan-unreadable" }>["reason"], RefusalText> = {
  empty: {
    sentence: "This document holds no text.",
    tip: "Choose the plan document itself, or paste its text into the box below.",
  },
  "not-text": {
    sentence: "The text of this file cannot be read.",
    tip: "Open it in Word, save it as .docx and choose it again; a scan (picture) has to be typed, or ask for the Word file.",
  },
  "no-commitments": {
    sentence: "No target and no task was found in this document.",
    tip: "Check that this is the plan document, or paste only the part that names the targets.",
  },
  workbook: {
    sentence: "This file is a spreadsheet, not a plan document.",
    tip: "Choose the plan document (.docx, .txt or .md).",
  },
  damaged: {
    sentence: "This document is damaged and cannot be read.",
    tip: "Let Word open and repair it, save it as .docx and try again; or use another copy.",
  },
  pdf: {
    sentence: "This is a PDF, which the program cannot read.",
    tip: "Ask for the Word file (.docx), or open the PDF, copy its text and paste it into the box below.",
  },
};

const file = {
  "file-empty": () => ({ sentence: "This file is empty.", tip: "Check that you chose the right file." }),
  "file-password": () => ({
    sentence: "This file has a password and cannot be opened.",
    tip: "Open it in Excel, remove the password, save it and choose it again.",
  }),
  "file-old-xls": () => ({
    sentence: "This is an old Excel file (.xls).",
    tip: "Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and choose the new file.",
  }),
  "file-too-large": () => ({
    sentence: "This file is too large to open.",
    tip: "Split it, or remove pictures and superfluous empty rows, and try again.",
  }),
  "file-damaged": () => ({
    sentence: "This file is damaged and cannot be read.",
    tip: "Let Excel open and repair it, save it and try again; or use another copy.",
  }),
} satisfies Record<string, () => RefusalText>;

export const refusalEn: RefusalWording = {
  ...file,
  "file-not-workbook": ({ is }) =>
    is ? foreignFileEn[is] : { sentence: "This file is not an Excel workbook.", tip: "Choose a file that ends in .xlsx, .xlsm or .csv." },
  "file-missing": ({ name }) => ({
    sentence: `The file “${name}” was not found.`,
    tip: "It may have been renamed or moved. Choose it again.",
  }),
  "script-without-function": ({ name }) => ({
    sentence: `The script “${name}” does not say which function to run.`,
    tip: "It needs: export default async function ({ Excel }) { … }. See docs/run-script.md.",
  }),
  "file-is-folder": ({ name }) => ({
    sentence: `“${name}” is a folder, not a file.`,
    tip: "Choose a file in that folder.",
  }),
  "file-exists": (refusal) => ({
    sentence: `There is already a file called “${refusal.name}”.`,
    tip: "Choose another name, so that the old file is not overwritten.",
  }),
  "output-is-input": (refusal) => ({
    sentence: `The result “${refusal.name}” is a file that is being read.`,
    tip: "The file that is read is never changed: give the result another name.",
  }),
  "output-unwritable": (refusal) => ({
    sentence: `The file “${refusal.name}” cannot be written.`,
    tip: "Check that its folder exists, has room and may be written to, and that the file is not open in Excel.",
  }),
  "output-ending": (refusal) => ({
    sentence: `Excel would not open the result under the name “${refusal.name}”.`,
    tip: `Give the result a name that ends in ${refusal.ending}${refusal.ending === ".xlsm" ? ", because the workbook has macros" : ""}.`,
  }),
  "output-missing": () => ({
    sentence: "This command has no name for its result.",
    tip: "Add “-o” and the name of an .xlsx file at its end.",
  }),
  "plan-unreadable": (refusal) => planUnreadable[refusal.reason],
  "nothing-recognised": ({ hidden }) => ({
    sentence:
      hidden.length > 0
        ? `No table was recognised in the sheets; hidden and not read: ${someNames(hidden, "and", "more")}.`
        : "No table was recognised in the sheets.",
    tip:
      hidden.length > 0
        ? "If the list is on a hidden sheet, right-click the name of any sheet, choose Unhide, and read again."
        : "A table needs a heading row (for example: No., Full name, Address). Check the sheets, or start an empty ledger and type into it.",
  }),
  "changed-meanwhile": () => ({
    sentence: "The data changed after you opened this part.",
    tip: "Nothing was written. Press “Check again” to see the new data, then repeat.",
  }),
  "changed-since": () => ({
    sentence: "Nothing is left to take back: these places were edited or taken back already.",
    tip: "Nothing was written. Change the ledger itself if need be.",
  }),
  "nobody-chosen": () => ({
    sentence: "No household meets the criteria.",
    tip: "Nothing was written. Ask for less, or choose households by hand.",
  }),
  "received-not-chosen": ({ names }) => ({
    sentence: `Households that received something are not chosen: ${someNames(names, "and", "more")}.`,
    tip: "Nothing was written. Choose them by hand, or clear what was entered as received by mistake.",
  }),
  "no-recipients": () => ({
    sentence: "The ledger has no household to give anything to.",
    tip: "Take in a list of households or add some first.",
  }),
  "no-report": () => ({
    sentence: "There is no sheet of this report to keep.",
    tip: "Make the report first; if its sheet was renamed, give it its name back.",
  }),
  "no-ledger": () => ({
    sentence: "This file has no plan ledger yet.",
    tip: "Start one in the Overview: take in data, read a plan document, or begin an empty ledger.",
  }),
  "returned-beyond": ({ name, has, quantity }) => ({
    sentence: `“${name}” holds only ${has} and cannot give back or exchange ${quantity}.`,
    tip: "Nothing was written. Correct the quantity, or enter what was received first.",
  }),
  "copy-not-possible": () => ({
    sentence: "Excel gives add-ins no copy of the open file here.",
    tip: "Your file was not changed. Choose File > Save a Copy, open that copy on the page in the browser, and press this button there.",
  }),
  "nothing-handed-out": ({ file }) => ({
    sentence: `“${file}” holds no list of things handed out that can be read.`,
    tip: "Choose the earlier ledger or signed list, with the households' names and what they received.",
  }),
  "earlier-is-same": ({ file }) => ({
    sentence: `“${file}” is of the plan that is open, not of an earlier one.`,
    tip: "Choose the ledger of another plan or year.",
  }),
  "too-many-earlier": ({ most }) => ({
    sentence: `There are more than ${most} earlier receipts; this workbook cannot remember them all.`,
    tip: "Nothing was written. Remove an earlier ledger, or compare with the ledgers of single communes or hamlets.",
  }),
  "no-ledger-in-files": ({ files }) => ({
    sentence: `None of the files holds a plan ledger that can be used: ${someNames(files, "and", "more")}.`,
    tip: "Choose the ledgers that the units sent in (.xlsx files without a password).",
  }),
  "ledger-stands": () => ({
    sentence: "This file holds a plan ledger already; a consolidated ledger cannot be written beside it.",
    tip: "Open a new, empty Excel file and consolidate there.",
  }),
  "ledger-damaged": ({ table, heading }) =>
    heading === null
      ? {
          sentence: `The ledger lacks its sheet “${sheetOfTable(table)}” (table ${table}).`,
          tip: "If the sheet was deleted just now, close the file without saving and open it again. If it was saved, open an earlier copy, or copy the sheet from there into this file.",
        }
      : {
          sentence: `The table on the ledger's sheet “${sheetOfTable(table)}” lacks its column “${heading}”.`,
          tip: "The column may have been deleted or renamed. Undo (Ctrl+Z) or type its name again, then try once more.",
        },
  "sheet-protected": (refusal) => ({
    sentence: `The sheet “${refusal.sheet}” is protected.`,
    tip: "On the Review tab choose Unprotect Sheet, then try again.",
  }),
  "table-torn": ({ sheet }) => ({
    sentence: `The table on the sheet “${sheet}” is no longer whole: another program saved the file and lost some of its columns.`,
    tip: "Nothing was written. Use a copy from before that program saved it; or open the file in Excel, agree if Excel asks to repair it, and save it again.",
  }),
  "sheet-gone": (refusal) => ({
    sentence: `The sheet “${refusal.sheet}” is no longer there.`,
    tip: "Nothing was written. If it was renamed, give it its old name and try again.",
  }),
  "sheets-edited": ({ cells }) => ({
    sentence: `Cells were edited or used since: ${someNames(cells, "and", "more")}.`,
    tip: "The sheets stay as they are. Delete them yourself if you no longer need them.",
  }),
  "sheets-used": ({ sheets }) => ({
    sentence: `Other sheets take their figures from this ledger: ${someNames(sheets, "and", "more")}.`,
    tip: "The ledger stays as it is. Take those sheets back or delete them first.",
  }),
  "workbook-protected": () => ({
    sentence: "The structure of this file is protected, so no sheet can be added.",
    tip: "On the Review tab switch off Protect Workbook, then try again.",
  }),
  "workbook-read-only": () => ({
    sentence: "This file is open for reading only.",
    tip: "Press Enable Editing, or save a copy and try again.",
  }),
  "name-taken": (refusal) => ({
    sentence: `The name “${refusal.name}” is already used in this file.`,
    tip: "Rename the sheet or table of that name, then try again.",
  }),
  "dates-from-1904": ({ at }) => ({
    sentence: `This file counts days from 1904 (an old file of a Mac)${at ? `, for instance in cell ${plainAddress(at)}` : ""}, so its dates would be read four years early.`,
    tip: "Nothing was written. In Excel choose File > Options > Advanced and clear “Use 1904 date system”. Then type 1462 into an empty cell, copy it, select the cells with dates, and choose Paste Special with Values and Add. Look at the dates, save, and try again.",
  }),
  "in-the-way": ({ at }) => ({
    sentence: `Another table or merged cells${at ? ` at ${plainAddress(at)}` : ""} stand below a table of the ledger, which therefore cannot become longer or shorter.`,
    tip: "Nothing was written. Move them to the right or to another sheet, then try again.",
  }),
  "cell-being-edited": () => ({
    sentence: "A cell is still being edited.",
    tip: "Press Enter to finish that cell, then try again.",
  }),
  "too-much-at-once": () => ({
    sentence: "This is too much data to write at once.",
    tip: "Take in one table at a time: unselect some and try again.",
  }),
  "excel-refused": () => ({
    sentence: "Excel could not do this.",
    tip: "Save the file, close open dialogs and try again. If it still fails, open the file again.",
  }),
  cancelled: () => ({
    sentence: "Stopped, as you asked.",
    tip: "Nothing was written. You can start again at any time.",
  }),
  "bad-option": (refusal) => ({
    sentence:
      refusal.value === "" ? `“${refusal.option}” is missing.` : `The value “${refusal.value}” cannot be used for “${refusal.option}”.`,
    tip: "Check it and try again.",
  }),
};
