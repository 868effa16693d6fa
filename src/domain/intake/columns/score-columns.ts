import { isSumHeading } from "./sum-heading";
import { bestAssignment } from "./best-assignment";
import { COLOUR_WORDS } from "./colour-words";
import type { ColumnProfile } from "./column-profile";
import { fieldsByKind, isRepeatable, typeOfField, type FieldType } from "../fields";
import { headingScores, otherPeriodScore, type KnownKind } from "../headings/heading-dictionary";
import type { HeadedColumn } from "../headings/heading-paths";
import { readDate } from "../../vietnamese/read-date";
import { foldText } from "../../vietnamese/fold-text";
import { valueFit } from "./value-fit";

/** A column to be understood: its heading and what its values look like. */
export interface CandidateColumn extends HeadedColumn {
  readonly profile: ColumnProfile;
}

/** A column's field with how sure that is, and the other fields it might be, best first. */
export interface ColumnMeaning {
  readonly field: string | null;
  readonly score: number;
  readonly alternatives: readonly string[];
}

/** Least score for a column to be taken for a field. */
const LEAST = 0.3;
/** Columns of a table that are understood; those further right are kept under their own headings. */
const MOST_COLUMNS = 250;
/** Columns of one field. */
const MOST_COPIES = 100;
/** A second column of the same field must be this much better than something else. */
const REPEAT_COST = 0.12;
/** Types whose values say by themselves what a column without a usable heading is. */
const TELLING: ReadonlySet<FieldType> = new Set<FieldType>([
  "ordinal",
  "name",
  "year",
  "date",
  "id",
  "phone",
  "gender",
  "place",
  "commune",
  "district",
  "measure",
  "level",
  "colour",
]);
/** Letters of a heading that over 1, 2, 3 … in the first column is a mistyped "STT". */
const SHORT_HEADING = 4;
const COLOUR = new RegExp(`^(?:(?:thùng )?màu |thùng )?(?:${COLOUR_WORDS})$`, "i");
/** Words by which goods are counted; "Số con" counts children, "Số tiền" money. */
const COUNTED =
  "suất|phần|thẻ|cây|con giống|túi|gói|kg|gạo|áo|chăn|quà|bộ|chiếc|cái|lít|sách|vở|bình|bếp|xe|thùng|xô|giỏ|làn|chai|hộp|bao|tấm|đôi|khẩu trang|sản phẩm|hiện vật";
const GOODS = new RegExp(
  `^(?:(?:số(?: lượng)?|sl|tổng(?: số)?) (?:${COUNTED})|(?:suất|phần) quà|quà)(?![\\p{L}])|\\((?:${COUNTED})\\)$`,
  "iu",
);
/** Households that did something: "Số hộ có nhà tiêu hợp vệ sinh", "Hộ ký cam kết". */
const HOUSEHOLDS_THAT = /^(?:số |sl )?hộ(?: dân| gia đình)? (?!dân$|gia đình$|khẩu)(?:\p{L}+)/iu;
/** Who leads a body: "Họ tên chi hội trưởng" is no list of households. */
const OFFICER = /(?<!\p{L})(?:chi hội (?:trưởng|phó)|tổ trưởng|trưởng (?:thôn|xóm|bản|ấp|ban)|bí thư|chủ nhiệm|chủ tịch)(?!\p{L})/iu;
/** Who belongs to a household without standing for it: "Họ tên trẻ", "Họ và tên học sinh", "Họ tên vợ (chồng)". */
const DEPENDENT = /(?<!\p{L})(?:trẻ(?: em)?|học sinh|sinh viên|con|cháu|vợ|chồng|vợ chồng|các? em|child(?:ren)?|pupil|student|spouse)$/u;
const FIGURES = new Set(["planned", "actual", "percent"]);
/** A wide heading that says when, never how much. */
const WHEN = /^(?:thời gian|thời điểm|lịch)(?!\p{L})/u;
/** Under these any organisation may stand; where communes do, they are meant. */
const ANY_UNIT = /^(?:tên |các )?(?:đơn vị|địa phương|địa bàn|cơ sở)(?: thực hiện| đăng ký| được giao| nhận chỉ tiêu)?$/u;

