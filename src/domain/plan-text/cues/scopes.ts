import { cuePattern } from "./cue-pattern";

const TIME = "năm|tháng|quý|tuần|ngày|người dân|gia đình, từng";
const EACH = cuePattern(`(?:mỗi|từng) (?!(?:${TIME})(?![\\p{L}]))([^\\d.;:()≥≤<>=\\u0001]{2,60})`, "u");
const UNIT_END =
  /(?<![\p{L}])(?:có|ít|tối|xây|tổ chức|thực|phải|đăng|lựa|chọn|duy|đạt|thành lập|được|giúp|hỗ|vận|trồng|nhận|từ|không|khoảng|làm|triển|phấn|in|mở|cử|giới|sẽ|cần|hàng|hằng|trong|là|tham|tuyên|phát|hiến|treo|trị|tự|họp|kiểm|phối|nhận|ra|về|thu|đóng|sử|bố|ký|lập)(?![\p{L}])/u;
const PER =
  /^[^\d,.;:()/]{0,25}\/\s{0,2}(?:01\s|1\s|một\s)?(hộ|xã|huyện|đơn vị|cơ sở|chi hội|chi đoàn|chi bộ|thôn|xóm|ấp|tổ|người|thùng|màu|hội viên|đoàn viên|trường|lớp|mô hình|điểm|cán bộ|khu dân cư|phường|suất|nhà|câu lạc bộ|clb)(?![\p{L}])/u;
const EVERY_ONE = cuePattern("(?:(?:tất cả )?các|toàn bộ|tất cả|100%|mọi|mỗi) ([^.;:()\\d]{2,80}?) (?:đều|phải đều)", "u");
const CHAIN = /(?<![\p{L}\p{N}])(?:một|1|01)\s{1,3}(\p{L}+)[^.;()]{0,60}?\s(?=\d{1,3}\s\p{L}+\skhác)/u;

/** "160 cán bộ, mỗi lớp 02 ngày": behind the comma a figure of its own begins. */
function isNextStatement(clean: string, numberEnd: number, at: number): boolean {
  return at > numberEnd && clean.slice(numberEnd, at).includes(",") && /\d/.test(clean.slice(at));
}

/** What a figure holds for one by one: the noun after "mỗi", after "/" behind the measure, or in "một người … 4 người khác"; null for the whole. */
export function eachOf(clean: string, numberEnd: number): string | null {
  const per = PER.exec(clean.slice(numberEnd, numberEnd + 40));
  if (per?.[1]) return per[1];
  const each = EACH.exec(clean);
  if (each?.[1] && !isNextStatement(clean, numberEnd, each.index)) {
    const name = (each[1].split(UNIT_END)[0] ?? "").replace(/[,\s]+$/u, "");
    return name === "" ? (each[1].split(" ")[0] ?? null) : name;
  }
  return CHAIN.exec(clean)?.[1] ?? null;
}

/** Units of "các xã … đều có": every one of them; null where the text says nothing of the kind. */
export function everyOneOf(clean: string): string | null {
  const match = EVERY_ONE.exec(clean);
  return match?.[1]?.trim() ?? null;
}

const LEVELS: readonly (readonly [string, string])[] = [
  ["Trung ương", "trung ương"],
  ["Tỉnh", "cấp tỉnh|tỉnh|thành hội|cấp thành phố"],
  ["Huyện", "cấp huyện|huyện|quận|thị xã|thành phố"],
  ["Xã", "cấp xã|xã|phường|thị trấn"],
  ["Cơ sở", "cấp cơ sở|cơ sở|chi hội|chi đoàn|thôn|xóm|ấp|khu dân cư|tổ dân phố"],
];

/** "cấp tỉnh 1 lần/quý", "huyện hằng tuần": a level before how often. */
const LEVEL_BEFORE =
  /^[^\p{L}\p{N}]*(?:(?:đối\s{1,3}với|ở)\s{1,3})?(cấp\s{1,3}(?:tỉnh|thành\s{1,3}phố|huyện|quận|xã|phường|cơ\s{1,3}sở|thôn|xóm)|tỉnh|huyện|xã|thôn|xóm|chi\s{1,3}hội)\s{0,2}(?::|,)?\s{1,3}(?:(?:định\s{1,3}kỳ|ít\s{1,3}nhất|tối\s{1,3}thiểu|kiểm\s{1,3}tra|giám\s{1,3}sát|họp)\s{1,3})?(?=\d|mỗi|hằng|hàng|một|hai|ba)/u;

/** Level whose frequency a stretch of folded text gives; null where it does not begin with one. */
export function levelBeforeFrequency(folded: string): string | null {
  const match = LEVEL_BEFORE.exec(folded);
  return match?.[1] ? levelOf(match[1].replace(/\s+/g, " ")) : null;
}

/** Level that a label or a body belongs to: "Cấp tỉnh" is "Tỉnh"; null where it names none. */
export function levelOf(folded: string): string | null {
  const named = /(?<![\p{L}])cấp\s{1,3}(tỉnh|thành phố|huyện|quận|xã|phường|cơ sở|trung ương|thôn|xóm)/u.exec(folded);
  const text = named ? `cấp ${named[1]}` : folded;
  return LEVELS.find(([, words]) => cuePattern(words, "u").test(text))?.[0] ?? null;
}
