import type { Usage } from "./usage.vi";

/** What --help says of every command and option, and what is said when they are given wrongly; English. */
export const usageEn: Usage = {
  product: "Plan Ledger: from tracking workbooks and plan documents to a ledger, percentages and reports",
  titles: { "Usage:": "Usage:", "Arguments:": "Files:", "Options:": "Options:", "Commands:": "Commands:" },
  commands: {
    build: "read, check, compute and write every report in one go",
    intake: "read the tracking sheets of one or several files and write the ledger sheets",
    targets: "read a plan document and list its commitments",
    check: "list what is wrong with the data",
    compliance: "compute every percentage",
    report: "write a report sheet",
    consolidate: "make one ledger of many units' ledgers; a folder stands for the workbooks in it",
    anonymise: "writes a copy for sharing: names, ID and phone numbers and addresses are replaced",
    "run-script": "run Office.js code over an .xlsx file, without Excel",
  },
  options: {
    output: "file for the result",
    force: "write over a result that exists",
    json: "print one JSON document",
    asOf: "the day that figures stand at (YYYY-MM-DD), today if not given",
    language: "vi or en, vi if not given",
    plan: "plan document (.docx, .txt, .md)",
    records: "print the records too",
    kind: "kind of report: year-end, half-year, handover, monitoring, scorecard or data-quality",
    freeze: "keep the report as it stands: figures become values, the sheet bears the day",
    help: "show how it is used",
    version: "show the version",
  },
  errors: {
    needsDate: "a date such as 2021-12-31 is needed",
    needsLanguage: "only vi and en are known",
    noCommand: "No command was given; plan-ledger --help lists them.",
    unknownCommand: (name: string) => `There is no command “${name}”; plan-ledger --help lists them.`,
    unknownOption: (name: string) => `This command has no option “${name}”; add --help to see its options.`,
    missingFile: (name: string) => `“${name}” is missing; add --help to see how the command is used.`,
    missingOption: (name: string) => `This command needs “${name}”; add --help to see how it is used.`,
    missingValue: (name: string) => `The option “${name}” needs a value behind it; add --help to see how it is used.`,
    badValue: (name: string, value: string, needs: string) => `The value “${value}” of “${name}” cannot be used: ${needs}.`,
    tooMuch: "There are more file names than the command takes; put a name with spaces in quotes.",
    other: "The command was not understood; add --help to see how it is used.",
  },
};