/** Understands all columns of a table together as one kind of table. */
export function columnMeanings(kind: KnownKind, columns: readonly CandidateColumn[]): ColumnMeaning[] {
  const fields = fieldsByKind[kind];
  const scores = columns.slice(0, MOST_COLUMNS).map((column, at) => fieldScores(kind, column, fields, at === 0));
  const copies = [...Array(Math.min(MOST_COPIES, scores.length)).keys()];
  const slots = fields.flatMap((field, at) => (isRepeatable(field) ? copies.map((copy) => ({ at, copy })) : [{ at, copy: 0 }]));
  const chosen = bestAssignment(
    scores.map((row) =>
      slots.map(({ at, copy }) =>
        Math.max(0, (row[at]?.score ?? 0) - LEAST - (copy > 0 ? REPEAT_COST : 0) - (copy > 0 && (row[at]?.wording ?? 0) < 0.45 ? 1 : 0)),
      ),
    ),
  );
  return columns.map((_, index) => {
    const row = scores[index] ?? [];
    const slot = slots[chosen[index] ?? -1];
    const field = slot ? (fields[slot.at] ?? null) : null;
    const score = slot ? (row[slot.at]?.score ?? 0) : 0;
    return { field, score, alternatives: closeFields(fields, row, field, score) };
  });
}

interface FieldScore {
  readonly wording: number;
  readonly score: number;
}

function fieldScores(kind: KnownKind, column: CandidateColumn, fields: readonly string[], isFirst: boolean): FieldScore[] {
  const wording = pathScores(kind, column.path);
  const otherPeriod = Math.max(0, ...column.path.map(otherPeriodScore)) >= 0.5;
  const leaf = column.path[column.path.length - 1] ?? "";
  const countsHouseholds =
    kind !== "progress" && /(?:^| )hộ(?: dân| gia đình)?(?: |$)/i.test(leaf) && !/thùng|xô|túi|giỏ/i.test(column.path.join(" "));
  const countsPeople =
    kind === "households" && /(?<!\p{L})(?:hội viên|đoàn viên|thành viên|người|khẩu|lao động|học viên)(?!\p{L})/iu.test(leaf);
  const isOfficer = OFFICER.test(leaf) && !/chủ hộ/i.test(leaf);
  const isDependent = DEPENDENT.test(foldText(leaf));
  const isTime = isTimeInChart(column);
  const isOfCommunes = column.profile.communes > 0.7 && ANY_UNIT.test(foldText(leaf));
  const countsWomen = /khẩu|số người|lao động|thành viên/i.test(column.path.slice(0, -1).join(" "));
  return fields.map((field) => {
    const saysOther =
      (otherPeriod && FIGURES.has(field)) ||
      isTime ||
      (isOfCommunes && field !== "commune") ||
      (field === "quantity" && countsHouseholds) ||
      (field === "gender" && countsWomen) ||
      (field === "quantity" && countsPeople) ||
      (field === "headName" && isOfficer);
    const wordingScore = isOfCommunes && field === "commune" ? 0.9 : (wording.get(field) ?? 0);
    const words = saysOther ? 0 : wordingScore * (field === "headName" && isDependent ? 0.75 : 1);
    const type = typeOfField(field);
    const fit = valueFit(type, column.profile);
    if (words === 0)
      return {
        wording: 0,
        score:
          otherPeriod || !TELLING.has(type) || fit < 0.9 || (type === "ordinal" && !(isFirst && leaf.length <= SHORT_HEADING))
            ? 0
            : field === "consent"
              ? 0
              : column.path.length === 0
                ? 0.5
                : SPEAKING.has(type) || type === "ordinal"
                  ? 0.32
                  : 0,
      };
    const impossible = fit <= -0.8 && words < 0.9 ? 0.4 : 0;
    return { wording: words, score: 0.8 * words + 0.25 * fit - impossible };
  });
}

