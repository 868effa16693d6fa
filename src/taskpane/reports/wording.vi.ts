import type { ReportKind } from "../../operations/operations";

const kinds: Record<ReportKind, { readonly name: string; readonly text: string }> = {
  "year-end": { name: "Báo cáo tổng kết", text: "Kết quả từng chỉ tiêu so với kế hoạch, biểu đồ, nhận xét, chỗ ký. In khổ A4." },
  "half-year": { name: "Báo cáo sơ kết", text: "Kết quả trong một khoảng thời gian bạn chọn, ví dụ 6 tháng đầu năm." },
  handover: { name: "Danh sách cấp phát, ký nhận", text: "Danh sách hộ hoặc điểm đặt nhận hiện vật, có cột ký nhận." },
  monitoring: { name: "Theo dõi kiểm tra, giám sát", text: "Số lượt kiểm tra từng kỳ của mỗi cấp so với quy định." },
  scorecard: { name: "Xếp hạng đơn vị", text: "Mỗi đơn vị đạt bao nhiêu chỉ tiêu, xếp từ cao xuống thấp." },
  "data-quality": { name: "Chất lượng số liệu", text: "Các vấn đề còn lại trong sổ, chia theo loại và đơn vị." },
};

/** Words of the reports panel (Báo cáo). */
export const reportsVi = {
  kinds,
  kind: "Loại báo cáo",
  asOf: "Số liệu tính đến ngày",
  reviewDayHint: (day: string) => `Kế hoạch định ngày sơ kết: ${day}.`,
  from: "Từ ngày",
  fromHint: "Để trống: tính từ đầu năm.",
  language: "Ngôn ngữ của báo cáo",
  languages: { vi: "Tiếng Việt", en: "Tiếng Anh" },
  style: "Thể thức trình bày",
  styles: { national: "Văn bản hành chính (Nghị định 30/2020/NĐ-CP)", party: "Văn bản của Đảng" },
  order: "Thứ tự các hộ",
  orders: { roster: "Như danh sách hộ", name: "Theo vần tên" },
  personal: "Thông tin cá nhân",
  showIdNumbers: "Ghi đủ số CCCD",
  showPhones: "Ghi đủ số điện thoại",
  personalHint: "Nếu không chọn, các số này được che bớt. Chỉ chọn khi người nhận cần đến.",
  write: "Lập báo cáo",
  written: (sheet: string) => `Đã lập báo cáo ở trang “${sheet}”.`,
  writtenText: "Các con số trong báo cáo là công thức, tự cập nhật theo sổ. Hãy xem lại, thêm nhận xét rồi in.",
  writeHint:
    "Trang báo cáo đã có được viết lại: chữ bạn gõ vào chỗ trống được giữ, cách trình bày tự sửa thì không, và không hoàn tác được. Muốn giữ bản cũ, hãy chốt trước.",
  open: "Mở trang báo cáo",
  freeze: "Chốt bản đã ký",
  freezeHint: "Giữ nguyên báo cáo đang có: số liệu thành số cố định, tên trang có ngày. Lần lập sau sẽ viết trang mới.",
  frozen: (sheet: string) => `Đã chốt báo cáo ở trang “${sheet}”.`,
};

export type ReportsWording = typeof reportsVi;
