import { draftReport, reportSheetName } from "../../domain/reports/draft-report";
import { readKept } from "../../domain/reports/kept-texts";
import { readMaking } from "../../domain/reports/made-figures";
import type { ReportInput, ReportKind } from "../../domain/reports/report-input";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import type { ExcelApi } from "../../excel/excel-api";
import { findReport } from "./find-report";

/** A report as it is to be written, and the sheet of the one made earlier that it takes the place of; null where there is none. */
export interface ReportToWrite {
  readonly draft: SheetDraft;
  readonly replaced: string | null;
}

/** Drafts a report; where one was made earlier, what the user typed into it is kept and it says what changed since. */
export async function reportToWrite(excel: ExcelApi, kind: ReportKind, input: Omit<ReportInput, "kept" | "last">): Promise<ReportToWrite> {
  const before = await findReport(excel, kind, reportSheetName(kind, input.settings.language));
  if (!before) return { draft: draftReport(kind, input), replaced: null };
  const draft = draftReport(kind, { ...input, kept: readKept(before, kind), last: readMaking(before) });
  return { draft: { ...draft, name: before.name }, replaced: before.name };
}
