import type { Step } from "../../operations/operations";
import type { PanelId } from "../panel-id";

const tabs: Record<PanelId, string> = {
  overview: "Tổng quan",
  intake: "Nhận dữ liệu",
  plan: "Kế hoạch",
  roster: "Hộ dân",
  targets: "Chỉ tiêu",
  issues: "Vấn đề",
  reports: "Báo cáo",
};

const titles: Record<PanelId, string> = {
  ...tabs,
  roster: "Hộ dân và cấp phát",
  targets: "Chỉ tiêu và kết quả",
  issues: "Vấn đề của số liệu",
};

const steps: Record<Step, string> = {
  reading: "Đang đọc các trang tính",
  recognising: "Đang nhận ra bảng và cột",
  checking: "Đang kiểm tra số liệu",
  computing: "Đang tính mức độ hoàn thành",
  writing: "Đang ghi vào sổ",
  saving: "Đang lưu",
};

/** Words of the frame around the panels. */
export const frameVi = {
  name: "Sổ kế hoạch",
  sections: "Các phần của sổ",
  tabs,
  titles,
  steps,
  working: "Đang làm, xin chờ một chút",
  count: (done: string, total: string) => `${done} trên ${total}`,
  stop: "Dừng lại",
  stopping: "Đang dừng",
  loading: "Đang mở",
  tryAgain: "Thử lại",
  close: "Đóng",
  language: "English",
  languageLabel: "Đổi sang tiếng Anh (English)",
  untouched: "Các trang tính của bạn được giữ nguyên, không bị sửa hay xoá.",
  defectTitle: "Chương trình gặp lỗi",
  defectText:
    "Đây là lỗi của chương trình, không phải của bạn. Các trang tính của bạn vẫn giữ nguyên. Hãy bấm “Mở lại”; nếu lỗi còn lặp lại, hãy lưu tệp, đóng Excel rồi mở lại.",
  reopen: "Mở lại",
  previousPage: "Trang trước",
  nextPage: "Trang sau",
  page: (first: string, last: string, total: string) => `${first} – ${last} trong ${total}`,
  pages: "Chuyển trang danh sách",
  dateHint: "ngày/tháng/năm",
  dateWrong: "Hãy gõ ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2026.",
  today: "Hôm nay",
  ledgerNeeded: "Tệp này chưa có sổ kế hoạch.",
  help: "Hướng dẫn",
  helpOn: (title: string) => `Hướng dẫn: ${title}`,
  otherHelp: "Xem mục khác của hướng dẫn",
  closeHelp: "Đóng hướng dẫn",
  goStart: "Bắt đầu lập sổ",
};

export type FrameWording = typeof frameVi;
