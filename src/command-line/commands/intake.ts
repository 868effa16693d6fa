import type { IntakePreview, WrittenLedger } from "../../operations/operations";
import { done, type Result } from "../../operations/refusals/refusal";
import type { Book } from "../open-book";
import { fileLines, filesJson, openBooks } from "../open-books";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";

/** Takes every recognised table of the open workbook into its ledger. */
export async function takeInAll(book: Book, options: CommonOptions): Promise<Result<{ preview: IntakePreview; written: WrittenLedger }>> {
  const preview = await book.operations.previewIntake([], options.work);
  if (!preview.ok) return preview;
  const tables = preview.value.tables
    .filter(({ kind }) => kind !== "unknown")
    .map((table) => ({ sheet: table.sheet, headerRow: table.headerRows[0] }));
  const written = await book.operations.takeIn({ tables, corrections: [] }, options.work);
  return written.ok ? done({ preview: preview.value, written: written.value }) : written;
}

/** `intake BOOK.xlsx … [-o OUT.xlsx]`: reads the tracking sheets of one or several files and, with -o, writes the ledger sheets. */
export async function intake(paths: readonly string[], records: boolean, options: CommonOptions): CommandResult {
  const opened = await openBooks(paths, options);
  if (!opened.ok) return opened;
  const { book, files } = opened.value;
  const preview = await book.operations.previewIntake([], options.work);
  if (!preview.ok) return preview;
  const outcome = {
    lines: [...fileLines(files, options), ...intakeLines(preview.value, options), ...changesLines(preview.value, options)],
    json: { ...intakeJson(preview.value, records), ...changesJson(preview.value), ...filesJson(files) },
    status: 0 as const,
  };
  if (options.output === null) return done(outcome);
  const taken = await takeInAll(book, options);
  if (!taken.ok) return taken;
  return done({ ...outcome, file: { path: options.output, bytes: await book.host.save() } });
}

/** The contract's JSON of an intake. */
export function intakeJson(preview: Pick<IntakePreview, "tables" | "unread">, records: boolean): Readonly<Record<string, unknown>> {
  return {
    tables: preview.tables.map((table) => ({
      sheet: table.sheet,
      kind: table.kind,
      kindConfidence: table.kindConfidence,
      headerRows: table.headerRows,
      dataRows: table.dataRows,
      columns: table.columns,
      ...(records ? { records: table.records } : {}),
      groupRows: table.groupRows,
      totalRows: table.totalRows,
      skippedRows: table.skippedRows,
      questions: table.questions,
    })),
    unread: preview.unread,
  };
}

/** What was found, in words. */
export function intakeLines(preview: Pick<IntakePreview, "tables" | "unread">, options: CommonOptions): string[] {
  const wording = wordingIn(options.language);
  return [
    ...preview.tables.map((table) => wording.tableFound(table)),
    ...preview.unread.map(({ sheet, reason }) => wording.sheetUnread(sheet, reason)),
  ];
}

/** Against a ledger that stands in the workbook: how many records are new, changed and gone, and where ledger and sheet were both changed. */
function changesJson({ changes, issues }: IntakePreview): Readonly<Record<string, unknown>> {
  if (!changes) return {};
  const { added, changed, gone } = changes;
  const bothChanged = issues.filter(({ code }) => code === "intake/both-changed").map(({ facts }) => facts);
  return { changes: { added, changed, gone, bothChanged } };
}

function changesLines({ changes, problems }: IntakePreview, { language }: CommonOptions): string[] {
  if (!changes) return [];
  const both = (problems ?? []).filter(({ issue }) => issue.code === "intake/both-changed");
  return [wordingIn(language).changes(changes), ...both.map(({ sentence }) => `  ${sentence}`)];
}
