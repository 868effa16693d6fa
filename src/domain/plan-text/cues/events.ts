import type { Period } from "../../ledger/target";
import { cuePattern } from "./cue-pattern";

const EVENT =
  "hội nghị|hội thảo|tọa đàm|cuộc thi|hội thi|hội diễn|hội thao|liên hoan|ngày hội|đêm hội|lễ|buổi lễ|diễn đàn|giải|chương trình|đại hội|hội chợ|chiến dịch|mít tinh|gặp mặt|ngày chạy|đợt cao điểm|đợt|buổi|tháng|tuần lễ|phiên họp|cuộc họp|triển lãm|kỷ niệm|hội trại|cuộc vận động sáng tác|festival";
const HELD = cuePattern(
  `(?:tổ chức|mở|phát động|khai mạc|dự|tiến hành)(?: thành công| tốt| thực hiện tốt| thực hiện| trọng thể| 01| một)? (?:${EVENT})`,
  "u",
);
const REVIEW = cuePattern("(?:^|(?:tổ chức|tiến hành|hội nghị) )(?:hội nghị )?(?:sơ kết|tổng kết|sơ, tổng kết|đại hội)", "u");
const LAUNCH = cuePattern(
  "(?:^|và |; )(?:tổ chức )?(?:phát động|ra mắt|ra quân|khánh thành|khởi công|khai trương|lễ)(?: các)?(?! (?:thực hiện|các|tuyên truyền))",
  "u",
);
const PLURAL = cuePattern(`(?:tổ chức|mở) (?:tốt )?(?:các|những|nhiều|một số)`, "u");
const ADVISING = cuePattern("^(?:chủ trì )?(?:tham mưu|hướng dẫn|chỉ đạo|chuẩn bị|theo dõi|đôn đốc|vận động|tuyên truyền)", "u");
const NAMED_EVENT = cuePattern(
  "^(?:lễ|hội nghị|hội thi|hội thao|ngày hội|cuộc thi|tọa đàm|liên hoan|diễn đàn|hội thảo|đại hội)(?! \\p{L}{1,8} (?:chủ trì|phối hợp))",
  "u",
);
const HANDED_IN = cuePattern("trình [^,.;]{2,60} (?:phê duyệt|ban hành|ký)", "u");
const SINGLE_LAUNCH = cuePattern("(?:phát động|ra mắt|ra quân|khánh thành|khởi công)(?! (?:thực hiện|các|tuyên truyền|và nhân rộng))", "u");

const AFTER_SUBJECT =
  /(?:^|\s)(?=(?:tổ chức|phát động|ra mắt|trình|phối hợp|lựa chọn|chủ động|chủ trì|sơ|tổng kết|tham mưu|hướng dẫn|chỉ đạo|chuẩn bị|tiến hành|là đầu mối)\s)/u;

/** The text from its verb on, where a subject or "Hàng năm," stands before it. */
export function fromVerb(clean: string): string {
  const text = clean.replace(/^[\s,;:.(–+-]{0,10}/u, "").replace(/\s(?:kể từ|sau|trước)\s{1,3}(?:ngày|khi)\s.*$/su, "");
  const subject = AFTER_SUBJECT.exec(text);
  return subject ? text.slice(subject.index).trim() : text;
}

/** Whether a promise is kept by one event or one act: a conference, a review, a launch, a document that is handed in. `verbPart` begins with the verb. */
export function isEvent(verbPart: string): boolean {
  if (NAMED_EVENT.test(verbPart)) return true;
  if (HANDED_IN.test(verbPart)) return true;
  if (ADVISING.test(verbPart) || PLURAL.test(verbPart.slice(0, 60))) return false;
  if (HELD.test(verbPart.slice(0, 200)) || REVIEW.test(verbPart.slice(0, 80))) return true;
  return (
    LAUNCH.test(verbPart.slice(0, 60)) &&
    SINGLE_LAUNCH.test(verbPart.slice(0, 60)) &&
    /^(?:tổ chức )?(?:phát động|ra mắt|ra quân|khánh thành|khởi công)/u.test(verbPart)
  );
}

/** Nouns that are counted as something held or sent rather than as a thing: with a frequency they make a cadence. */
export function isRecurringMeasure(measure: string, period: Period): boolean {
  if (period !== "yearly" && /^(?:tin|bài|tin bài|tin, bài|chuyên mục|chuyên đề|phóng sự|lớp|hội thi)$/u.test(measure)) return true;
  return /^(?:lần|lượt|kỳ|buổi|cuộc|hoạt động|báo cáo|hội nghị|đợt|phiên|số|bản tin|chuyến|ngày|buổi tuyên truyền|cuộc họp)$/u.test(
    measure,
  );
}
