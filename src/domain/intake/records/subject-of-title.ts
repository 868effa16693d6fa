import { isTitleText } from "../rows/row-words";

const FORM_WORDS =
  /^(?:(?:bảng|biểu|phụ lục|bảng biểu|danh sách|báo cáo|số liệu|tổng hợp|thống kê|theo dõi|kết quả|tình hình|tiến độ|giao|phân bổ|đăng ký|chỉ tiêu|thực hiện|các|việc|công tác|số hộ)(?!\p{L})\s*)+/iu;
const TIME =
  /\s*(?:[-–(,]\s*)?(?:(?:tính )?đến (?:hết |ngày |tháng |quý )*[\d/.-]+|(?:trong |của )?(?:(?:quý|tháng) [\divx]+ )?(?:[/-] ?)?năm \d{4}|(?:quý|tháng) [\divx]+(?:[/-]\d{4})?|\d tháng (?:đầu |cuối )?năm(?: \d{4})?|theo (?:từng )?(?:xóm|thôn|xã|tổ|chi hội|đơn vị)|giai đoạn [\d\s–-]+|cho các (?:xóm|thôn|xã|tổ|chi hội|đơn vị)).*$/iu;

/** What a table's title says that the table is about, without the words of forms and times: "BẢNG GIAO CHỈ TIÊU XÂY NHÀ ĐẠI ĐOÀN KẾT NĂM 2024" → "Xây nhà đại đoàn kết". Null where it says nothing. */
export function subjectOfTitle(title: string): string | null {
  const lines = title.split("\n").filter((line) => !isTitleText(line) && !line.startsWith("(") && FORM_WORDS.test(line.trim()));
  const subject = (lines[lines.length - 1] ?? "").trim().replace(FORM_WORDS, "").replace(TIME, "").trim();
  if (subject.split(/\s+/).length < 2) return null;
  const lower = subject === subject.toUpperCase() ? subject.toLowerCase() : subject;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
