import type { DuplicateQuestion, IssueRow } from "../../src/operations/operations";
import { anIssueRow } from "./invented-operations";

/** Two invented rows that may be one household; the name tells pairs apart. */
export function aDuplicateQuestion(name: string): DuplicateQuestion {
  return {
    first: { index: 0, mark: `${name}1` },
    second: { index: 4, mark: `${name}2` },
    cells: ["'Hộ dân'!B5", "'Hộ dân'!B9"],
    fields: [
      { field: "headName", first: `Trịnh Thị Lụa ${name}`, second: `Trinh Thi Lua ${name}`, differs: true, suggested: "first" },
      { field: "birthYear", first: 1962, second: 1963, differs: true, suggested: "first" },
      { field: "phone", first: "0912000111", second: "0912000111", differs: false, suggested: "first" },
    ],
    evidence: ["name-accents-left-out", "phone-same"],
    against: ["birth-year-near"],
    verdict: "duplicate",
    bothReceive: true,
  };
}

/** The issue that a household stands on the list twice. */
export function aPairIssue(): IssueRow {
  return {
    ...anIssueRow(),
    key: "roster/duplicate-household 1",
    issue: {
      code: "roster/duplicate-household",
      severity: "error",
      at: [],
      facts: { names: ["Trịnh Thị Lụa", "Trinh Thi Lua"], evidence: ["phone-same"], against: [], score: 0.99 },
    },
  };
}
