import type { LedgerUndo } from "../../operations/ledger-undo";

const did: Record<LedgerUndo["operation"], string> = {
  start: "lập sổ mới",
  "take-in": "nhận số liệu từ trang tính",
  "adopt-plan": "đưa kế hoạch vào sổ",
  progress: "nhập kết quả",
  check: "kiểm tra số liệu",
  report: "lập báo cáo",
  consolidate: "tổng hợp nhiều sổ",
  fix: "sửa theo gợi ý",
  "undo-fix": "trả lại giá trị cũ",
  accept: "chấp nhận vấn đề",
  merge: "gộp hai dòng thành một hộ",
  "keep-apart": "ghi nhớ là hai hộ khác nhau",
  target: "ghi chỉ tiêu",
  unit: "sửa danh sách đơn vị",
  visit: "ghi lượt kiểm tra",
  activity: "ghi kết quả nhiệm vụ",
  roster: "lập danh sách hộ",
  household: "thêm hộ",
  allocate: "phân bổ hiện vật",
  receipt: "ghi nhận đã nhận",
  undo: "trả lại như trước",
};

/** Words of the line about the last change of the ledger and the way back (hoàn tác). */
export const lastChangeVi = {
  label: "Việc vừa làm",
  done: (operation: LedgerUndo["operation"]) => `Đã xong: ${did[operation]}.`,
  undo: "Hoàn tác",
  undone: (operation: LedgerUndo["operation"]) => `Đã trả lại sổ như trước khi ${did[operation]}.`,
  redo: "Làm lại",
  redone: (operation: LedgerUndo["operation"]) => `Đã làm lại: ${did[operation]}.`,
  kept: (cells: string, more: string | null) =>
    `Giữ nguyên những chỗ đã sửa hoặc dùng đến sau đó: ${cells}${more === null ? "" : ` và ${more} chỗ khác`}.`,
  gone: (count: string) => `${count} dòng đã bị xoá sau đó nên không trả lại.`,
  close: "Đóng dòng này",
};

export type LastChangeWording = typeof lastChangeVi;
