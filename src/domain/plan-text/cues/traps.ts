import { cuePattern } from "./cue-pattern";

const BLANK = "\u0001";

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match: string) => BLANK.repeat(match.length));
}

/** Names in quotation marks: what stands in them is the name of a model or movement, not a promise. */
const QUOTED = /“[^”"“]{1,400}[”"]|"[^"“”]{1,400}["”]|«[^»]{1,400}»|‘[^’]{1,200}’/gu;

const DOCUMENT_KINDS =
  "nghị quyết liên tịch|nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch phối hợp|kế hoạch|công văn|thông tư|thông tri|hướng dẫn|nghị định|luật|pháp lệnh|đề án|chương trình hành động|chương trình phối hợp|chương trình|quy định|quy chế|điều lệ|thông báo|báo cáo|công điện|dự án|tờ trình|văn bản";
const DATE = "(?:ngày )?\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}| tháng \\d{1,2}(?: năm \\d{4})?)";
const CODE = "\\d{1,5}\\s{0,2}[/-]\\s{0,2}(?:\\d{4}[/-])?[a-zđ]{1,12}[\\p{L}\\d&]{0,12}(?:[/-][\\p{L}\\d&]{1,15}){0,4}";

/** Cited documents with their numbers and dates: "Quyết định số 12/QĐ-UBND ngày 1/2/2020". */
const CITATIONS: readonly RegExp[] = [
  cuePattern(`(?:${DOCUMENT_KINDS})(?: số)?:? ${CODE}(?:,? ?${DATE})?`),
  cuePattern(`(?:${DOCUMENT_KINDS})(?: số)?:? \\d{1,4}(?!\\s{0,3}[%\\p{L}]|[.,]\\d)(?:,? ?${DATE})?`),
  cuePattern(`(?:${DOCUMENT_KINDS}) ${DATE}`),
  cuePattern(`(?:nghị quyết|chương trình|đề án|chỉ thị|kết luận) \\d{1,4}`),
  cuePattern(`(?:luật|bộ luật|pháp lệnh) [\\p{L}\\s,]{3,70}? năm \\d{4}`),
  cuePattern(`${CODE},? ?${DATE}`),
  /(?<![\p{L}\p{N}])\d{1,5}\s{0,2}[/-](?:\d{4}[/-])?(?:kh|qđ|nq|ct|ctr|kl|hd|cv|tt|tb|bc|nđ|ttr|đa|qc|qh)(?:[\p{L}\d]{0,8})(?:[-/][\p{L}\d&]{1,15}){0,4}(?![\p{L}\p{N}])/gu,
];

/** Terms, congresses, ordinals: "nhiệm kỳ 2021-2026", "khóa XV", "lần thứ XXII". */
const TERMS: readonly RegExp[] = [
  cuePattern("nhiệm kỳ(?: \\d{4}\\s{0,2}[-–]\\s{0,2}\\d{4}| [ivx\\d]{1,6})"),
  cuePattern("(?:khóa|lần thứ|đại hội|kỳ họp thứ|hội nghị lần thứ|thứ) (?:[ivxlc]{1,6}|\\d{1,3})"),
  cuePattern("(?:kỷ niệm )?\\d{1,3} năm (?:ngày )?(?:thành lập|truyền thống|giải phóng|chiến thắng|quốc khánh|sinh|thực hiện)"),
];

const PLACES =
  "xóm|thôn|ấp|bản|buôn|khu phố|khu vực|khu|tổ dân phố|tổ|phường|quận|cụm|số nhà|đường|quốc lộ|tỉnh lộ|ql|hẻm|ngõ|kiệt|tiểu khu|đội|chi hội|chi đoàn|chi bộ|km";
/** Numbers that are part of a name or an address: "xóm 9", "Chi hội 4 không", "số 37 Trần Phú", "lớp 9". */
const NAMES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?:mỗi|từng)\\s{1,3}(?:\\p{L}{1,7}\\s{1,3})?)(?:${PLACES.replace(/ /g, "\\s{1,8}")})(?:\\s{1,8}số)?\\s{1,8}\\d{1,3}(?!\\s{0,3}%|\\s{1,3}(?:lần|buổi|cuộc|kỳ|phiên|lượt|bản tin)\\s{0,2}(?:/|trong|mỗi|một)\\s{0,2})[a-z]?(?![\\p{L}\\p{N}])`,
    "gu",
  ),
  cuePattern(
    "(?:mô hình|phong trào|cuộc vận động|chi hội|gia đình|câu lạc bộ|tiêu chí|phương châm|danh hiệu|nếp sống)(?: \\p{L}{1,7}){0,3} \\d{1,2} (?:không|có|sạch|tốt|giảm|tăng|cùng|biết|an|nhất|đẹp|rõ|đúng|dám|xanh)(?:,? \\d{1,2} (?:không|có|sạch|tốt|giảm|tăng|cùng|biết|an|nhất|đẹp|rõ|đúng|dám|xanh)){0,4}",
  ),
  cuePattern(
    "\\d{1,2} (?:không|có|sạch|tốt|giảm|tăng|cùng|biết|an|nhất|đẹp|rõ|đúng|dám|xanh)(?:,? \\d{1,2} (?:không|có|sạch|tốt|giảm|tăng|cùng|biết|an|nhất|đẹp|rõ|đúng|dám|xanh)){0,4}",
  ),
  cuePattern("(?:tại|ở|địa chỉ|địa điểm|và) số \\d{1,4}[a-z]?|(?<!tổng\\s)số \\d{1,4}[a-z]?(?= \\p{L})|số:? \\d{1,4}$"),
  cuePattern(
    "(?:điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|mẫu|mức|bậc|hạng|cấp độ|vùng|cấp|lớp|tiêu chí(?: số)?|chỉ tiêu|nội dung|nhiệm vụ|module|vùng) (?:số )?\\d{1,3}(?:\\.\\d{1,2}){0,3}(?!\\s{0,3}[%\\p{L}]|\\d|[.,]\\d)",
  ),
  /(?<![\p{L}\p{N}])(?<!(?:mỗi|từng|một|các|01) )(?:đợt|vòng|học kỳ|giai đoạn)\s\d(?!\d)(?=\s{0,2}(?:[,.;:()]|$|xong|trong|vào|trước|từ|ngày|tháng|năm|quý|là|của|tại|tổ chức|diễn ra|bắt đầu|và))/gu,
  /(?<![\p{L}\p{N}])\d{1,2}\s{0,2}\+\s{0,2}\d{1,2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:covid|iso|vnpt|vietgap|qcvn|tcvn)[\s-]{0,2}\d{1,6}/gu,
];

/** Numbers that count nothing: telephone numbers, clock times, ages, money amounts' account numbers. */
const OTHERS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:\+84|0)\d{1,3}(?:[ .-]?\d{2,4}){2,3}(?!\d)/gu,
  /(?<![\p{L}\p{N}])\d{1,2}\s?(?:h|giờ)\s?(?:\d{1,2})?(?:\s?(?:phút|'))?(?![\p{L}\p{N}])/gu,
  cuePattern(
    "(?:từ )?(?:đủ )?\\d{1,3}(?:\\s{0,2}(?:-|–|đến)\\s{0,2}\\d{1,3})? tuổi(?: trở lên| trở xuống)?|dưới \\d{1,3} tuổi|trên \\d{1,3} tuổi",
  ),
  /\((?:bằng chữ:?\s)?(?:(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|linh|lẻ|nghìn|ngàn|triệu|tỷ|tỉ|đồng|chẵn)[\s./]{0,3}){2,24}\)/gu,
  /(?<!\p{L})(?:đơn giá|giá vé|mức (?:thu(?! nhập)|phí|đóng(?! góp)))(?!\p{L})[^;.,\d]{0,40}\d[\d.,]{0,14}(?:\s?(?:nghìn|ngàn|triệu))?\s?đồng(?:\s?\/\s?\p{L}{1,12}(?:\s\p{L}{1,6})?){0,3}/gu,
  /(?<!\p{L})được (?:miễn|giảm|miễn giảm|miễn, giảm|hỗ trợ|hưởng) (?:đến |tới )?\d{1,3}(?:,\d{1,2})?\s?%/gu,
  /(?<![\p{L}\p{N}])\d{1,3}(?:\.\d{3})*\s{1,3}(?:nhân\s{1,3})?khẩu(?!\s{1,3}hiệu)(?!\p{L})/gu,
  /(?<!\p{L})(?:chưa|không)\s{1,3}đạt\s{1,3}(?:được\s{1,3})?\d{1,3}(?:,\d{1,2})?\s?%(?=\s[^.;]{0,30}?\b(?:thì|phải|bị|sẽ)\s)/gu,
  cuePattern("(?:sử dụng|dùng|nhựa) (?:một|01|1) lần"),
  /(?<!\p{L})lãi suất(?: [^;,.\d]{1,30})? \d{1,2}(?:[.,]\d{1,3})?\s?%(?:\s?\/\s?(?:tháng|năm))?/gu,
  /(?<!\p{L})cân nặng [^;.\d]{0,20}\d{2,3}\s?kg(?:[^;.\d]{1,40}\d{2,3}\s?kg)?/gu,
  /(?<!\p{L})(\p{L}+) cách \1 \d{1,3}(?:[.,]\d{1,2})?\s?(?:m|cm|mét)(?!\p{L})/gu,
  /(?<!\p{L})giữa (?:hai|2) lần(?!\p{L})/gu,
  /(?<!\p{L})(?:khoảng cách|cách nhau|giãn cách)(?!\p{L})[^;.\d]{0,60}\d{1,4}(?:[.,]\d{1,3})?\s?(?:ngày|tuần|tháng|năm|giờ|phút|km|m|mét)(?!\p{L})/gu,
  /(?<!\p{L})(?:xử phạt|mức phạt|phạt tiền)(?!\p{L})[^;.\d]{0,120}\d[\d.]{0,12}(?:\s?(?:nghìn|triệu))?(?:\s?đồng)?(?:\s(?:đến|-)\s\d[\d.]{0,12})?(?:\s?(?:nghìn|triệu))?\s?đồng/gu,
  /(?<!\p{L})(?:đạt\s|từ\s|dưới\s|trên\s){0,2}\d{1,3}(?:,\d)?(?:\s(?:đến|-)\s(?:dưới\s)?\d{1,3}(?:,\d)?)?\sđiểm(?:\strở\slên)?,?\s(?:được\s)?xếp\s(?:loại|hạng)/gu,
  cuePattern(
    "(?:trong|thời gian|vòng|kéo dài|sau)(?: vòng| thời gian| thời hạn)? \\d{1,3} (?:ngày|giờ|phút|tháng|năm|tuần|buổi)(?: làm việc)?(?! (?:cuối|đầu|20\\d{2}))",
  ),
  cuePattern("\\d{1,2} (?:năm|tháng|ngày|tuần|giờ|phút) (?:liền|liên tục|trước(?! (?:ngày|tháng|\\d))|sau|nay|qua|gần đây|thực hiện)"),
];

/** The text with names in quotes, citations, terms, addresses and other numbers that are no targets blanked; same length. */
export function withoutTraps(folded: string): string {
  let text = /[“"«‘]/.test(folded) ? blanked(folded, QUOTED) : folded;
  if (!/\d|một/.test(text)) return text;
  for (const pattern of [...CITATIONS, ...TERMS, ...NAMES, ...OTHERS]) text = blanked(text, pattern);
  return text;
}

/** The character that stands in place of what was blanked. */
export const blank = BLANK;
