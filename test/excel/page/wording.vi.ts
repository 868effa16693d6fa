/** The page's own sentences in Vietnamese. */
export const vietnamese = {
  heading: "Thử quy tắc của máy chủ nhúng trong Excel thật",
  warning: "Hãy mở một sổ MỚI, TRỐNG trước khi bấm nút: mọi thứ trong sổ đang mở sẽ bị xoá nhiều lần. Việc này mất chừng năm phút.",
  start: "Chạy trong sổ trống này",
  notEmpty: "Sổ đang mở không trống, nên trang này không chạy. Hãy tạo sổ mới (Ctrl+N), mở lại ngăn này rồi bấm nút.",
  noExcel: "Trang này chỉ chạy trong Excel.",
  progress: (done: number, all: number) => `Đã chạy ${done}/${all} trường hợp`,
  summary: (agree: number, differ: number, fail: number) => `Xong: ${agree} đúng như mong đợi, ${differ} khác, ${fail} dừng vì lỗi.`,
  send: "Hãy chép toàn bộ văn bản trong ô dưới (hoặc lưu tệp) và gửi lại. Trong đó chỉ có phiên bản Excel và kết quả, không có dữ liệu nào của bạn.",
  copy: "Chép",
  save: "Lưu tệp JSON",
};
