/** Invented lists of households: a household a row of 15 columns, with the slips that typed lists have. */
import { writeXlsx } from "hucre";

const families = ["Trần", "Lê", "Phạm", "Vũ", "Hoàng", "Đinh", "Bùi", "Đặng", "Ngô", "Nguyễn", "Nguyễn"];
const middles = ["Thị", "Văn", "Thị Ngọc", "Đình", "Thị Thanh", "Hữu", "Quang"];
const given = ["Liên", "Khoát", "Hạnh", "Thường", "Thủy", "Lãm", "Mận", "Trứ", "Oanh", "Phước", "Sâm", "Kiểm", "Loan"];
export const headings = [
  "STT",
  "Họ và tên chủ hộ",
  "Năm sinh",
  "Số điện thoại",
  "Xóm",
  "Số nhân khẩu",
  "Số thùng 60 lít",
  "Ngày nhận",
  "Địa chỉ",
  "Nghề nghiệp",
  "Có vườn",
  "Phân loại rác",
  "Ngày ký cam kết",
  "Người nhận thay",
  "Ghi chú",
];

const pick = (list, at, step) => list[Math.floor(at / step) % list.length];
const digits = (number, length) => String(number).padStart(length, "0");

function row(at) {
  const name = `${pick(families, at * 7, 1)} ${pick(middles, at, 3)} ${pick(given, at, 11)}`;
  const phone = at % 41 === 7 ? `0168 ${digits(at % 10_000_000, 7)}` : `0912${digits(at % 1_000_000, 6)}`;
  const received = at % 53 === 9 ? "4.6.2024" : new Date(Date.UTC(2024, 5, 3 + (at % 5)));
  return [
    at + 1,
    at % 97 === 31 ? null : name,
    1945 + (at % 50),
    phone,
    `Xóm ${1 + (at % 24)}`,
    2 + (at % 5),
    at % 89 === 17 ? 3 : 2,
    received,
    `Số ${1 + (at % 300)}, ngõ ${1 + (at % 40)}`,
    at % 3 === 0 ? "Làm ruộng" : "Buôn bán",
    at % 2 === 0 ? "x" : null,
    at % 5 === 0 ? null : "x",
    new Date(Date.UTC(2024, 4, 2 + (at % 20))),
    null,
    null,
  ];
}

/** The bytes of a workbook with a list of so many households. */
export function listOf(size) {
  const rows = [["DANH SÁCH HỘ GIA ĐÌNH"], [], headings, ...Array.from({ length: size }, (_, at) => row(at))];
  return writeXlsx({ sheets: [{ name: "Danh sách", rows }] });
}
