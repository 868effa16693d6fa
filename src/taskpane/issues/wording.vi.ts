import type { IssueGroup } from "./issue-groups";

const groups: Record<IssueGroup, string> = {
  all: "Mọi loại",
  roster: "Danh sách hộ",
  allocation: "Phân bổ, cấp phát",
  intake: "Đọc số liệu",
  plan: "Kế hoạch, chỉ tiêu",
  visit: "Kiểm tra",
};

/** Words of the issues panel (Vấn đề). */
export const issuesVi = {
  groups,
  checkAgain: "Kiểm tra lại",
  explain: "Bấm vào ô để mở đúng chỗ cần sửa. Sửa xong, bấm “Kiểm tra lại” để ghi kết quả vào trang “Vấn đề”.",
  severityFilter: "Lọc theo mức độ",
  kindFilter: "Loại vấn đề",
  all: (count: string) => `Tất cả ${count}`,
  some: (name: string, count: string) => `${name} ${count}`,
  list: "Danh sách vấn đề",
  none: "Không còn vấn đề nào.",
  noneText: "Số liệu trong sổ đã qua mọi lượt kiểm tra.",
  noneHere: "Không có vấn đề nào thuộc loại này.",
  inLedger: "Trong sổ:",
  inSource: "Ô gốc:",
  openCell: (cell: string) => `Mở ô ${cell}`,
  found: (count: string) => `Tìm thấy ${count} vấn đề.`,
  yes: "Có",
  no: "Không",
  empty: "(trống)",
  apply: "Sửa theo gợi ý",
  applyAlike: (count: string) => `Xem và sửa cả ${count} gợi ý cùng loại`,
  reviewTitle: (count: string) => `${count} gợi ý cùng loại: trước → sau`,
  applyAll: (count: string) => `Sửa cả ${count} chỗ`,
  notNow: "Thôi",
  showPersonal: "Hiện đủ số CCCD, điện thoại",
  fixed: (count: string) => `Đã sửa ${count} chỗ trong sổ.`,
  accept: "Chấp nhận…",
  acceptTitle: "Chấp nhận vấn đề này",
  reason: "Lý do",
  reasonHint: "Ví dụ: đã hỏi lại, hai hộ dùng chung một số điện thoại",
  acceptedBy: "Người chấp nhận",
  acceptNow: "Chấp nhận",
  accepted: "Đã chấp nhận; trang “Vấn đề” ghi lại lý do. Vấn đề chỉ hiện lại khi số liệu thay đổi.",
  seeDuplicates: "Xem từng cặp hộ có thể trùng",
  rules: "Quy tắc kiểm tra",
  rulesClose: "Về danh sách vấn đề",
  rulesExplain: "Tắt quy tắc không dùng cho tệp này. Lựa chọn được lưu trong tệp; bật lại lúc nào cũng được.",
  moreCells: (count: string) => `và ${count} ô khác`,
};

export type IssuesWording = typeof issuesVi;
