import { hasCue } from "../cues/cue-pattern";
import type { SourceText } from "../source/source-text";
import { isPeriodLine } from "../cues/period-lines";
import { KIND_OF_DOCUMENT } from "./kind-of-document";
import type { PlanLine } from "./read-lines";

/** The lines of a plan by part: heading, body, and what comes after the signatures (annexes only). */
export interface PlanParts {
  readonly heading: readonly PlanLine[];
  readonly body: readonly PlanLine[];
}

const RECIPIENTS = /^[-\s]{0,6}nơi\s+nhận/u;
const SIGNATURE = /^(?:(?:TM|KT|TL|TUQ|Q)\s?[./]|[TK]\/[MT]\s?[./]?)\s?\p{Lu}{2}/u;
/** The office of who signs, alone on its line. */
const SIGNER =
  /^(?:PHÓ\s)?(?:CHỦ TỊCH|TRƯỞNG BAN|BÍ THƯ|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|CHI HỘI TRƯỞNG|CHÁNH VĂN PHÒNG|ĐẠI DIỆN BÊN \p{Lu})(?:\s\p{Lu}{2,}){0,8}$/u;
const ANNEX = /^(?:phụ lục|biểu (?:số|mẫu|\d)|bảng (?:phân|chỉ|tổng|\d)|danh mục|danh sách)/u;
const IN_FORCE =
  "^(?:kế hoạch|chương trình|quy chế|đề án|nghị quyết|quyết định|hướng dẫn)[^.;]{0,30} có hiệu lực(?! (?:thi hành |thực hiện )?(?:kể )?từ [^.;]{4,30} đến )";
const CLOSING =
  "^(?:(?:biên bản|bản|thỏa thuận|chương trình|kế hoạch|quy chế)[^.;]{0,40} (?:gồm \\d{1,2} trang|(?:được )?lập thành \\d{1,2} bản)|trên đây là|căn cứ (?:kế hoạch|nội dung) này|(?:kế hoạch|nghị quyết|quyết định|chương trình|hướng dẫn|quy chế|thông báo|đề án) này (?:đã )?(?:được|thay thế|bãi bỏ|có hiệu lực)|đề nghị các đơn vị nghiêm túc)";
const REMINDER = /^(?:yêu cầu|đề nghị|nhận được)\s[^;:]{0,160}(?:nghiêm túc|triển khai thực hiện|kế hoạch này)/u;

function isFirstSection(line: PlanLine, source: SourceText): boolean {
  const kind = line.marker?.kind ?? "";
  if (/^h[1-6]$/.test(kind)) return line.marker?.label !== null && line.marker?.label !== undefined;
  if (kind === "roman" || kind === "part" || kind.startsWith("branch:")) return true;
  if (!/^number|^bracket/.test(kind)) return false;
  return /^\(?1\)?(?:\.1)?$/.test(line.marker?.label ?? "") && line.end - line.start > 3 && source.plain[line.end - 1] !== "-";
}

function bodyStart(lines: readonly PlanLine[], source: SourceText): number {
  const title = lines.findIndex((line) => KIND_OF_DOCUMENT.test(source.folded.slice(line.start, line.end)));
  const from = Math.max(0, title);
  const section = lines.findIndex((line, i) => i >= from && isFirstSection(line, source));
  if (section !== -1) return section;
  const asFollows = lines.findIndex((line, i) => i > from && source.plain[line.end - 1] === ":");
  if (asFollows !== -1) return asFollows + 1;
  return title === -1 ? 0 : Math.min(lines.length, title + 2);
}

function isSignature(written: string): boolean {
  return SIGNATURE.test(written.slice(0, 30)) || SIGNER.test(written.trim());
}

/** The line that says when the plan runs, where it stands between the title and the first section. */
function periodBefore(heading: readonly PlanLine[], source: SourceText): PlanLine[] {
  const title = heading.findIndex((line) => KIND_OF_DOCUMENT.test(source.folded.slice(line.start, line.end)));
  if (title === -1) return [];
  return heading.filter((line, i) => i > title && line.cells === 0 && isPeriodLine(source.folded.slice(line.start, line.end)));
}

/** Splits a plan into heading and body; greetings at the end, signatures and recipients are left out, annexes after them kept. */
export function planBody(lines: readonly PlanLine[], source: SourceText): PlanParts {
  const first = bodyStart(lines, source);
  const body: PlanLine[] = [];
  let inside = true;
  for (const line of lines.slice(first)) {
    const folded = source.folded.slice(line.lineStart, Math.min(line.end, line.lineStart + 200));
    if (RECIPIENTS.test(folded) || isSignature(source.plain.slice(line.lineStart, line.end))) inside = false;
    else if (!inside && ANNEX.test(folded)) inside = true;
    const content = folded.slice(line.start - line.lineStart);
    if (!inside || hasCue(folded, CLOSING) || hasCue(content, IN_FORCE) || (line.marker === null && REMINDER.test(folded))) continue;
    body.push(line);
  }
  return { heading: lines.slice(0, first), body: [...periodBefore(lines.slice(0, first), source), ...body] };
}
