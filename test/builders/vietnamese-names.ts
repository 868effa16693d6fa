import type { Draw } from "./draw";

/** Family names with their shares in percent: more than half of all people have one of four. */
const FAMILIES: readonly (readonly [string, number])[] = [
  ["Nguyễn", 31.5],
  ["Trần", 9.7],
  ["Lê", 9.1],
  ["Phạm", 6.4],
  ["Hoàng", 4.2],
  ["Phan", 4],
  ["Vũ", 3.6],
  ["Đặng", 2.3],
  ["Bùi", 2.2],
  ["Đỗ", 2.1],
  ["Võ", 1.8],
  ["Ngô", 1.5],
  ["Dương", 1.5],
  ["Đinh", 1.4],
  ["Mai", 1.3],
  ["Trịnh", 1.3],
  ["Lương", 1.2],
  ["Hồ", 1.2],
  ["Đào", 1.1],
  ["Lý", 1],
  ["Tạ", 0.9],
  ["Cao", 0.9],
  ["Chu", 0.8],
  ["Hà", 0.8],
  ["Phùng", 0.7],
  ["An", 0.6],
  ["Tống", 0.6],
  ["Quách", 0.5],
  ["Kiều", 0.5],
  ["Triệu", 0.5],
  ["Thái", 0.5],
  ["Châu", 0.4],
  ["Nghiêm", 0.3],
  ["Doãn", 0.3],
];
const MALE_MIDDLES = [
  "Văn",
  "Văn",
  "Văn",
  "Văn",
  "Đức",
  "Xuân",
  "Hữu",
  "Quang",
  "Minh",
  "Đình",
  "Ngọc",
  "Công",
  "Bá",
  "Thế",
  "Trọng",
  "Duy",
  "Mạnh",
  "Tiến",
  "Thanh",
  "Hồng",
];
const SECOND_MIDDLES = [
  "Thanh",
  "Kim",
  "Minh",
  "Hồng",
  "Ngọc",
  "Thu",
  "Bích",
  "Mỹ",
  "Thúy",
  "Xuân",
  "Phương",
  "Tuyết",
  "Lan",
  "Hải",
  "Kiều",
  "Như",
  "Diệu",
  "Hoài",
  "Ánh",
  "Quỳnh",
];
const FEMALE_GIVEN = (
  "Hoa Lan Hương Hằng Hà Thủy Nga Liên Huệ Hòa Bình Loan Yến Mai Nhung Tuyết Thúy Oanh Hạnh Thơm Lý Mận Đào Hiền Hường Thu Thảo Phương Dung Nguyệt Ngân Vân Tâm Chung " +
  "Lệ Thoa Xuân Duyên Quý Mùi Tý Sửu Dần Thìn Tỵ Ngọ Mão Hợi Tuất Dậu Sen Cúc Trúc Gấm Nụ Nhàn Miền Chiên Vui Tươi Sáu Bảy Hai Ba Tư Năm Kim Ngọc Bích Trang Linh My Mỹ Ly Vy Thy Kỳ " +
  "Khuyên Khánh Anh Diệp Diễm Ngát Luyến Lưu Hoàn Hoan Thêu Đoan Nhài Tình Toan Toán Thoan Én Phượng Thùy Thư"
).split(" ");
const MALE_GIVEN = (
  "Hùng Dũng Sơn Hải Tuấn Thắng Nam Bình Toàn Minh Long Cường Hòa Khánh Quyết Phúc Việt Lâm Thủy Thanh Chiến Thành Tiến Đức Quang Trung Kiên Quân Hiếu Huy Tùng Đạt Đông Giang " +
  "Hưng Tâm Tài Lộc Lợi Phong Vinh Vương Xuân Yên Ý Mỹ Kỳ Quý Lý Sỹ Thụy Hoàng Hoan Hoàn Luận Mạnh Nghĩa Nhân Oai Ninh Phú Quảng Sáng Tân Thái Thạch Thịnh Thuận Thức Tĩnh Toản Tráng Trường Tú Tường Uy Văn Vĩ Vịnh Xương Đại Đoàn Hào Hiển Hoạt"
).split(" ");

function byShare(draw: Draw): string {
  let left = draw.below(FAMILIES.reduce((sum, [, share]) => sum + share, 0));
  for (const [family, share] of FAMILIES) {
    left -= share;
    if (left < 0) return family;
  }
  return "Nguyễn";
}

/** Common given names come up many times as often as rare ones. */
function given(draw: Draw, names: readonly string[]): string {
  return names[Math.floor(draw.below(1) ** 1.5 * names.length)] ?? "Hoa";
}

/** A name with the frequencies of real lists: family names by share, Thị for women, three or four words, seldom two. */
export function drawName(draw: Draw, gender: "Nam" | "Nữ"): string {
  const family = byShare(draw);
  if (gender === "Nữ") {
    const middles = draw.chance(0.9) ? ["Thị", ...(draw.chance(0.6) ? [draw.pick(SECOND_MIDDLES)] : [])] : [draw.pick(SECOND_MIDDLES)];
    return [family, ...middles, given(draw, FEMALE_GIVEN)].join(" ");
  }
  const words = draw.below(1);
  const middles = words < 0.01 ? [] : words < 0.74 ? [draw.pick(MALE_MIDDLES)] : [draw.pick(MALE_MIDDLES), draw.pick(SECOND_MIDDLES)];
  return [family, ...middles, given(draw, MALE_GIVEN)].join(" ");
}
