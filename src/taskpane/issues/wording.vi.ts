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
  explain: "Bấm vào ô để mở đúng chỗ cần sửa. Sửa xong, bấm “Kiểm tra lại”.",
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
  moreCells: (count: string) => `và ${count} ô khác`,
};

export type IssuesWording = typeof issuesVi;
