import { cleanText } from "../vietnamese/clean-text";
import { cuePattern } from "./cues/cue-pattern";
import type { SourceText } from "./source/source-text";
import type { PlanBlock } from "./structure/plan-block";

const LABEL = cuePattern("^(?:phạm vi,? (?:và )?)?(?:địa bàn|phạm vi|địa điểm)(?: thực hiện| triển khai| áp dụng)*(?=\\s{0,3}:)", "u");

/** Whether a line "Thời gian: …" or "Địa bàn: …" speaks of the plan and not of one event in it. */
export function isOfWholePlan(block: PlanBlock): boolean {
  if (block.depth > 2) return false;
  const { parent } = block;
  const isBullet = block.line.marker?.label === null;
  return parent === null || (parent.depth <= 1 && (!isBullet || parent.role === "frame"));
}

/** The area in which the plan is carried out ("Địa bàn thực hiện: xóm 9"); null where no line names it. */
export function planArea(blocks: readonly PlanBlock[], source: SourceText): string | null {
  for (const block of blocks) {
    if (!isOfWholePlan(block) || block.line.end - block.line.start > 400) continue;
    const folded = source.folded.slice(block.line.start, block.line.end);
    if (!LABEL.test(folded)) continue;
    const written = source.plain.slice(block.line.start, block.line.end);
    const area = cleanText(written.slice(written.indexOf(":") + 1))
      .replace(/^(?:tại|ở|trên địa bàn)\s+/iu, "")
      .replace(/[.;,\s]+$/u, "");
    if (area.length > 1) return area;
  }
  return null;
}
