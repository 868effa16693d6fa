import type { IntakePreview, WrittenLedger } from "../../operations/operations";
import { done, type Result } from "../../operations/refusal";
import { openBook, type Book } from "../open-book";
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

/** `intake BOOK.xlsx [-o OUT.xlsx]`: reads the tracking sheets and, with -o, writes the ledger sheets. */
export async function intake(path: string, records: boolean, options: CommonOptions): CommandResult {
  const book = await openBook(path, options);
  if (!book.ok) return book;
  const preview = await book.value.operations.previewIntake([], options.work);
  if (!preview.ok) return preview;
  const outcome = {
    lines: intakeLines(preview.value, options),
    json: intakeJson(preview.value, records),
    status: 0 as const,
  };
  if (options.output === null) return done(outcome);
  const taken = await takeInAll(book.value, options);
  if (!taken.ok) return taken;
  return done({ ...outcome, file: { path: options.output, bytes: await book.value.host.save() } });
}

/** The contract's JSON of an intake. */
export function intakeJson(preview: Pick<IntakePreview, "tables" | "unread">, records: boolean): unknown {
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
