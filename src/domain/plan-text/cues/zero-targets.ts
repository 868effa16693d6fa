import { cuePattern } from "./cue-pattern";

const ZERO = cuePattern(
  "không còn|không để|xóa hoàn toàn|xóa hết|xóa dứt điểm|xóa bỏ hoàn toàn|xóa xong|chấm dứt(?: hoàn toàn| tình trạng)?|không xảy ra|không phát sinh|không để xảy ra",
  "u",
);
const NONE = cuePattern(
  "^(?:(?:phấn đấu|đến [^,]{3,30},?|hàng năm,?|trong năm,?|địa bàn|trên địa bàn|tại)[^,.;:]{0,60}? )?(?:không có) (?:hộ|hội viên|đoàn viên|cán bộ|vụ|trường hợp|điểm nóng|người|tội phạm|tai nạn|khiếu kiện|đơn thư|học sinh|trẻ em|công đoàn|chi hội|chi đoàn|cơ sở|đơn vị|tổ chức|thôn|xóm|xã|hành vi|tình trạng|vi phạm|bạo lực|tệ nạn|phụ nữ|gia đình|tập thể|cá nhân|nhà|nợ|ca|tử vong|ổ dịch|sinh viên|thanh niên|lao động|công nhân|vụ việc|băng nhóm|tụ điểm|điểm|tổ|câu lạc bộ|khu dân cư|ấp|bản|doanh nghiệp|đảng viên|hồ sơ|món vay)",
  "u",
);
/** "Khu dân cư không có người nghiện mới": a place or body as the subject. */
const NONE_THERE = cuePattern(
  "^(?:(?:các|mỗi|100%|toàn|tất cả các) )?(?:khu dân cư|thôn|xóm|ấp|bản|tổ dân phố|khu phố|xã|phường|thị trấn|huyện|tỉnh|cơ quan|đơn vị|nhà trường|trường học|chi hội|chi đoàn|chi bộ|gia đình|địa phương|địa bàn|doanh nghiệp)(?: [^,.;:\\d]{1,40})? không có (?:hộ|hội viên|đoàn viên|cán bộ|vụ|trường hợp|điểm nóng|điểm|người|tội phạm|tai nạn|khiếu kiện|đơn thư|học sinh|trẻ em|tệ nạn|bạo lực|tụ điểm|vi phạm|nhà)",
  "u",
);
const SOLVED = cuePattern("phát sinh[^.;]{0,80}? (?:giải quyết|xử lý|xóa|khắc phục) (?:ngay|dứt điểm|triệt để|xong)", "u");

/** A promise that something is gone; `at` is where it begins in the part. */
export interface ZeroTarget {
  readonly measure: string;
  readonly at: number;
}

/** What must be gone for a zero target ("không còn hộ nghèo", "không để … xảy ra"); null where the part is no zero target. */
export function zeroTarget(clean: string, anywhere = false): ZeroTarget | null {
  if (SOLVED.test(clean)) return { measure: "trường hợp", at: 0 };
  if (NONE.test(clean.trim()) || NONE_THERE.test(clean.trim())) return { measure: measureOf(clean, "không có"), at: 0 };
  let from = 0;
  for (const chunk of clean.split(",")) {
    const text = chunk.trim();
    const at = from + chunk.indexOf(text);
    from += chunk.length + 1;
    if (anywhere && NONE.test(text)) return { measure: measureOf(text, "không có"), at };
    const match = ZERO.exec(text);
    if (!match) continue;
    if (match.index > 60 || /(?:bảo|lượng|nhằm|việc|biện pháp|để|tránh)[^,]{0,60}$/u.test(text.slice(0, match.index))) continue;
    return { measure: measureOf(text, match[0]), at };
  }
  return null;
}

function measureOf(text: string, cue: string): string {
  const after = text.slice(text.indexOf(cue) + cue.length).trim();
  const word =
    /^(?:các\s|xảy ra\s|tình trạng\s|hoàn toàn\s)?(hộ|vụ|nhà|trường hợp|người|hội viên|đoàn viên|cán bộ|điểm|học sinh|trẻ em)(?!\p{L})/u.exec(
      after,
    );
  return word?.[1] ?? (/(?:xảy ra|phát sinh|chấm dứt)/u.test(text) ? "vụ" : "trường hợp");
}
