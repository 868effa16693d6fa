/** Words of the page that works without Excel. */
export const standaloneVi = {
  name: "Sổ kế hoạch",
  open: "Mở tệp…",
  save: "Lưu về máy",
  sample: "Tệp mẫu",
  language: "English",
  languageLabel: "English – đổi ngôn ngữ sang tiếng Anh",
  opening: "Đang mở tệp…",
  saving: "Đang lưu…",
  anonymised: "ẩn danh",
  saved: (name: string) => `Đã lưu tệp ${name} về máy.`,
  unsaved: "chưa lưu",
  discard: "Tệp đang mở có thay đổi chưa lưu. Mở tệp khác và bỏ các thay đổi này?",
  drop: "Thả tệp Excel vào đây để mở",
  sheets: "Bảng tính",
  pane: "Sổ kế hoạch",
  gridLoading: "Đang mở bảng tính…",
  charts: "Biểu đồ chỉ hiện khi mở tệp bằng Excel.",
  local: "Mọi việc làm trên máy này, không gửi dữ liệu đi đâu.",
  sampleMissing: "Không tải được tệp mẫu. Hãy bấm “Mở tệp…” để chọn tệp của bạn.",
  editRefused: "Không ghi được ô này. Có thể trang tính đang khoá; ô đã được trả lại như cũ.",
  saveFailed: "Không lưu được tệp. Hãy thử lại; nếu vẫn lỗi, hãy tải lại trang và làm lại.",
};

export type StandaloneWording = typeof standaloneVi;
