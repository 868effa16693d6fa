/** Letters that stand for a body or for words of its name and stay large. */
const LETTERS = new Set(
  "MTTQ UBMTTQ TTMTTQ MTTQVN LHPN HLHPN UBND HĐND TNCS TNTP HCM CCB LĐLĐ ND BTV BCH BTT BCĐ NTM VN KHHGĐ DS BVMT".split(" "),
);
/** Words that are written large inside the name of a body, as the offices write them. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/việt nam/g, "Việt Nam"],
  [/hồ chí minh/g, "Hồ Chí Minh"],
  [/cộng sản/g, "Cộng sản"],
  [/liên hiệp phụ nữ/g, "Liên hiệp Phụ nữ"],
  [/mặt trận tổ quốc/g, "Mặt trận Tổ quốc"],
  [/(?<=đoàn )thanh niên/g, "Thanh niên"],
  [/(?<=hội )(nông dân|cựu chiến binh|chữ thập đỏ|người cao tuổi|phụ nữ)/g, "*"],
  [/liên đoàn lao động/g, "Liên đoàn Lao động"],
  [/(?<=ban )(thường trực|thường vụ|chấp hành|chỉ đạo|vận động|quản lý|tuyên giáo|phong trào|dân vận|tổ chức)/g, "*"],
  [/(?:ủy|uỷ) ban (?=mặt|mttq|nhân|việt)/g, "Ủy ban "],
  [/nhân dân/g, "Nhân dân"],
];
const PLACED = /(?<= )(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|xóm|ấp|bản)(?= )(.*)$/u;

const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Name of a body as it stands in running text: "HỘI LHPN TỈNH GIANG CHÂU" is "Hội LHPN tỉnh Giang Châu".
 * A name that already has small letters stays as it is written.
 */
export function bodyName(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  const words = name.split(/\s+/);
  // A name of letters only ("MTTQ", "UBND") has no word that could be written small.
  if (words.every((word) => LETTERS.has(word))) return name;
  const small = words.map((word) => (LETTERS.has(word) ? word : word.toLowerCase())).join(" ");
  const named = NAMED.reduce((text, [pattern, as]) => text.replace(pattern, (match) => (as === "*" ? large(match) : as)), small);
  return large(named.replace(PLACED, (_, level: string, place: string) => level + placeName(place)));
}

/** Every word of a place's own name large; a lower level inside it ("xã Minh Khê, huyện An Thủy") stays small. */
function placeName(place: string): string {
  return place.replace(/[^\s,]+/gu, (word) => (/^(?:tỉnh|huyện|quận|xã|phường|thôn|xóm|ấp)$/u.test(word) ? word : large(word)));
}
