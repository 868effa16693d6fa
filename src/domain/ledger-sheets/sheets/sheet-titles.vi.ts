/** Labels of the totals beside the plan. */
export const TOTAL_LABELS_VI = {
  heading: "Tổng hợp đến ngày đã chọn",
  due: "Chỉ tiêu đến hạn",
  met: "Đạt và vượt",
  missed: "Không đạt",
  noData: "Chưa có số liệu",
  notDue: "Chưa đến hạn",
  optional: "Khuyến khích (không tính)",
  rate: "Tỷ lệ chỉ tiêu đạt",
  tasksDue: "Nhiệm vụ đến hạn",
  tasksDone: "Hoàn thành",
  tasksLate: "Hoàn thành chậm",
  tasksOverdue: "Quá hạn",
} as const;

export const HINT_VI = "Gõ thêm dòng ngay dưới bảng; cột nền xám tự tính, không cần nhập.";
