import type { CalendarDate } from "../../calendar/calendar-date";
import { cleanText } from "../../vietnamese/clean-text";
import { attributeOf } from "../cues/attributes";
import { findDateExpressions } from "../cues/date-expressions";
import { withoutTraps } from "../cues/traps";
import type { SourceText } from "../source/source-text";
import type { PlanBlock } from "../structure/plan-block";
import type { PlanFrame } from "./block-context";

/** What the lines "Thời gian:", "Chủ trì:", "Phối hợp:" under an activity or event say of it. */
export interface AttributesGiven {
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly lead: string | null;
  readonly coordinating: readonly string[] | null;
}

function valueOf(block: PlanBlock, source: SourceText): { written: string; folded: string } {
  const folded = source.folded.slice(block.line.start, Math.min(block.line.end, block.line.start + 400));
  const at = attributeOf(folded)?.length ?? 0;
  return {
    written: source.plain.slice(block.line.start + at, block.line.start + folded.length),
    folded: folded.slice(at),
  };
}

function dates(block: PlanBlock, source: SourceText, frame: PlanFrame): Pick<AttributesGiven, "start" | "due"> {
  const found = findDateExpressions(withoutTraps(valueOf(block, source).folded), frame.years).filter((date) => date.to !== null);
  const last = found[found.length - 1];
  return { start: last && last.precision !== "day" ? last.from : null, due: last?.to ?? null };
}

/** Whether the time of this block's children is that of one activity and not of the whole plan. */
function isActivity(block: PlanBlock): boolean {
  return block.depth >= 2 || block.parent !== null;
}

/** Collects the attributes that stand under a block. */
export function attributesGiven(block: PlanBlock, source: SourceText, frame: PlanFrame): AttributesGiven {
  let given: AttributesGiven = { start: null, due: null, lead: null, coordinating: null };
  if (!isActivity(block) || block.role === "frame") return given;
  for (const child of block.children) {
    if (child.attribute === "time") given = { ...given, ...dates(child, source, frame) };
    if (child.attribute === "lead" || child.attribute === "coordinating") {
      const name = cleanText(valueOf(child, source).written).replace(/[.;,\s]+$/u, "");
      if (name.length < 2 || name.length > 160) continue;
      given = child.attribute === "lead" ? { ...given, lead: name } : { ...given, coordinating: [name] };
    }
  }
  return given;
}
