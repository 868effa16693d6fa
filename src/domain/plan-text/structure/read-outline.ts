import { attributeOf } from "../cues/attributes";
import { saysInForce } from "../cues/period-lines";
import type { SourceText } from "../source/source-text";
import type { PlanBlock } from "./plan-block";
import type { PlanLine } from "./read-lines";
import type { TabledLine } from "./read-tables";
import { isPeriodHeading, sectionRole } from "./section-role";

const BULLET = /^[^\p{L}]$/u;

function isNumberedKind(kind: string | undefined): boolean {
  return kind !== undefined && !BULLET.test(kind);
}

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

function sectionOf(line: PlanLine, parent: PlanBlock | null): string | null {
  const label = line.marker?.label ?? null;
  if (label === null) return parent?.section ?? null;
  const above = parent?.section ?? null;
  if (above === null) return label;
  const last = numberedLabel(parent);
  if (last !== null && label.startsWith(`${last}.`)) return `${above}${label.slice(last.length)}`;
  return `${above}.${label}`;
}

function numberedLabel(block: PlanBlock | null): string | null {
  for (let at = block; at; at = at.parent) if (at.line.marker?.label) return at.line.marker.label;
  return null;
}

/** Kinds of marker that outrank others whatever the order of first use. */
const RANK: Readonly<Record<string, number>> = {
  part: 1,
  roman: 2,
  h1: 0.5,
  h2: 1.5,
  h3: 2.3,
  h4: 2.4,
  h5: 2.5,
  h6: 2.6,
  number1: 3,
  number2: 4,
  number3: 5,
  number4: 6,
  number5: 7,
};

function rankOf(kind: string): number {
  return kind.startsWith("branch:") ? 0 : (RANK[kind] ?? 9);
}

function parentFor(line: PlanLine, stack: PlanBlock[]): PlanBlock | null {
  const kind = line.marker?.kind;
  if (!kind) {
    while (stack.length > 0 && !isNumberedKind(stack[stack.length - 1]?.line.marker?.kind)) stack.pop();
    return stack[stack.length - 1] ?? null;
  }
  const same = stack.findIndex((block) => block.line.marker?.kind === kind);
  if (same >= 0) stack.length = same;
  else if (rankOf(kind) < 9) {
    const lower = stack.findIndex((block) => rankOf(block.line.marker?.kind ?? "") > rankOf(kind));
    if (lower >= 0) stack.length = lower;
  }
  return stack[stack.length - 1] ?? null;
}

/** A line that heads a part of a document without numbers: in capitals, or short and with the name of a usual section. */
function headsUnnumbered(line: PlanLine, source: SourceText): boolean {
  const text = source.plain.slice(line.start, line.end);
  if (line.marker || text.length > 90 || /[.;,]\s*$/.test(text)) return false;
  return isCapitals(text) || SECTION_NAME.test(source.folded.slice(line.start, line.end));
}

const SECTION_NAME =
  /^(?:mục (?:đích|tiêu)|yêu cầu|chỉ tiêu|(?:các )?(?:nội dung|nhiệm vụ|giải pháp|hoạt động|chỉ tiêu|biện pháp)|tổ chức thực hiện|phân công|thời gian|kinh phí|đối tượng|phạm vi)(?:[^.;:]{0,50})?:?$/u;

/** "Tháng 3/2025" or "Công tác thường xuyên" on a line of its own over lines with bullets: what stands under it is listed below. */
function headsBullets(line: PlanLine, next: TabledLine | undefined, source: SourceText): boolean {
  const text = source.plain.slice(line.start, line.end);
  return text.length < 90 && !/[.;,)]\s*$/.test(text) && next?.table === null && BULLET.test(next.line.marker?.kind ?? "");
}

function isAnnex(line: PlanLine, source: SourceText): boolean {
  return line.marker === null && /^phụ lục(?:\s|$)/u.test(source.folded.slice(line.start, line.start + 12));
}

