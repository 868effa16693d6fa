import type { SheetDraft } from "../sheet/sheet-draft";
import { headingBlock } from "./layout/heading-block";
import { paragraph, sectionHeading } from "./layout/paragraph";
import { listSignatures } from "./layout/signature-block";
import { centred, titleBlock } from "./layout/title-block";
import type { ReportInput } from "./report-input";
import { issueDetails, issuesByKind } from "./sections/issue-tables";
import { reportContext } from "./sections/report-context";
import { rosterCompleteness } from "./sections/roster-completeness";

/** Columns on upright A4: number, kind, severity, count, cells; the last parted so that three can sign side by side. */
const WIDTHS = [5, 27, 11, 9, 7.5, 7.5, 16];

/** Report on data quality (chất lượng số liệu): issues by kind with their places, in words, and how complete the roster is. */
export function draftDataQuality(input: ReportInput): SheetDraft {
  const context = reportContext(input, "data-quality", WIDTHS);
  const { composer, words, days } = context;
  const { dataQuality } = words;
  headingBlock(composer, input, words, false);
  titleBlock(composer, dataQuality.kind, [dataQuality.about], input.settings.style);
  centred(composer, "title.period", words.monitoring.until(days.asOf), 13, false, true);
  if (input.issues.length === 0) paragraph(composer, "summary", [dataQuality.clean]);
  else {
    const severities = (["error", "warning", "info"] as const).map((severity) =>
      input.issues.filter((issue) => issue.severity === severity),
    );
    const labels = [dataQuality.errors, dataQuality.warnings, dataQuality.infos];
    const [errors, warnings, infos] = severities.map((issues, index) =>
      composer.figure(labels[index]!, countOf(issues.map((issue) => issue.code)), issues.length),
    );
    paragraph(composer, "summary", dataQuality.summary(errors!, warnings!, infos!));
    sectionHeading(composer, dataQuality.byKind);
    issuesByKind(context);
    sectionHeading(composer, dataQuality.details);
    issueDetails(context);
  }
  rosterCompleteness(context);
  listSignatures(composer, input.ledger.plan, words);
  return composer.finish({ sideHeading: words.sideHeading });
}

/** Expression for the issues of some codes that the ledger lists. */
function countOf(codes: readonly string[]): string {
  const distinct = [...new Set(codes)];
  return distinct.length === 0 ? "0" : distinct.map((code) => `COUNTIFS(Issues[Mã lỗi],"=${code}")`).join("+");
}
