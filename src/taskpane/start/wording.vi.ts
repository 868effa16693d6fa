import type { OfficeStart } from "./office-start";

/** Why the pane cannot begin, and what to do. */
export const startVi: Record<Exclude<OfficeStart, "ready">, { readonly title: string; readonly text: string }> = {
  "no-office": {
    title: "Chưa kết nối được với máy chủ của Microsoft",
    text: "Sổ kế hoạch cần tải thư viện Office.js từ máy chủ của Microsoft. Hãy kiểm tra mạng Internet rồi đóng và mở lại ngăn này. Nếu cơ quan chặn mạng, hãy nhờ người quản trị mở địa chỉ appsforoffice.microsoft.com.",
  },
  "outside-excel": {
    title: "Trang này chỉ dùng trong Excel",
    text: "Hãy mở Excel, vào thẻ “Sổ kế hoạch” trên thanh công cụ rồi bấm “Mở sổ”. Không có Excel? Hãy dùng trang làm việc riêng của Sổ kế hoạch trên trình duyệt.",
  },
  "too-old": {
    title: "Bản Excel này quá cũ",
    text: "Sổ kế hoạch cần Excel 2021, Microsoft 365 hoặc Excel trên web. Hãy cập nhật Office, hoặc mở tệp bằng Excel trên web (miễn phí) tại trang Office của Microsoft.",
  },
};

export type StartWording = typeof startVi;