function markHeadings(block: PlanBlock, source: SourceText): void {
  const text = source.plain.slice(block.line.start, block.line.end);
  const endsOpen = /:\s*$/.test(text);
  const endsFull = /[.;]\s*$/.test(text) && !/\b\d+\.\s*$/.test(text);
  const above = block.children.some((child) => child.attribute === null);
  const onlyText = block.children.every((child) => child.line.marker === null);
  const heads = above && (!onlyText || text.length < 120);
  const introducesText = above && onlyText && text.length < 120 && isNumberedKind(block.line.marker?.kind);
  block.isHeading =
    isCapitals(text) ||
    (block.children.length > 0 && headsUnnumbered(block.line, source)) ||
    introducesText ||
    (heads && (endsOpen || (!endsFull && text.length < 220))) ||
    (block.line.marker?.kind === "roman" && text.length < 120);
  block.role = (block.isHeading ? sectionRole(source.folded.slice(block.line.start, block.line.end)) : null) ?? block.parent?.role ?? null;
}

/** "III. THỜI GIAN THỰC HIỆN", whose lines give the time. */
function isTimeHeading(block: PlanBlock, source: SourceText): boolean {
  return block.isHeading && isPeriodHeading(source.folded.slice(block.line.start, block.line.end));
}

/** "Tháng 3 - tháng 10: triển khai thực hiện": what is done when, not how long the plan runs. */
export function isStep(block: PlanBlock, source: SourceText): boolean {
  const text = source.folded.slice(block.line.start, Math.min(block.line.end, block.line.start + 90));
  const label = /^([^:;.]{3,60}):\s{1,4}(?!(?:từ|đến|trong|trước|năm|tháng|ngày|quý)\s)\p{L}/u.exec(text)?.[1];
  return (
    label !== undefined &&
    attributeOf(text) === null &&
    /(?<!\p{L})(?:tháng|quý|tuần|ngày|đợt|từ|trước|cuối|đầu)\s/u.test(label) &&
    /\d|(?<!\p{L})[ivx]{1,4}(?!\p{L})/u.test(label)
  );
}

/** The document as an outline: every paragraph under the heading or item that it belongs to, in document order. */
export function readOutline(lines: readonly TabledLine[], source: SourceText): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  const stack: PlanBlock[] = [];
  const unnumbered = !lines.some(({ line }) => isNumberedKind(line.marker?.kind));
  let title: PlanBlock | null = null;
  for (const [at, { line, table }] of lines.entries()) {
    const startsPart: boolean = (unnumbered && !table && headsUnnumbered(line, source)) || isAnnex(line, source);
    if (startsPart) {
      stack.length = 0;
      title = null;
    }
    const parent: PlanBlock | null = (table ? stack[stack.length - 1] : parentFor(line, stack)) ?? title;
    const numbered = isNumberedKind(line.marker?.kind);
    const depth = (parent?.depth ?? 0) + (numbered ? 1 : 0);
    const block: PlanBlock = {
      line,
      parent,
      children: [],
      section: sectionOf(line, parent),
      depth,
      isHeading: false,
      attribute: null,
      table,
      role: null,
    };
    parent?.children.push(block);
    blocks.push(block);
    if (startsPart) title = block;
    else if (line.marker || source.plain[line.end - 1] === ":" || headsBullets(line, lines[at + 1], source)) stack.push(block);
  }
  for (const block of blocks)
    block.attribute =
      attributeOf(source.folded.slice(block.line.start, Math.min(block.line.end, block.line.start + 90)))?.attribute ??
      (saysInForce(source.folded.slice(block.line.start, block.line.end)) ? "time" : null);
  for (const block of blocks) markHeadings(block, source);
  for (const block of blocks)
    if (block.attribute === null && block.parent && !block.isHeading && isTimeHeading(block.parent, source) && !isStep(block, source))
      block.attribute = "time";
  return blocks;
}

/** The nearest numbered block above, or the block itself where it is numbered. */
export function numberedAncestor(block: PlanBlock): PlanBlock | null {
  for (let at: PlanBlock | null = block; at; at = at.parent) if (isNumberedKind(at.line.marker?.kind)) return at;
  return null;
}
