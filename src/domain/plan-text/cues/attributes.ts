import { cuePattern } from "./cue-pattern";

/** What a line such as "- Địa điểm: …" under an activity tells of it. */
export type Attribute = "time" | "place" | "people" | "lead" | "coordinating" | "money" | "other";

const LABELS: readonly (readonly [Attribute, string])[] = [
  [
    "time",
    "(?:tiến độ,? )?(?:dự kiến )?(?:về )?thời gian(?:,? (?:và )?địa điểm| thực hiện| tổ chức| triển khai| dự kiến| hoàn thành| cụ thể)*|thời hạn(?: hoàn thành)?|tiến độ(?: thực hiện| hoàn thành)?|thời điểm(?: tổ chức)?|hoàn thành",
  ],
  ["place", "(?:về )?địa điểm(?: tổ chức| dự kiến| thực hiện)?|địa bàn(?: thực hiện)?|nơi tổ chức"],
  [
    "people",
    "(?:về )?thành phần(?: tham dự| tham gia| mời| dự)?|đối tượng(?: tham gia| tham dự| dự thi| áp dụng| thụ hưởng)?|khách mời|đại biểu(?: tham dự)?",
  ],
  [
    "lead",
    "(?:đơn vị |cơ quan |bộ phận |ban )?(?:chủ trì|thực hiện|phụ trách|đầu mối)(?: thực hiện)?|người (?:thực hiện|phụ trách|chủ trì)|phân công|đơn vị tổ chức|trách nhiệm",
  ],
  ["coordinating", "(?:đơn vị |cơ quan )?phối hợp(?: thực hiện)?|người phối hợp"],
  [
    "money",
    "(?:về )?(?:dự kiến )?(?:nguồn |tổng )?kinh phí(?: thực hiện| dự kiến)?|(?:tổng )?dự toán|nguồn (?:lực|vốn)(?: thực hiện| đầu tư)?|(?:tổng )?(?:nhu cầu )?vốn(?: đầu tư)?|mức (?:chi|thu)",
  ],
  ["other", "hình thức(?: tổ chức)?|nội dung(?: chính)?|số lượng|quy mô|sản phẩm|kết quả(?: dự kiến)?|ghi chú|phương pháp"],
];

const PATTERNS = LABELS.map(
  ([attribute, words]) => [attribute, cuePattern(`^(?:${words})(?=\\s{0,3}(?:\\([^)]{1,25}\\)\\s{0,2})?:)`, "u")] as const,
);

/** The attribute that a folded line gives to the activity above it, with the length of its label; null for any other line. */
export function attributeOf(folded: string): { attribute: Attribute; length: number } | null {
  const head = folded.slice(0, 80);
  if (!head.includes(":")) return null;
  for (const [attribute, pattern] of PATTERNS) {
    const match = pattern.exec(head);
    if (match) return { attribute, length: head.indexOf(":", match[0].length) + 1 };
  }
  return null;
}
