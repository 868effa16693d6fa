/** What the error box says when something else is typed. */
export const VALIDATION_MESSAGES_VI = {
  list: "Hãy chọn một trong các mục của danh sách.",
  names: "Mục này chưa có trong sổ. Bấm Có để vẫn nhập, bấm Không để chọn lại trong danh sách.",
  date: "Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 06/05/2021.",
  number: "Hãy nhập một số, không kèm chữ.",
} as const;
