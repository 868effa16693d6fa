import { comparatorFor } from "../cues/comparators";
import { measureAfter } from "../cues/measures";
import type { NumberExpression } from "../cues/number-expressions";
import type { TextSpan } from "../source/text-span";
import type { Comparator } from "../../ledger/target";
import type { Paragraph } from "./paragraph";

/** A number that counts something: what, how compared, and whether it only describes a thing ("loại 100 lít"). */
export interface Counting extends TextSpan {
  readonly number: NumberExpression;
  readonly measure: string;
  readonly comparator: Comparator | null;
  /** Dimension of a thing: dung tích, loại, khổ. */
  readonly isSpecification: boolean;
  /** Stands behind "của", "thuộc", "ứng với", "trong số": says of what, not how many. */
  readonly qualifies: boolean;
}

const SPECIFICATION =
  /(?:loại|dung tích|thể tích|công suất|trọng lượng|khổ|kích thước|diện tích|chiều dài|chiều rộng|rộng|dài|cao|dày)\s{1,4}(?:từ\s{1,3}|khoảng\s{1,3}|tối thiểu\s{1,3}|ít nhất\s{1,3})?$/u;
const DIMENSION = /^(?:lít|l|kg|g|m|m2|m3|mét|cm|mm|ha|w|kw|tấn|tạ|inch)$/u;
const ALWAYS_QUALIFIES =
  /(?:ứng với|tương ứng|trong số|trên tổng số|trong tổng số|so với|thay cho|trong đó|theo|gồm|bao gồm|toàn bộ|đã có|hiện có|cho|đối với|chia làm|chia thành|tại|ở|với|của|thuộc|trên|từ|cùng)\s{1,4}(?:khoảng\s{1,3}|hơn\s{1,3})?$/u;
const STRONGLY_QUALIFIES =
  /(?:ứng với|tương ứng(?: với)?|trong số|trên tổng số|trong tổng số|so với|thay cho|chia làm|chia thành|trên cơ sở|hiện có|đã có)\s{1,4}$/u;
const COUNT_LABEL = /(?:số lượng|số lớp|số người|số hộ|chỉ tiêu|số buổi|số cuộc|số [^:;,.]{2,40})\s{0,3}:\s{0,3}$/u;

/** "bố trí kinh phí mua quà (khoảng 30 triệu đồng)": what work costs is no target. */
const BUDGET = /(?:bố trí|cân đối|bảo đảm|đảm bảo|nguồn|tổng|dự kiến|dự trù)\s{1,3}(?:kinh phí|ngân sách|dự toán)[^.;]{0,50}$/u;

