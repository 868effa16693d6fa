import type { DoneOperation } from "../../operations/undo/way-back";

const did: Record<DoneOperation, string> = {
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
  restore: "lập lại trang đã xoá",
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
  rules: "bật, tắt quy tắc kiểm tra",
  earlier: "đối chiếu đợt trước",
  freeze: "chốt bản đã ký",
};

/** Words of the line about the last change of the ledger and the way back (hoàn tác). */
export const lastChangeVi = {
  label: "Việc vừa làm",
  done: (operation: DoneOperation) => `Đã xong: ${did[operation]}.`,
  undo: "Hoàn tác",
  undone: (operation: DoneOperation) => `Đã trả lại như trước khi ${did[operation]}.`,
  redo: "Làm lại",
  redone: (operation: DoneOperation) => `Đã làm lại: ${did[operation]}.`,
  kept: (cells: string, more: string | null) =>
    `Giữ nguyên những chỗ đã sửa hoặc dùng đến sau đó: ${cells}${more === null ? "" : ` và ${more} chỗ khác`}.`,
  gone: (count: string) => `${count} dòng đã bị xoá sau đó nên không trả lại.`,
  earlier: (count: string) => `Các việc trước (${count})`,
  hideEarlier: "Ẩn các việc trước",
  undoOf: (operation: DoneOperation) => `Hoàn tác: ${did[operation]}`,
  redoOf: (operation: DoneOperation) => `Làm lại: ${did[operation]}`,
  close: "Đóng dòng này",
};

export type LastChangeWording = typeof lastChangeVi;
