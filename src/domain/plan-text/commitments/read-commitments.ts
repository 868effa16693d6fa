import { daysBetween } from "../../calendar/calendar-date";
import { countingsOf } from "../clauses/countings";
import { type Paragraph, readParagraph, within } from "../clauses/paragraph";
import { onlyDates } from "../clauses/parts";
import { isPastResult } from "../clauses/past-results";
import { sentencesOf } from "../clauses/sentences";
import { actorsOfHeading } from "../cues/actors";
import { hasCue } from "../cues/cue-pattern";
import { levelOf } from "../cues/scopes";
import { beginsWithOrganisation, subjectLength } from "../cues/organisations";
import type { Commitment } from "../plan-reading";
import { attributesGiven } from "./attributes-given";
import type { PartReading } from "./part-reading";
import type { SourceText } from "../source/source-text";
import type { TextSpan } from "../source/text-span";
import type { PlanBlock } from "../structure/plan-block";
import type { BlockContext, PlanFrame } from "./block-context";
import { commitmentFromPart } from "./commitment-from-part";
import { sentenceParts } from "./sentence-parts";
import { tableCommitments } from "./table-commitments";
import { headingTime } from "./heading-time";
import { specificationsOf } from "./specifications";

const NO_CONTEXT: BlockContext = {
  section: null,
  role: null,
  lead: null,
  coordinating: [],
  optional: false,
  start: null,
  due: null,
  level: null,
  period: null,
};
const TASK_ROLES = new Set(["work", "targets", "agenda", null]);

function isIntroduction(written: string): boolean {
  return /:\s*$/.test(written);
}

/** What stands before the first colon: "Về nhà ở:" and "Chế độ báo cáo:" before who reports are left out, "Hội LHPN xã:" gives the lead. */
function labelEnd(paragraph: Paragraph): { length: number; lead: string | null } {
  const match = /^([^:;.]{2,90}):\s{1,6}(?=\S)/u.exec(paragraph.clean);
  if (!match?.[1]) return { length: 0, lead: null };
  const rest = { written: paragraph.written.slice(match[0].length), folded: paragraph.folded.slice(match[0].length) };
  const saysWhen = within(paragraph.dates, { start: 0, end: match[0].length }).some((date) => date.to !== null);
  const isTopic =
    !saysWhen && !/^cấp\s/u.test(match[1]) && !beginsWithOrganisation(match[1]) && subjectLength(rest.written, rest.folded) > 0;
  if (/^về\s/u.test(match[1]) || isTopic) return { length: match[0].length, lead: null };
  if (/^cấp\s/u.test(match[1]) || !beginsWithOrganisation(match[1]) || /\d/.test(match[1])) return { length: 0, lead: null };
  const lead = actorsOfHeading(paragraph.written.slice(0, match[1].length), paragraph.folded.slice(0, match[1].length))?.lead ?? null;
  return lead === null ? { length: 0, lead } : { length: match[0].length, lead };
}

function leadOfSection(block: PlanBlock, source: SourceText): string | null {
  for (const sibling of block.parent?.children.slice(0, 40) ?? []) {
    if (sibling === block) continue;
    const folded = source.folded.slice(sibling.line.start, Math.min(sibling.line.end, sibling.line.start + 160));
    if (!/chủ\s{1,3}trì\s{0,3}:/u.test(folded)) continue;
    return actorsOfHeading(source.plain.slice(sibling.line.start, sibling.line.start + folded.length), folded)?.lead ?? null;
  }
  return null;
}

