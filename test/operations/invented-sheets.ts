import type { VisitInput } from "../../src/operations/operations";
import type { Cell } from "./opened-workbook";

/** A hand-made list of households of one hamlet, as officers keep them: title, blank row, headings, rows, signature. */
export const ROSTER: readonly (readonly Cell[])[] = [
  ["HỘI PHỤ NỮ XÃ AN KHÊ"],
  ["DANH SÁCH HỘ THAM GIA PHÂN LOẠI RÁC - XÓM ĐÔNG"],
  [],
  ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số điện thoại", "Số thùng được cấp", "Ký nhận", "Ghi chú"],
  [1, "Trịnh Thị Lụa", 1962, "Xóm Đông", "0912000111", 2, "x", "hộ mẫu"],
  [2, "Vương Văn Khoa", 1975, "Xóm Đông", "0912000222", 1, "x", null],
  [3, "Nghiêm Thị Sen", 1980, "Xóm Đông", "0912000333", 2, null, "= chưa nhận đủ"],
  [4, "Tống Văn Bách", 1958, "Xóm Đông", "0912000444", 2, "x", null],
  [5, "Lục Thị Duyên", 1991, "Xóm Đông", "0912000555", 1, "x", "-"],
  ["Tổng cộng", null, null, null, null, 8],
  [],
  [null, null, null, null, "Người lập biểu"],
];

/** A log of inspections. */
export const VISITS: readonly (readonly Cell[])[] = [
  ["NHẬT KÝ KIỂM TRA"],
  ["STT", "Ngày kiểm tra", "Cấp kiểm tra", "Đơn vị kiểm tra", "Số hộ kiểm tra", "Số hộ đạt", "Kết quả"],
  [1, "12/06/2024", "Xã", "Hội LHPN xã", 5, 4, "Đạt"],
  [2, "10/07/2024", "Xã", "Hội LHPN xã", 5, 5, "Đạt"],
  [3, "14/08/2024", "Tỉnh", "Đoàn của tỉnh", 3, 2, "Còn hộ để lẫn rác"],
];

/** A plan of an invented commune. */
export const PLAN = `UỶ BAN MẶT TRẬN TỔ QUỐC XÃ AN KHÊ
Số: 08/KH-MTTQ
An Khê, ngày 10 tháng 5 năm 2024
KẾ HOẠCH
Vận động hộ dân phân loại rác thải tại nguồn năm 2024
I. THỜI GIAN
Thực hiện từ ngày 01/6/2024 đến ngày 31/12/2024.
II. CHỈ TIÊU
1. Phấn đấu ít nhất 80% hộ dân trong xóm ký cam kết phân loại rác.
2. Cấp 10 thùng đựng rác cho các hộ.
3. Tổ chức 03 buổi tuyên truyền trước ngày 30/9/2024.
III. KIỂM TRA
Hội LHPN xã kiểm tra mỗi tháng 1 lần.
IV. NHIỆM VỤ
- Hội LHPN xã lập danh sách hộ, hoàn thành trước ngày 20/6/2024.
- Mặt trận xã tổng hợp, báo cáo kết quả trước ngày 15/12/2024.
`;

/** A short list of households: title, blank row, headings (number, name, birth year, hamlet, phone, bins, note), rows. */
export const householdList = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
  ["DANH SÁCH HỘ PHÂN LOẠI RÁC"],
  [],
  ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số điện thoại", "Số thùng được cấp", "Ghi chú"],
  ...rows,
];

/** A visit of the province as the form hands it over: five households seen, four doing well; changed where the test wants it. */
export const inventedVisit = (part: Partial<VisitInput> & Pick<VisitInput, "date">): VisitInput => ({
  level: "tỉnh",
  visitedBy: "Hội LHPN tỉnh",
  unit: null,
  householdsVisited: 5,
  householdsCompliant: 4,
  result: "Đạt",
  followUp: null,
  followUpDue: null,
  ...part,
});
