import enums from "../../typings/excel-enums.json";

/** Office.js's names of papers in the order of the numbers that the file has for them, from 1. */
const papers = Object.values(enums.PaperType);

/** A paper of the file; one that Office.js has no name for counts as Letter. */
export const paperName = (number: string | undefined): string => papers[Number(number ?? 1) - 1] ?? "Letter";

/** The number of a paper in the file. */
export const paperNumber = (name: string): number => papers.indexOf(name) + 1;

/** Where notes are printed, and the word of the file. */
export const printedComments: Readonly<Record<string, string>> = { NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" };

/** What is printed instead of error values, and the word of the file. */
export const printedErrors: Readonly<Record<string, string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

/** The name that stands for a word of the file; the first where it says nothing that is known. */
export const nameOfWord = (words: Readonly<Record<string, string>>, word: string | undefined): string =>
  Object.keys(words).find((name) => words[name] === word) ?? Object.keys(words)[0]!;