function childContext(block: PlanBlock, above: BlockContext, paragraph: Paragraph, source: SourceText, frame: PlanFrame): BlockContext {
  const heads = block.isHeading || isIntroduction(paragraph.written);
  const actors = heads ? actorsOfHeading(paragraph.written.replace(/[:.\s]+$/u, ""), paragraph.folded.replace(/[:.\s]+$/u, "")) : null;
  const coordinates = actors !== null && actors.lead === null && actors.coordinating.length > 0;
  const given = attributesGiven(block, source, frame);
  const time = heads && block.children.length > 0 ? headingTime(paragraph) : null;
  return {
    section: block.section,
    role: block.role,
    start: given.start ?? time?.start ?? above.start,
    due: given.due ?? time?.due ?? above.due,
    period: time?.period ?? above.period,
    level: heads && /^cấp\s/u.test(paragraph.folded) ? levelOf(paragraph.folded.slice(0, 60)) : above.level,
    lead: given.lead ?? actors?.lead ?? (coordinates ? leadOfSection(block, source) : null) ?? above.lead,
    coordinating: given.coordinating ?? (actors ? actors.coordinating : above.coordinating),
    optional: above.optional || (actors?.optional ?? false) || (heads && hasCue(paragraph.folded, "khuyến khích|đề nghị")),
  };
}

/** A commitment with the paragraph it was read from; null for a row of a table. */
export interface PlacedCommitment {
  readonly commitment: Commitment;
  readonly paragraph: Paragraph | null;
}

/** Reads the commitments of one plan body: each block with what its headings say, in document order. */
export function readCommitments(blocks: readonly PlanBlock[], source: SourceText, frame: PlanFrame): PlacedCommitment[] {
  const contexts = new Map<PlanBlock, BlockContext>();
  const placed: PlacedCommitment[] = [];
  for (const block of blocks) {
    const above = (block.parent && contexts.get(block.parent)) ?? NO_CONTEXT;
    if (block.line.end - block.line.start < 5 && !block.table) {
      contexts.set(block, { ...above, section: block.section, role: block.role });
      continue;
    }
    const paragraph = readParagraph(source, { start: block.line.start, end: block.line.end }, frame.years);
    const context = childContext(block, above, paragraph, source, frame);
    contexts.set(block, context);
    if (block.role === "past") continue;
    if (block.table) {
      placed.push(...tableCommitments(block.table, above, frame, source).map((commitment) => ({ commitment, paragraph: null })));
      continue;
    }
    const own = block.isHeading ? { ...above, section: block.section, role: block.role, optional: context.optional } : context;
    placed.push(...commitmentsOfBlock(block, paragraph, own, frame, source).map((commitment) => ({ commitment, paragraph })));
  }
  return placed;
}

function commitmentsOfBlock(
  block: PlanBlock,
  paragraph: Paragraph,
  context: BlockContext,
  frame: PlanFrame,
  source: SourceText,
): Commitment[] {
  const countings = countingsOf(paragraph);
  const found: Commitment[] = [];
  const label = labelEnd(paragraph);
  const skip = label.length;
  const isTime = block.attribute === "time";
  const isTimed = block.children.some((child) => child.attribute === "time") && isByOneDay(context);
  if (block.attribute !== null && isAttributeOnly(block)) return [];
  let leadBefore: string | null = label.lead;
  const level = /^cấp\s/u.test(paragraph.folded) ? levelOf(paragraph.folded.slice(0, 40)) : context.level;
  for (const sentence of sentencesOf(paragraph.written)) {
    const span = sentence.start === 0 ? { start: skip, end: sentence.end } : sentence;
    if (!isTime && found.length > 0 && onlyDates(paragraph, span)) {
      withDate(found, paragraph, span, context.due ?? frame.end);
      continue;
    }
    const introduces = /:\s*$/.test(paragraph.written.slice(span.start, span.end)) && span.end === paragraph.written.length;
    for (const part of sentenceParts(paragraph, span, countings, leadBefore)) {
      const commitment = commitmentFromPart(part, { ...context, level }, frame, source);
      if (!commitment || onlyMentions(part, block)) continue;
      if (part.counting && isPastResult(paragraph, span, part.counting.start)) continue;
      leadBefore = part.actors.lead ?? leadBefore;
      if (isTime) found.push(...timeOf(commitment, part));
      else if (keeps(commitment, block, introduces, paragraph))
        found.push(
          isTimed && commitment.kind === "task" ? { ...commitment, kind: "milestone", period: "once", confidence: 0.8 } : commitment,
        );
      found.push(...specificationsOf(part, commitment, countings, source));
    }
  }
  return found;
}

