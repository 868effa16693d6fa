import { hasCue } from "../cues/cue-pattern";

/** What a section of a plan is about: whether work is promised there, or it tells aims, the past, money, recipients. */
export type SectionRole = "aims" | "requirements" | "past" | "targets" | "work" | "frame" | "people" | "budget" | "agenda" | "scoring";

const ROLES: readonly (readonly [SectionRole, string])[] = [
  [
    "past",
    "^tình hình|đặc điểm(?: tình hình)?|kết quả triển khai|thực trạng|kết quả (?:thực hiện|đạt được|năm|công tác)|đánh giá (?:tình hình|kết quả|chung)|tồn tại|hạn chế|nguyên nhân|căn cứ(?: pháp lý| xây dựng)?|sự cần thiết|bối cảnh|tình hình chung|khái quát",
  ],
  [
    "scoring",
    "^(?:khung|bảng|biểu|thang|mức)(?: bảng)? điểm|thang điểm|thang bảng điểm|cách (?:tính|chấm|cho) điểm|điểm chuẩn|cơ cấu điểm",
  ],
  ["targets", "chỉ tiêu|mục tiêu cụ thể|các mục tiêu|chỉ số"],
  [
    "budget",
    "kinh phí|nguồn lực tài chính|^(?:tổng )?(?:nhu cầu )?nguồn (?:lực|vốn)(?: thực hiện| đầu tư)?$|nguồn vốn|^nhu cầu vốn|dự toán|^(?:định )?mức (?:chi|thu|đóng)(?! góp)",
  ],
  ["agenda", "chương trình (?:hội nghị|buổi lễ|làm việc|cụ thể|lễ)|lịch trình"],
  ["people", "thành phần|khách mời|đại biểu tham dự|đối tượng"],
  [
    "work",
    "nội dung|nhiệm vụ|giải pháp|tổ chức thực hiện|triển khai thực hiện|phân công|hoạt động|biện pháp|công tác|tiến độ|thống nhất|trách nhiệm",
  ],
  ["requirements", "yêu cầu|phương châm|nguyên tắc"],
  ["aims", "mục đích|mục tiêu|ý nghĩa|quan điểm|phương hướng"],
  ["frame", "phạm vi|địa bàn|thời gian|địa điểm"],
];

/** The role that a heading announces; null where it says nothing of the kind. A heading in folded text. */
export function sectionRole(heading: string): SectionRole | null {
  const title = heading.slice(0, 160);
  if (hasCue(title, "^(?:mục đích|mục tiêu chung)")) return "aims";
  if (/^(?:các\s|một số\s)?kết quả(?:\s(?:chung|nổi bật|chủ yếu|\d|trong|đã)(?!\p{L})|[\s:.]{0,4}$)/u.test(title)) return "past";
  if (hasCue(title, "^(?:các )?(?:nội dung|nhiệm vụ|tổ chức thực hiện)")) return "work";
  return ROLES.find(([, words]) => hasCue(title, words))?.[0] ?? null;
}

const PERIOD_HEADING =
  /^(?:(?:phạm vi|đối tượng|địa bàn|địa điểm|quy mô)(?:\s{0,3},\s{0,3}|\s{1,3}và\s{1,3}))*(?:và\s)?thời\s{1,3}(?:gian|hạn)(?:\s{1,3}(?:tổ chức|thực hiện|triển khai|áp dụng|của|kế hoạch|chương trình|đề án|dự kiến|tiến độ|,|và|địa điểm|phạm vi|đối tượng|hiệu lực)){0,6}\s{0,3}:?\s{0,3}$/u;

/** Whether a folded heading announces when the plan runs: "III. THỜI GIAN THỰC HIỆN". */
export function isPeriodHeading(heading: string): boolean {
  return PERIOD_HEADING.test(heading.slice(0, 160));
}
