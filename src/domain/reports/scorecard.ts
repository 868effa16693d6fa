import type { SheetDraft } from "../sheet/sheet-draft";
import { headingBlock } from "./layout/heading-block";
import { sectionHeading, textRow } from "./layout/paragraph";
import { listSignatures } from "./layout/signature-block";
import { centred, titleBlock } from "./layout/title-block";
import type { ReportInput } from "./report-input";
import { reportContext } from "./sections/report-context";
import { unitDetails, type DrawnTarget } from "./sections/unit-details";
import { unitChart, unitRanking } from "./sections/unit-ranking";
import { rankedUnits, unitTargets } from "./sections/unit-targets";

/** Columns on lying A4: number, unit, and ten that the tables part among themselves. */
const WIDTHS = [5, 27, ...Array.from({ length: 10 }, () => 10)];

/** Unit scorecard (xếp hạng đơn vị): who met how much of what was set for each unit, with the figures behind it. */
export function draftScorecard(input: ReportInput): SheetDraft {
  const context = reportContext(input, "scorecard", WIDTHS, { orientation: "landscape" });
  const { composer, words, days } = context;
  const { scorecard } = words;
  const targets = unitTargets(input);
  const units = rankedUnits(input, targets);
  headingBlock(composer, input, words, false);
  titleBlock(composer, scorecard.kind, [scorecard.about], input.settings.style);
  centred(composer, "title.period", words.monitoring.until(days.asOf), 13, false, true);
  if (targets.length === 0) textRow(composer, scorecard.noTargets);
  if (units.length === 0) textRow(composer, scorecard.noUnits);
  else {
    sectionHeading(composer, scorecard.ranking);
    const drawn: DrawnTarget[] = [];
    const rows = unitRanking(context, targets, units, drawn);
    if (targets.length > 0) {
      textRow(composer, `${scorecard.perUnitNote} ${scorecard.rankNote}`, { size: 10, italic: true });
      unitChart(context, units, rows);
      drawn.push(...unitDetails(context, targets, units));
      const fixed = targets.filter(({ target }) => target.period !== "once" || target.kind === "milestone").map(({ no }) => `(${no})`);
      if (fixed.length > 0) textRow(composer, scorecard.fixedNote(fixed.join(", ")), { size: 10, italic: true });
    }
  }
  listSignatures(composer, input.ledger.plan, words);
  return composer.finish({ sideHeading: words.sideHeading });
}
