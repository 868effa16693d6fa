import type { SheetDraft } from "../sheet/sheet-draft";
import { headingBlock } from "./layout/heading-block";
import { sectionHeading, textRow } from "./layout/paragraph";
import { listSignatures } from "./layout/signature-block";
import { centred, titleBlock } from "./layout/title-block";
import type { ReportInput } from "./report-input";
import { cadenceTable } from "./sections/cadence-summary";
import { followUps } from "./sections/follow-ups";
import { titleInSentence } from "./sections/plan-name";
import { reportContext } from "./sections/report-context";
import { shortPeriods } from "./sections/short-periods";
import { visitMatrices } from "./sections/visit-matrix";

/** Columns on lying A4: number, label, and twelve that the tables part among themselves. */
const WIDTHS = [5, 15, ...Array.from({ length: 12 }, () => 9)];
const SUMMARY_SPANS = [
  [1, 1],
  [2, 4],
  [5, 6],
  [7, 7],
  [8, 8],
  [9, 9],
  [10, 10],
  [11, 12],
  [13, 14],
] as const;

/** Monitoring table (theo dõi giám sát): periods by level, what fell short, what is to be followed up. */
export function draftMonitoring(input: ReportInput): SheetDraft {
  const context = reportContext(input, "monitoring", WIDTHS, { orientation: "landscape" });
  const { composer, words, days } = context;
  headingBlock(composer, input, words, false);
  titleBlock(composer, words.monitoring.kind, [words.monitoring.about(titleInSentence(input.ledger.plan.title))], input.settings.style);
  centred(composer, "title.period", words.monitoring.until(days.asOf), 13, false, true);
  sectionHeading(composer, `1. ${words.monitoring.summary}`);
  if (input.compliance.cadences.length === 0) textRow(composer, words.sentences.noCadence);
  else {
    cadenceTable(context, { spans: SUMMARY_SPANS, withVisits: true });
    shortPeriods(context, 2);
  }
  followUps(context, input.compliance.cadences.length === 0 ? 2 : 3);
  if (input.compliance.cadences.length > 0) visitMatrices(context, 4);
  listSignatures(composer, input.ledger.plan, words);
  return composer.finish({ sideHeading: words.sideHeading });
}
