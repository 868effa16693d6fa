import type { SheetDraft } from "../sheet/sheet-draft";
import { draftDataQuality } from "./data-quality";
import { draftHalfYear } from "./half-year";
import { draftHandover } from "./handover";
import { draftMonitoring } from "./monitoring";
import type { ReportInput, ReportKind, ReportLanguage } from "./report-input";
import { draftScorecard } from "./scorecard";
import { reportWording } from "./wording";
import { draftYearEnd } from "./year-end";

const drafts: Readonly<Record<ReportKind, (input: ReportInput) => SheetDraft>> = {
  "year-end": draftYearEnd,
  "half-year": draftHalfYear,
  handover: draftHandover,
  monitoring: draftMonitoring,
  scorecard: draftScorecard,
  "data-quality": draftDataQuality,
};

/** Sheet of one report, ready to be written, printed and signed. */
export function draftReport(kind: ReportKind, input: ReportInput): SheetDraft {
  return drafts[kind](input);
}

/** Name of a report's sheet. */
export function reportSheetName(kind: ReportKind, language: ReportLanguage): string {
  return reportWording(language).sheets[kind];
}
