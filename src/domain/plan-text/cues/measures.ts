/** Nouns of several words that are counted. */
const COUNTED_NOUNS = [
  "câu lạc bộ",
  "bãi rác",
  "hộ gia đình",
  "hộ nghèo",
  "hộ dân",
  "hợp tác xã",
  "tổ hợp tác",
  "tổ chức",
  "khu dân cư",
  "khẩu hiệu",
  "mô hình",
  "công trình/phần việc",
  "công trình",
  "phần việc",
  "hội viên",
  "đoàn viên",
  "cán bộ",
  "tuyến đường",
  "đội hình",
  "thanh niên",
  "thành viên",
  "chi hội",
  "chi đoàn",
  "chi bộ",
  "cây xanh",
  "triệu đồng",
  "nghìn đồng",
  "ngàn đồng",
  "tỷ đồng",
  "lượt người",
  "lượt hộ",
  "học sinh",
  "sinh viên",
  "hoạt động",
  "tiêu chí",
  "phụ nữ",
  "trẻ em",
  "hội nghị",
  "hội thi",
  "cuộc thi",
  "hội thảo",
  "diễn đàn",
  "chuyên đề",
  "chuyên mục",
  "đơn vị máu",
  "đồng chí",
  "nhà tạm",
  "tổ hòa giải",
  "sản phẩm",
  "tin bài",
  "tin, bài",
  "báo cáo",
  "mái ấm",
  "nhà tình thương",
  "nhà đại đoàn kết",
  "nhà tình nghĩa",
  "ngôi nhà",
  "căn nhà",
  "vườn rau",
  "vườn mẫu",
  "việc làm",
  "lao động",
  "suất quà",
  "phần quà",
  "học bổng",
  "đơn vị",
  "cơ sở",
  "điểm thu gom",
  "thùng rác",
  "thùng",
  "ngày công",
  "gia đình",
  "nông dân",
  "doanh nghiệp",
  "tổ tiết kiệm",
  "tổ vay vốn",
  "xã đoàn",
  "quyển",
  "pa nô",
  "băng rôn",
  "tờ rơi",
  "tổ dân phố",
  "lượt",
  "tiểu phẩm",
  "phóng sự",
  "chương trình",
  "buổi tuyên truyền",
  "lớp tập huấn",
  "nhà vệ sinh",
  "công nhân",
  "ý kiến",
  "khu phố",
  "dự án",
  "tập thể",
  "cá nhân",
  "gương điển hình",
  "điển hình",
  "đại biểu",
  "tổ tự quản",
  "tổ truyền thông",
  "nhóm",
  "đề tài",
  "dự thảo văn bản",
  "dự thảo",
  "sáng kiến",
  "đối tượng",
  "người dân",
  "trường hợp",
  "đám tang",
  "nhà văn hóa",
  "giỏ",
  "đội viên",
  "giáo viên",
  "học viên",
  "vận động viên",
  "cộng tác viên",
  "tuyên truyền viên",
  "báo cáo viên",
  "tình nguyện viên",
  "bản tin",
  "lượt nông dân",
  "lượt",
  "hố rác",
  "sổ theo dõi",
  "căng tin",
  "mét",
  "ki-lô-mét",
  "km",
  "ha",
  "héc-ta",
  "m2",
  "kg",
  "tấn",
  "tạ",
  "lít",
  "điểm",
  "vụ",
];
const LONG = [...COUNTED_NOUNS].sort((a, b) => b.length - a.length);

/** Nouns that plans count, for other readers of the language. */
export const countedNouns: readonly string[] = COUNTED_NOUNS;
/** Measures of a dose, a wait or a small thing: they describe, no plan promises so many of them. */
const DESCRIBING = /^(?:ml|cc|mg|mm|cm|phút|giây|giờ)(?![\p{L}])/u;
/** "01 ngày/tháng": days are counted where they recur. */
const DAYS_A_PERIOD = /^ngày\s?(?:\/|mỗi|một|trong)\s?(?:(?:một|mỗi|1|01)\s)?(?:tuần|tháng|quý|năm)(?!\p{L})/u;
/** Words that cannot be counted: what follows the number is no measure. */
const NOT_COUNTED =
  /^(?:thế hệ|bên|chiều|mặt|bánh|chân|mùa|thứ|hằng|hàng|và|của|tại|thì|là|được|không|có|sạch|cam|vàng|đỏ|đen|trắng|nâu|xám|trở|theo|về|do|trong|ngoài|trên|dưới|tháng|năm|ngày|giờ|phút|tuần|quý|với|để|cho|đến|từ|nhằm|khi|nếu|đã|sẽ|đang|bị|tốt|đẹp|xanh|đạt|thực|tham|các|những|này|đó|kia|lần thứ|hoặc|hay|như|ở|gồm|bằng|mới|cũ|so|trước|sau|nay|tuổi|nhất|thứ|triển|hướng|chủ|phối|thuộc|phải|cũng|đều)(?![\p{L}])/u;
