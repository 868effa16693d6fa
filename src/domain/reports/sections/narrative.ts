import type { SheetDraft } from "../../sheet/sheet-draft";
import { headingBlock } from "../layout/heading-block";
import type { GridColumn, GridRow } from "../layout/grid-table";
import { paragraph, sectionHeading, typedPlace } from "../layout/paragraph";
import { signatureBlock } from "../layout/signature-block";
import { centred, titleBlock } from "../layout/title-block";
import type { Part } from "../live/live-sentence";
import { targetCell } from "../live/target-formulas";
import { taskFigures } from "../live/task-figures";
import { makingRows } from "../made-figures";
import { assessment } from "./assessment";
import { changedTargets, makingOf } from "./changed-targets";
import { directionSection } from "./direction";
import { citedPlan } from "./plan-name";
import { lastYear } from "./last-year";
import type { ReportContext } from "./report-context";
import { rosterResults } from "./roster-results";
import { progressChart } from "./progress-chart";
import { MOST_BARS, rateChart, verdictChart } from "./target-chart";
import { annexTable, cellAt, inlineTable, targetTable, type TargetTable } from "./target-results";
import { listedTargets } from "./target-table";
import { unitAnnex } from "./unit-annex";
import { visitResults } from "./visit-results";

/** What tells one report in words and tables from another (tổng kết, sơ kết). */
export interface Narrative {
  readonly kind: string;
  readonly about: string;
  /** Line under the title, such as the period covered. */
  readonly period?: readonly Part[];
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly note: string;
  /** Sentences before the table of targets and in the assessment. */
  readonly result: readonly Part[];
  readonly strengths: readonly Part[];
  readonly weaknesses: readonly Part[];
  /** Told where the table stands, for figures that count its rows. */
  tableDrawn?(top: number, bottom: number): void;
  readonly nextPeriod: string;
  readonly closing: string;
}

/** First column of the right half of the signatures. */
const SPLIT = 3;
const RATE_COLUMN = 6;

/** Draws a report in sections I to V with its signatures and, where the table is long, its annex. */
export function draftNarrative(context: ReportContext, narrative: Narrative): SheetDraft {
  const { composer, input, words } = context;
  headingBlock(composer, input, words);
  titleBlock(composer, narrative.kind, [narrative.about], input.settings.style);
  if (narrative.period) centred(composer, "title.period", narrative.period, 13, false, true);
  centred(composer, "addressee", [words.heading.addressee]);
  paragraph(composer, "opening", words.sentences.opening(citedPlan(input.ledger.plan, words.citation), context.days.asOf));
  directionSection(context);
  const table = targetTable(context, narrative.columns, narrative.rows, narrative.note);
  resultsSection(context, narrative, table);
  assessment(context, narrative.strengths, narrative.weaknesses);
  sectionHeading(composer, narrative.nextPeriod);
  typedPlace(composer, "IV.next", 3);
  sectionHeading(composer, words.sections.proposals);
  typedPlace(composer, "V.proposals");
  paragraph(composer, "closing", [narrative.closing]);
  signatureBlock(composer, input.ledger.plan, words, SPLIT);
  const first = composer.row;
  unitAnnex(context, narrative.columns, `${words.table.annexTitle}${table.isAnnex ? " I" : ""}`);
  const hasUnits = composer.row > first;
  if (table.isAnnex) narrative.tableDrawn?.(...annexTable(context, table, `${words.table.annexTitle}${hasUnits ? " II" : ""}`));
  composer.remember(makingRows(makingOf(input)));
  return composer.finish({ sideHeading: words.sideHeading });
}

/** Section II: targets with table and chart, then what the plan has of visits, tasks, households and items. */
function resultsSection(context: ReportContext, narrative: Narrative, table: TargetTable): void {
  const { composer, input, words } = context;
  const { sections, sentences } = words;
  const drawn = !table.isAnnex && table.rows.length > 0;
  sectionHeading(composer, sections.results);
  sectionHeading(composer, `1. ${sections.targets}`);
  const pointer = table.isAnnex ? sentences.inAnnex : drawn ? sentences.inTableBelow : "";
  paragraph(composer, "II.targets", [...narrative.result, pointer]);
  const body = drawn ? inlineTable(context, table) : null;
  if (body) narrative.tableDrawn?.(...body);
  if (table.rows.length > 0) chartOf(context, body?.[0] ?? null);
  progressChart(context);
  lastYear(context);
  changedTargets(context);
  typedPlace(composer, "II.remarks", 1);
  const others = [
    { key: "II.visits", title: sections.monitoring, isOf: hasMonitoring(context), draw: visitResults },
    { key: "II.tasks", title: sections.tasks, isOf: input.ledger.activities.length > 0, draw: taskResults },
    { key: "II.households", title: sections.households, isOf: hasHouseholds(context), draw: rosterResults },
  ];
  others
    .filter(({ key, isOf }) => isOf || composer.kept[key] !== undefined)
    .forEach(({ title, draw }, index) => {
      sectionHeading(composer, `${index + 2}. ${title}`);
      draw(context);
    });
}

function taskResults(context: ReportContext): void {
  paragraph(context.composer, "II.tasks", context.words.sentences.tasks(taskFigures(context)));
}

/** Whether the plan asks for inspections, or some were made. */
const hasMonitoring = ({ input: { ledger, compliance } }: ReportContext): boolean =>
  compliance.cadences.length > 0 || ledger.visits.length > 0;

/** Whether the plan is about households or items to hand out. */
const hasHouseholds = ({ input: { ledger } }: ReportContext): boolean =>
  ledger.plan.expectedHouseholds !== null ||
  [ledger.households, ledger.distributions, ledger.allocationRules].some((list) => list.length > 0);

/** A bar for each target that has a rate; where there are too many or none, columns by verdict. */
function chartOf(context: ReportContext, firstRow: number | null): void {
  // The ledger's own rates are not those of a review's days.
  const hasRates = firstRow !== null || !context.days.isOwn;
  const rated = listedTargets(context.input).flatMap(({ target, judged }, index) =>
    hasRates && typeof judged?.rate === "number" && target.kind !== "milestone"
      ? [
          {
            no: index + 1,
            text: target.text,
            rate: firstRow === null ? targetCell(target.id, "Tỷ lệ so với KH") : cellAt(RATE_COLUMN, firstRow + index),
          },
        ]
      : [],
  );
  if (rated.length > 0 && rated.length <= MOST_BARS) rateChart(context, rated);
  else verdictChart(context);
}