/** A heading that names nothing but a time: "Tháng 1", "T2", "Quý III", "2016", "6 tháng đầu năm". */
export function isTimeOnly(heading: string): boolean {
  return /^(?:(?:tháng|t|th|quý|quí|q|tuần|month|quarter|năm|year)[\s.]*(?:\d{1,2}|[ivx]{1,4}|(?:19|20)\d{2})(?:[/\s-]*(?:19|20)\d{2})?|(?:19|20)\d{2}|(?:6|9|sáu|chín) tháng(?: (?:đầu|cuối) năm)?(?: (?:19|20)\d{2})?)$/i.test(
    heading.trim(),
  );
}

/** A month, week or quarter of a chart of work, ticked or not: "Thời gian thực hiện (tháng)" over 1, 2, 3 …. */
function isTimeInChart({ path, profile }: CandidateColumn): boolean {
  const leaf = (path[path.length - 1] ?? "").trim();
  const isTime = isTimeOnly(leaf) || /^(?:\d{1,2}|[ivx]{1,4})$/i.test(leaf);
  return isTime && profile.numbers < 0.5 && profile.dates < 0.5 && path.slice(0, -1).some((part) => WHEN.test(foldText(part)));
}

/** What the wider headings above a column's own count, and what where its own is known by itself: "Phân loại | Hộ nghèo". */
const WIDER = 0.72;
const UNDER_KNOWN = 0.6;
const TOGETHER_WITH_KNOWN = 0.85;

/** Types whose values outweigh even a heading that nobody knows. */
const SPEAKING: ReadonlySet<FieldType> = new Set<FieldType>(["id", "phone", "gender", "measure", "level", "colour"]);

/** Wording of a heading of several rows: all together, the lowest part, and the wider headings above for less; a sum is of what stands over it. */
function pathScores(kind: KnownKind, path: readonly string[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const keep = (text: string | undefined, factor: number): void => {
    if (!text) return;
    for (const [field, score] of headingScores(kind, text))
      if ((scores.get(field) ?? 0) < score * factor) scores.set(field, score * factor);
  };
  const leaf = path[path.length - 1] ?? "";
  if (path.length > 1 && isDay(leaf)) return scores;
  const isSum = path.length > 1 && isSumHeading(leaf);
  const isKnown = !isSum && Math.max(0, ...headingScores(kind, leaf).values()) >= 0.9;
  if (isSum) keep(path[path.length - 2], 0.96);
  if (scores.size === 0) {
    keep(path.join(" "), isKnown && path.length > 1 ? TOGETHER_WITH_KNOWN : 1);
    keep(leaf, path.length > 1 ? 0.96 : 1);
  }
  for (let at = path.length - 2; at >= 0; at--) keep(path[at], isKnown ? UNDER_KNOWN : WIDER);
  if ((kind === "households" || kind === "distribution") && COLOUR.test(path[path.length - 1] ?? "") && !scores.has("quantity"))
    scores.set("quantity", 0.62);
  if ((kind === "households" || kind === "distribution") && scores.size === 0 && GOODS.test((path[path.length - 1] ?? "").trim()))
    scores.set("quantity", 0.6);
  if (kind === "progress" && HOUSEHOLDS_THAT.test(path[path.length - 1] ?? "") && (scores.get("quantity") ?? 0) < 0.8) {
    scores.set("quantity", 0.8);
    scores.delete("denominator");
  }
  if (kind === "targets" && isTimeOnly(path[path.length - 1] ?? "") && !scores.has("planned") && !scores.has("actual"))
    scores.set("actual", 0.62);
  return scores;
}

/** Under a wide heading a day tells when, not what: "Ngày kiểm tra | 3/6 | 10/6" are no three dates of visits. */
function isDay(heading: string): boolean {
  return /^\D{0,8}\d{1,2}[-/.]\d/.test(heading) && readDate(heading, 2000)?.precision === "day";
}

function closeFields(fields: readonly string[], row: readonly FieldScore[], field: string | null, score: number): string[] {
  return fields
    .map((name, at) => ({ name, score: row[at]?.score ?? 0 }))
    .filter((other) => other.name !== field && other.score >= LEAST && other.score > score - 0.15)
    .sort((a, b) => b.score - a.score)
    .map((other) => other.name);
}
