import { countingsOf } from "../clauses/countings";
import { type Paragraph, readParagraph } from "../clauses/paragraph";
import { sentencesOf } from "../clauses/sentences";
import { actorsOfHeading } from "../cues/actors";
import { hasCue } from "../cues/cue-pattern";
import { levelOf } from "../cues/scopes";
import { beginsWithOrganisation } from "../cues/organisations";
import type { Commitment } from "../plan-reading";
import type { SourceText } from "../source/source-text";
import type { PlanBlock } from "../structure/plan-block";
import type { BlockContext, PlanFrame } from "./block-context";
import { commitmentFromPart } from "./commitment-from-part";
import { sentenceParts } from "./sentence-parts";
import { specificationsOf } from "./specifications";

const NO_CONTEXT: BlockContext = { section: null, role: null, lead: null, coordinating: [], optional: false, start: null, due: null, level: null };
const TASK_ROLES = new Set(["work", "targets", "agenda", null]);

function isIntroduction(written: string): boolean {
  return /:\s*$/.test(written);
}

function labelEnd(paragraph: Paragraph): number {
  const match = /^([^:;.\d]{2,70}):\s{1,4}(?=\S)/u.exec(paragraph.clean);
  if (!match?.[1]) return 0;
  if (/^về\s/u.test(match[1])) return match[0].length;
  return 0;
}

function timeLine(folded: string): boolean {
  return hasCue(folded.slice(0, 60), "^(?:tiến độ,? )?(?:dự kiến )?(?:về )?thời gian(?: và địa điểm| thực hiện| tổ chức| triển khai| dự kiến| hoàn thành|, địa điểm)*(?: dự kiến)?\\s{0,3}:");
}

function childContext(block: PlanBlock, above: BlockContext, paragraph: Paragraph): BlockContext {
  const heads = block.isHeading || isIntroduction(paragraph.written);
  const actors = heads ? actorsOfHeading(paragraph.written.replace(/[:.\s]+$/u, ""), paragraph.folded.replace(/[:.\s]+$/u, "")) : null;
  const keepsLead = actors !== null && actors.lead === null;
  const named = levelOf(paragraph.folded.slice(0, 60));
  return {
    section: block.section, role: block.role, start: above.start, due: above.due, level: heads && /^cấp\s/u.test(paragraph.folded) ? named : above.level,
    lead: actors && !keepsLead ? actors.lead : above.lead, coordinating: actors ? actors.coordinating : above.coordinating,
    optional: above.optional || (actors?.optional ?? false) || (heads && hasCue(paragraph.folded, "khuyến khích|đề nghị")),
  };
}

/** Reads the commitments of one plan body: each block with what its headings say, in document order. */
export function readCommitments(blocks: readonly PlanBlock[], source: SourceText, frame: PlanFrame): Commitment[] {
  const contexts = new Map<PlanBlock, BlockContext>();
  const eventDates = new Map<PlanBlock, { start: BlockContext["start"]; due: BlockContext["due"] }>();
  const paragraphs = new Map<PlanBlock, Paragraph>();
  for (const block of blocks) {
    const paragraph = readParagraph(source, { start: block.line.start, end: block.line.end }, frame.years);
    paragraphs.set(block, paragraph);
    const event = block.parent && block.parent.depth >= 2 && timeLine(paragraph.folded) ? paragraph.dates.find((date) => date.to !== null) : undefined;
    if (event && block.parent) eventDates.set(block.parent, { start: event.precision === "day" ? null : event.from, due: event.to });
  }
  const commitments: Commitment[] = [];
  for (const block of blocks) {
    const above = (block.parent && contexts.get(block.parent)) ?? NO_CONTEXT;
    const paragraph = paragraphs.get(block);
    if (!paragraph) continue;
    const dates = eventDates.get(block);
    const context = { ...childContext(block, above, paragraph), ...(dates ?? {}) };
    contexts.set(block, context);
    if (block.role === "past") continue;
    commitments.push(...commitmentsOfBlock(block, paragraph, { ...above, section: block.section, role: block.role, optional: context.optional }, frame, source));
  }
  return commitments;
}

function commitmentsOfBlock(block: PlanBlock, paragraph: Paragraph, context: BlockContext, frame: PlanFrame, source: SourceText): Commitment[] {
  const countings = countingsOf(paragraph);
  const found: Commitment[] = [];
  const skip = labelEnd(paragraph);
  const isTime = timeLine(paragraph.folded);
  const level = /^cấp\s/u.test(paragraph.folded) ? levelOf(paragraph.folded.slice(0, 40)) : context.level;
  for (const sentence of sentencesOf(paragraph.written)) {
    const span = sentence.start === 0 ? { start: skip, end: sentence.end } : sentence;
    const introduces = /:\s*$/.test(paragraph.written.slice(span.start, span.end)) && span.end === paragraph.written.length;
    for (const part of sentenceParts(paragraph, span, countings)) {
      const commitment = commitmentFromPart(part, { ...context, level }, frame, source);
      if (!commitment) continue;
      if (isTime && commitment.kind === "task") continue;
      if (keeps(commitment, block, introduces, paragraph)) found.push(isTime ? { ...commitment, start: part.date?.from ?? commitment.start } : commitment);
      found.push(...specificationsOf(part, commitment, countings, source));
    }
  }
  return found;
}

function keeps(commitment: Commitment, block: PlanBlock, introduces: boolean, paragraph: Paragraph): boolean {
  const counts = commitment.kind !== "task" && commitment.kind !== "milestone";
  if (counts && (commitment.kind !== "cadence" || commitment.value !== null)) return block.role !== "budget";
  if (introduces || block.isHeading) return false;
  if (commitment.kind === "cadence") return true;
  if (commitment.kind === "milestone") return block.role !== "budget" && (block.role !== "aims" || commitment.confidence >= 0.8);
  if (block.role === "people" || block.role === "frame") return false;
  if (block.line.marker === null && block.parent === null) return beginsWithOrganisation(paragraph.folded);
  return TASK_ROLES.has(block.role);
}
