import { basename } from "node:path";
import { cellLocationFromAddress } from "../../domain/sheet/cell-location";
import type { EarlierFile } from "../../operations/roster/earlier-ledger";
import type { IssueRow } from "../../operations/operations";
import { done } from "../../operations/refusals/refusal";
import { findIssues } from "../../operations/issues/find-issues";
import { openBook } from "../open-book";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";

/** `check LEDGER.xlsx`: lists what is wrong with the data, also against the ledgers of earlier plans; a tracking workbook is taken in first. */
export async function check(path: string, earlier: readonly string[], options: CommonOptions): CommandResult {
  const book = await openBook(path, options);
  if (!book.ok) return book;
  const rows = await findIssues(book.value.shop, options.work, earlierFiles(earlier, options));
  if (!rows.ok) return rows;
  const hasErrors = rows.value.some(({ issue }) => issue.severity === "error");
  return done({
    lines: issueLines(rows.value, options),
    json: { issues: rows.value.map(issueJson) },
    status: hasErrors ? 1 : 0,
  });
}

function earlierFiles(paths: readonly string[], options: CommonOptions): EarlierFile[] {
  return paths.map((path) => ({
    name: basename(path),
    open: async () => {
      const book = await openBook(path, options);
      return book.ok ? done(book.value.shop) : book;
    },
  }));
}

/** The contract's JSON of one issue. */
export function issueJson({ issue, ledgerCells, sourceCells, sentence }: IssueRow): unknown {
  const cells = ledgerCells.map((cell) => cellLocationFromAddress(cell)).filter((cell) => cell !== null);
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: cells[0]?.sheet ?? issue.cells?.[0]?.sheet ?? null,
    rows: [...new Set(cells.map(({ row }) => row))],
    cells: ledgerCells,
    source: sourceCells,
    text: sentence,
    facts: issue.facts,
    ...(issue.fix === undefined ? {} : { fix: issue.fix }),
  };
}

/** Issues in words, errors first. */
export function issueLines(rows: readonly IssueRow[], { language }: CommonOptions): string[] {
  const wording = wordingIn(language);
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = [...rows].sort((a, b) => order[a.issue.severity] - order[b.issue.severity]);
  return [wording.issuesFound(rows.map(({ issue }) => issue.severity)), ...sorted.map((row) => wording.issue(row))];
}