const LONGEST_ACT = 100;

/** Whether the time given is that of one act; in the course of "Thời gian: năm 2024 - 2025" the work goes on. */
function isByOneDay({ start, due }: BlockContext): boolean {
  return due !== null && (start === null || daysBetween(start, due) <= LONGEST_ACT);
}

/** "… Hoàn thành trước ngày 10/02/2026." gives its date to what was promised before it. */
function withDate(found: Commitment[], paragraph: Paragraph, span: TextSpan, usual: string | null): void {
  const date = within(paragraph.dates, span).find((one) => one.to !== null);
  if (!date) return;
  found.forEach((commitment, i) => {
    if (commitment.due === usual && commitment.kind !== "cadence") found[i] = { ...commitment, due: date.to, dueExclusive: date.exclusive };
  });
}

/** Lines on time, place, people or lead of an activity that is itself read: they only fill it in. */
function isAttributeOnly(block: PlanBlock): boolean {
  if (block.attribute === "people" || block.attribute === "other") return false;
  return block.attribute !== "time" || (block.parent !== null && !block.parent.isHeading);
}

function timeOf(commitment: Commitment, part: PartReading): Commitment[] {
  if (part.date === null) return [];
  return [
    {
      ...commitment,
      kind: "milestone",
      value: null,
      unit: null,
      comparator: null,
      period: "once",
      start: part.date.from,
      confidence: 0.85,
    },
  ];
}

const GENERAL_AIM = /^(?:mục tiêu (?:chung|tổng quát)|mục đích|phương châm|khẩu hiệu|chủ đề)[^:]{0,30}:/u;

const OF_HOW_MANY = /(?<!\p{L})(?:của|cho)\s{1,3}(?:trên|hơn|khoảng|gần)?\s{0,3}$/u;

/** "… của 14 khu dân cư", "MTTQ và 5 tổ chức …" in an aim or a requirement: how many there are. */
function onlyMentions({ counting, paragraph, span }: PartReading, block: PlanBlock): boolean {
  if (
    counting &&
    !counting.number.percent &&
    GENERAL_AIM.test(paragraph.folded) &&
    OF_HOW_MANY.test(paragraph.clean.slice(0, counting.start))
  )
    return true;
  if (!counting || counting.comparator || counting.number.percent || (block.role !== "aims" && block.role !== "requirements")) return false;
  return span.start < 3 && /(?<!\p{L})(?:của|thuộc|giữa|và|với)\s{1,3}$/u.test(paragraph.clean.slice(0, counting.start));
}

function keeps(commitment: Commitment, block: PlanBlock, introduces: boolean, paragraph: Paragraph): boolean {
  if (commitment.value === 0 && GENERAL_AIM.test(paragraph.folded)) return false;
  if (commitment.kind === "cadence" && (block.isHeading || introduces) && headingTime(paragraph).period !== null) return false;
  const counts = commitment.kind !== "task" && commitment.kind !== "milestone";
  if (block.role === "scoring" && counts && /^điểm$/iu.test(commitment.unit ?? "")) return false;
  if (counts && (commitment.kind !== "cadence" || commitment.value !== null)) return block.role !== "budget";
  if (introduces || block.isHeading) return false;
  if (commitment.kind === "cadence") return true;
  if (commitment.kind === "milestone") return block.role !== "budget" && (block.role !== "aims" || commitment.confidence >= 0.8);
  if (block.role === "people" || block.role === "frame" || block.attribute !== null) return false;
  if (/^(?:mục tiêu|mục đích|yêu cầu|phương châm|khẩu hiệu|chủ đề)[^:]{0,30}:/u.test(paragraph.folded)) return false;
  if (block.line.marker === null && block.parent === null) return beginsWithOrganisation(paragraph.folded);
  return TASK_ROLES.has(block.role);
}