/** Where what is counted ends, told by one word. */
const STOP =
  /^(?:và|của|tại|là|được|không|có|trở|theo|về|do|trong|ngoài|trên|dưới|với|để|cho|đến|từ|nhằm|khi|đã|sẽ|đang|bị|đạt|các|những|này|thuộc|phải|trồng|mỗi|làm|mới|ra|biết|vào|trước|bằng|gồm|hoặc|ở|nằm|ký|mở|nắm|giữ|đều|xếp|hoàn)(?![\p{L}])/u;
/** Where it ends, told by a verb of two words whose first word alone also stands in nouns (học sinh, cộng đồng, thu nhập, tổ tự quản). */
const VERB =
  /^(?:tham (?:gia|dự|mưu)|sản xuất(?!,? kinh doanh)|ứng (?:dụng|xử|phó)|loại (?:bỏ|trừ)|tốt nghiệp|phục (?:hồi|vụ)|đăng ký|sinh hoạt|đối (?:với|thoại)|sử dụng|tiếp (?:cận|nhận|tục)|hưởng (?:ứng|thụ|lợi)|đồng (?:ý|thuận|tình)|tự (?:giác|nguyện|tạo|nhận)|nâng (?:cao|cấp)|tuyên truyền|xây dựng|tổ chức|phân (?:loại|công)|thu gom|duy trì|thực hiện|chấp hành|hiểu biết|cam kết|bảo đảm|đảm bảo|thường xuyên)(?![\p{L}])/u;

/** What a number counts, from the text right after it: measure (ĐVT) and its length with the space before it; null where nothing is counted. */
export function measureAfter(after: string): { measure: string; length: number } | null {
  const head = after.slice(0, 80);
  const space = /^\s{0,6}(?:\([^)]{1,30}\)\s{0,3})?/.exec(head)?.[0].length ?? 0;
  const text = head.slice(space).replace(/\s+/g, (run) => (run.length === 1 ? " " : run));
  if (DAYS_A_PERIOD.test(text)) return { measure: "ngày", length: space + 4 };
  if (!/^\p{L}/u.test(text) || NOT_COUNTED.test(text) || DESCRIBING.test(text)) return null;
  const known = LONG.find((word) => text.startsWith(word) && !/[\p{L}\p{N}]/u.test(text[word.length] ?? " "));
  if (known) return withAlternative(known, text, space);
  const words = /^(\p{L}[\p{L}\d]*)(?:\s(\p{L}+))?/u.exec(text);
  if (!words?.[1] || (words[1].length === 1 && !/[lmgwđ]/.test(words[1]))) return null;
  return { measure: words[1] === "đ" ? "đồng" : words[1], length: space + words[1].length };
}

function withAlternative(known: string, text: string, space: number): { measure: string; length: number } {
  const more =
    /^(?:,|\shoặc|\/)\s?(?:công trình\/phần việc|phần việc|công trình|khu vực|hợp tác xã|tổ hợp tác|tổ|khu dân cư|mô hình)(?![\p{L}])/u.exec(
      text.slice(known.length),
    );
  const measure = more ? known + more[0] : known;
  return { measure: measure.trim(), length: space + measure.length };
}

/** Words after a percentage up to its verb: what the share is taken of. */
export function shareOf(after: string): string | null {
  const opening = /^\s{0,4}(?:trở lên\s{1,3})?(?:trong\s{1,3})?(?:tổng\s{1,3})?(?:số\s{1,3})?/u.exec(after)?.[0].length ?? 0;
  const words = after
    .slice(opening, opening + 120)
    .trim()
    .split(/\s+/);
  if (/^(?:so|của|tại|là|được|theo|vào|trong|với)$/u.test(words[0] ?? "")) return null;
  const named: string[] = [];
  for (const [i, word] of words.slice(0, 12).entries()) {
    const bare = word.replace(/[,.;:()\u0001].*$/u, "");
    if (named.length > 0 && (STOP.test(bare) || VERB.test(words.slice(i, i + 4).join(" ")))) break;
    if (bare) named.push(bare);
    if (bare !== word) break;
  }
  return named.length > 0 ? named.join(" ") : null;
}
