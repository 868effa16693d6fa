import type { CalendarDate } from "../calendar/calendar-date";
import { readCommitments } from "./commitments/read-commitments";
import type { PlanFrame } from "./commitments/block-context";
import { contradictions } from "./findings/contradictions";
import { derivedProducts } from "./findings/derived-products";
import { isOfWholePlan, planArea } from "./plan-area";
import { isPeriodLine } from "./cues/period-lines";
import { periodInLine, periodInTitle, yearMostNamed } from "./plan-period";
import type { PlanReading } from "./plan-reading";
import { readPlanHeading } from "./read-plan-heading";
import { sourceText, type SourceText } from "./source/source-text";
import { planBody } from "./structure/plan-body";
import type { PlanBlock } from "./structure/plan-block";
import { readLines } from "./structure/read-lines";
import { isPeriodHeading } from "./structure/section-role";
import { readTables } from "./structure/read-tables";
import { isStep, readOutline } from "./structure/read-outline";

/** "Thời gian thực hiện: …", or a line under the heading "THỜI GIAN THỰC HIỆN". */
function saysPeriod(block: PlanBlock, source: SourceText): boolean {
  if (isOfWholePlan(block) && isPeriodLine(source.folded.slice(block.line.start, block.line.end))) return true;
  const { parent } = block;
  return (
    parent !== null &&
    parent.depth <= 2 &&
    isOfWholePlan(parent) &&
    isPeriodHeading(source.folded.slice(parent.line.start, parent.line.end)) &&
    !isStep(block, source)
  );
}

function planPeriod(blocks: readonly PlanBlock[], source: SourceText, title: string, likelyYear: number | null): PlanFrame {
  const named = periodInTitle(title, likelyYear);
  const year = named.end === null ? (likelyYear ?? 2000) : Number(named.end.slice(0, 4));
  for (const block of blocks) {
    if (!saysPeriod(block, source)) continue;
    const period = periodInLine(source.plain.slice(block.line.start, block.line.end), year);
    if (period?.end) return frame(period.start ?? named.start, period.end, false);
  }
  return frame(named.start, named.end, named.yearOfProgramme);
}

function frame(start: string | null, end: string | null, yearOfProgramme: boolean): PlanFrame {
  const last = end === null ? 2000 : Number(end.slice(0, 4));
  return { start, end, yearOfProgramme, years: { first: start === null ? last : Number(start.slice(0, 4)), last } };
}

/** The year of issue; of a plan issued in the last quarter whose days lie in the next year, that one. */
function yearOfPlan(issuedYear: number | null, issued: CalendarDate | null, mostNamed: number | null): number | null {
  if (issuedYear === null) return mostNamed;
  return issued !== null && issued.slice(5, 7) >= "10" && mostNamed === issuedYear + 1 ? mostNamed : issuedYear;
}

/** Reads a plan document (kế hoạch) as plain text or Markdown: its heading, every commitment, and where it contradicts itself. */
export function readPlanText(text: string): PlanReading {
  const source = sourceText(text);
  const { heading, body } = planBody(readLines(source), source);
  const blocks = readOutline(readTables(body, source), source);
  const { said: top, issuedYear } = readPlanHeading(heading, source);
  const range = { from: body[0]?.lineStart ?? 0, to: body[body.length - 1]?.end ?? 0 };
  const likelyYear = yearOfPlan(issuedYear, top.issued, yearMostNamed(source.plain.slice(range.from, range.to)));
  const period = planPeriod(blocks, source, top.title, likelyYear);
  const placed = readCommitments(blocks, source, period);
  const tables = blocks.flatMap((block) => (block.table ? [block.table] : []));
  return {
    plan: { ...top, start: period.start, end: period.end, area: planArea(blocks, source) },
    commitments: placed.map(({ commitment }) => commitment),
    issues: contradictions(placed, tables, source, period, top.title, range),
    derived: derivedProducts(placed),
  };
}
