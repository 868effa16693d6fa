import { foldText } from "../../vietnamese/fold-text";

const TOTAL =
  /^(?:tổng(?: số| cộng| cộng chung| chung| toàn (?:xã|huyện|tỉnh|xóm|thôn))?|cộng(?: chung| tổng| toàn (?:xã|huyện|tỉnh|xóm|thôn))?|toàn (?:xã|huyện|tỉnh|thành phố)|tc|grand total|totals?|sub ?total|sum)$/;
const TOTAL_OF = /^(?:(?:tổng )?cộng|tổng|tổng số|sub ?total|total) (?!hợp |kết |quan |thể |phụ trách)(?:\S.*)$/;
const PAGE_TOTAL = /^(?:cộng|tổng|tổng cộng) (?:trang|tờ)(?: \S+)*$|^(?:cộng|tổng) (?:mang sang|chuyển) .*trang|^page total/;
const CARRIED =
  /^(?:(?:cộng|số|tổng) )?(?:mang|chuyển) sang|^trang trước (?:chuyển|mang) sang|^carried forward|^brought forward|^(?:số )?trang trước|^cộng dồn trang trước/;
const SIGNATURE =
  /^(?:người (?:lập|ghi|tổng hợp|viết|theo dõi|báo cáo|kiểm tra|duyệt)(?: biểu| bảng| danh sách| báo cáo| sổ)?|tm|tm .*|kt .*|tl .*|tuq .*|q .*|thủ trưởng(?: đơn vị| cơ quan)?|chủ tịch|phó chủ tịch|(?:phó )?chi hội trưởng|(?:tổ|nhóm|đội|phân hội) trưởng|trưởng (?:xóm|thôn|ban|bản|ấp|buôn|làng|khu(?: phố| dân cư)?|khóm|kp)(?: \p{L}+| \d+)?|bí thư.*|cán bộ (?:lập|tổng hợp).*|kế toán|thủ kho|đại diện .*|xác nhận của .*|ubnd .*|người nhận|người giao|bên (?:giao|nhận)|ký (?:và )?(?:ghi rõ )?họ tên.*|ký tên.*|đã ký|prepared by.*|approved by.*|.* (?:ký tên|đóng dấu)|nơi nhận.*|lưu vt.*)$/u;
const PLACE_DATE = /(?:^|, ?)(?:ngày|ngµy) ?[\d.…\s]* ?tháng ?[\d.…\s]* ?năm ?[\d.…\s]*$/;
const NOTE =
  /^(?:ghi chú|chú thích|lưu ý|nguồn|\(?\*+\)?|ấn định|danh sách (?:này |trên )?(?:có|gồm)|bằng chữ|số tiền bằng chữ|tổng số .*(?:hộ|thùng).*bằng chữ|note|notes|source|sources|trong đó có|cam kết|biểu này|lưu|viết bằng chữ|căn cứ|theo)(?!\p{L})/iu;

/** The same words as somebody types them who leaves all accents out. */
function withoutItsAccents(words: RegExp): RegExp {
  const source = words.source.normalize("NFD").replace(/[\u0300-\u036F]/g, "");
  return new RegExp(source.replaceAll("đ", "d"), words.flags);
}

// Not the words that could begin a name typed without accents: "tong van phong", "luu thi hoa".
const PLAIN_TOTAL = withoutItsAccents(TOTAL);
const PLAIN_SIGNATURE = withoutItsAccents(SIGNATURE);

/** A row of a grand total ("Tổng cộng", "Cộng"). */
export function isTotalWord(text: string): boolean {
  const words = foldText(text).replace(/ [ivx]+( [ivx]+)+$| \d+( \d+)+$| \d+ \p{L}+(?: \p{L}+)?$/u, "");
  return TOTAL.test(words) || PLAIN_TOTAL.test(words);
}

/** A row that sums a part ("Cộng tổ 1", "Tổng xóm 9"). */
export function isPartTotal(text: string): boolean {
  return TOTAL_OF.test(foldText(text)) && text.length <= 60;
}

export function isPageTotal(text: string): boolean {
  return PAGE_TOTAL.test(foldText(text));
}

export function isCarriedForward(text: string): boolean {
  return CARRIED.test(foldText(text));
}

/** Words over and under a signature, the place and date above it. */
export function isSignatureText(text: string): boolean {
  if (text.length > 90) return false;
  const words = foldText(text);
  return SIGNATURE.test(words) || PLAIN_SIGNATURE.test(words) || PLACE_DATE.test(text.toLowerCase()) || /^\((?:ký|đã ký)/i.test(text);
}

/** Most of a row's texts stand over or under signatures; a single such word may as well be a heading ("Chi hội trưởng"). */
export function areSignatures(texts: readonly string[]): boolean {
  const signing = texts.filter(isSignatureText).length;
  return signing > 0 && signing * 2 >= texts.length;
}

export function isNoteText(text: string): boolean {
  return NOTE.test(text.normalize("NFC").toLowerCase());
}

/** Dots, dashes and the like that fill a row. */
export function isFillerText(text: string): boolean {
  return /^[\s.…,;:_\-–—*/\\|=~]*$/.test(text);
}

/** Heading of an official sheet: the state's and the office's lines, "Biểu số", what the sheet belongs to. */
export function isTitleText(text: string): boolean {
  return /^(?:cộng hòa xã hội|cộng hoà xã hội|độc lập|biểu (?:số|mẫu)|biểu \d|mẫu (?:số)?[ :.]*\d|phụ lục|ban hành kèm|\(?kèm theo|kính gửi|số:|đơn vị báo cáo ?:|đơn vị nhận(?: báo cáo)? ?:|đơn vị nhận báo cáo|ngày nhận báo cáo|đơn vị tính ?:|đvt ?[:;]|tỉnh:|huyện:|xã:|thôn:|xóm:|tháng:|năm:|kỳ báo cáo|đảng cộng sản)/.test(
    text.normalize("NFC").toLowerCase(),
  );
}

/** A parameter above a table: "Tháng: 5", "Đơn vị báo cáo:". */
export function isParameterText(text: string): boolean {
  return /^[^:;]{2,40}[:;](?:\s|$)/.test(text) && text.length <= 90;
}

/** Roman number, capital letter or arabic number that counts groups: "I", "II.", "A", "1)". */
export function isGroupNumber(text: string): boolean {
  return /^(?:[IVXLC]{1,6}|[A-HĐ]|\d{1,2})[.)/]?$/.test(text);
}

/** Text of a group without its number or its bullet: "I. Xóm 8" and "* Xóm 8:" → "Xóm 8". */
export function withoutGroupNumber(text: string): string {
  return text
    .replace(/^[*•]+\s*(?=\p{L})/u, "")
    .replace(/^(?:[IVXLC]{1,6}|[A-HĐ]|\d{1,2})\s*[.)/-]\s*(?=\S)|^(?:[IVX]{1,5}|[A-D])\s+(?=\p{Lu}\p{Ll})/u, "")
    .replace(/\s*:$/, "")
    .trim();
}