/** "6. Kinh phí 38.500.000 đồng (ngân sách xã 20.000.000 đồng)": what a plan costs. */
const COSTS =
  /^[^\p{L}]{0,8}(?:tổng\s{1,3}|dự\s{1,3}toán\s{1,3}|nguồn\s{1,3}){0,2}kinh\s{1,3}phí(?:\s{1,3}(?:thực hiện|triển khai|hỗ trợ|dự kiến)){0,2}\s{0,3}(?::|là|khoảng|\d|\()/u;

function labelMeasure(before: string): string | null {
  const match = /số\s{1,3}(\p{L}+(?:\s\p{L}+){0,2})[^:;,.]{0,40}:\s{0,3}$/u.exec(before);
  return match?.[1] ? (measureAfter(` ${match[1]}`)?.measure ?? null) : null;
}

/** "01 “Ngôi nhà xanh”": the thing counted is the name in quotation marks. */
function quotedName(paragraph: Paragraph, at: number): string | null {
  return /^\s{1,3}[“"]([^”"“]{2,60})[”"]/u.exec(paragraph.written.slice(at, at + 70))?.[1]?.replace(/\s+/g, " ") ?? null;
}

/** "từ 6 câu lạc bộ lên 8": the first figure is where it stands now. */
function isStartingPoint(before: string, after: string): boolean {
  return (
    /(?<!\p{L})từ\s{1,3}$/u.test(before) && /^[^,;.\d]{0,30}(?<!\p{L}|trở\s)(?:lên|xuống|xuống còn|còn)\s[^,;.\d]{0,20}\d/u.test(after)
  );
}

/** "nâng số câu lạc bộ từ 6 lên 8", "từ 23 ca xuống còn 18": what is counted stands before or behind the first figure. */
function measureOfRise(before: string): string | null {
  const match =
    /(?<!\p{L})(?:số\s{1,3}(?:lượng\s{1,3})?([^,;.:\d]{2,40}?)\s{1,3})?từ\s{1,3}[\d.,]{1,9}(\s[^,;.\d]{2,24}?)?\s(?:lên|xuống còn|xuống|còn)\s[^,;.\d]{0,12}$/u.exec(
      before,
    );
  return match ? (measureAfter(match[2] ?? ` ${match[1] ?? ""}`)?.measure ?? null) : null;
}

function rate(number: NumberExpression, measure: string, length: number, comparator: Comparator | null, before: string): Counting {
  return {
    start: number.start,
    end: number.end + length,
    number,
    measure: `${number.per ?? ""} ${measure}`,
    comparator,
    isSpecification: false,
    qualifies: STRONGLY_QUALIFIES.test(before),
  };
}

/** Measures that come in parts; of everything else there are whole ones only. */
const DIVISIBLE =
  /(?:đồng|đô la|usd|điểm)$|^(?:mét|km|ki-lô-mét|ha|héc-ta|m|m2|m3|cm|mm|kg|g|gam|tấn|tạ|yến|lít|l|w|kw|giờ|công|sào|mẫu)$/u;

/** "1,650 hộ": a comma before three digits parts thousands where the thing counted cannot be parted. */
function wholeNumber({ clean }: Paragraph, number: NumberExpression, measure: string): NumberExpression {
  const written = clean.slice(number.start, number.end);
  if (number.per !== null || number.upTo !== null || DIVISIBLE.test(measure.toLowerCase()) || !/^\d{1,3},\d{3}$/.test(written))
    return number;
  return { ...number, value: Number(written.replace(",", "")) };
}

function countingFrom(paragraph: Paragraph, found: NumberExpression): Counting | null {
  const { clean } = paragraph;
  const before = clean.slice(Math.max(0, found.start - 60), found.start);
  const after = clean.slice(found.end, found.end + 100);
  const comparator = comparatorFor(clean, found.start, found.end, found.percent);
  if (found.percent)
    return {
      start: found.start,
      end: found.end,
      number: found,
      measure: "%",
      comparator,
      isSpecification: false,
      qualifies: STRONGLY_QUALIFIES.test(before) || isStartingPoint(before, after),
    };
  const measured = measureAfter(after.replace(/^\s{0,4}trở\s{1,3}lên/u, (run) => " ".repeat(run.length)));
  const measure =
    measured?.measure ?? quotedName(paragraph, found.end) ?? (COUNT_LABEL.test(before) ? labelMeasure(before) : measureOfRise(before));
  const number = measure === null ? found : wholeNumber(paragraph, found, measure);
  if (measure === null || (/đồng$/u.test(measure) && (BUDGET.test(before) || COSTS.test(clean)))) return null;
  if (number.per !== null) return rate(number, measure, measured?.length ?? 0, comparator, before);
  const isSpecification = DIMENSION.test(measure) && SPECIFICATION.test(before);
  const asWritten = paragraph.written
    .slice(number.end, number.end + (measured?.length ?? 0))
    .replace(/^\s{0,4}trở\s{1,3}lên/iu, "")
    .replace(/\s+/g, " ")
    .trim();
  return {
    start: number.start,
    end: number.end + (measured?.length ?? 0),
    number,
    measure: measured && !asWritten.startsWith("(") && asWritten.length === measure.length ? asWritten : measure,
    comparator,
    isSpecification,
    qualifies:
      STRONGLY_QUALIFIES.test(before) ||
      onlyCountsUnits(before, after, measure) ||
      (PLACE.test(measure) && /\d\s[^\d.;,()]{2,30}\/\s{0,2}$/u.test(before)) ||
      isStartingPoint(before, after) ||
      countsTheShare(before, after, measured?.length ?? 0),
  };
}

/** "(3 màu, mỗi màu 4 thùng)": how many units there are, told only for what each gets. */
function onlyCountsUnits(before: string, after: string, measure: string): boolean {
  return (
    /\(\s{0,3}$/.test(before) &&
    new RegExp(
      `^\\s{0,3}${measure.replace(/[^\p{L}\s]/gu, "")},\\s{1,3}mỗi\\s{1,3}${measure.replace(/[^\p{L}\s]/gu, "")}(?!\\p{L})`,
      "u",
    ).test(after)
  );
}

/** "18 mô hình/18 xã": behind the stroke stands in how many places. */
const PLACE = /^(?:xã|phường|thị trấn|huyện|quận|tỉnh|thôn|xóm|ấp|bản|khu phố|khu dân cư|tổ dân phố|đơn vị|cơ sở|chi hội)$/u;

const UNITS =
  /^\s{1,3}(?:hộ|người|cán bộ|công chức|hội viên|đoàn viên|đảng viên|học sinh|trẻ em|phụ nữ|thành viên|thôn|xóm|ấp|bản|tổ|xã|phường|khu|khu dân cư|khu phố|chi hội|chi đoàn|chi bộ|cơ sở|đơn vị|gia đình|trường|em|cháu|cụ|bà|giáo viên|học viên|lao động|công nhân|nông dân|thanh niên)(?!\p{L})/u;

/** "100% hộ nghèo (12 hộ)": how many the share is of. */
function countsTheShare(before: string, after: string, length: number): boolean {
  return (
    /\d\s{0,2}%[^;.()\d]{2,60}\(\s{0,2}(?:tổng số\s)?$/u.test(before) &&
    UNITS.test(after) &&
    /^[^,;()\d]{0,20}\)/u.test(after.slice(length)) &&
    !/tỷ lệ/u.test(after)
  );
}

/** Everything that the paragraph counts, in order. */
export function countingsOf(paragraph: Paragraph): Counting[] {
  const found: Counting[] = [];
  for (const number of paragraph.numbers) {
    const counting = countingFrom(paragraph, number);
    if (counting) found.push(counting);
  }
  return found;
}

/** Whether a later number of the same breath only says of what the earlier one is. */
export function onlyQualifies(paragraph: Paragraph, counting: Counting): boolean {
  return ALWAYS_QUALIFIES.test(paragraph.clean.slice(Math.max(0, counting.start - 30), counting.start));
}
