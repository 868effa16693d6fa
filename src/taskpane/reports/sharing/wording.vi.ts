/** Words of the copy for sharing (bản sao đã ẩn danh). */
export const sharingVi = {
  title: "Gửi tệp cho người khác",
  text: "Tạo bản sao trong đó họ tên, số CCCD, điện thoại, địa chỉ của người dân được thay bằng giá trị khác, ở mọi trang. Số liệu và công thức giữ nguyên; tệp đang mở không bị sửa.",
  make: "Tạo bản sao đã ẩn danh",
  again: "Tạo lại bản sao",
  places: {
    downloaded: "Bản sao nằm trong thư mục tải về của trình duyệt.",
    opened: "Bản sao đã mở ở một cửa sổ Excel mới và chưa lưu: hãy xem lại, rồi lưu thành tệp để gửi.",
  },
  replaced: (names: string, numbers: string, addresses: string) =>
    `Đã thay ${names} họ tên, ${numbers} số CCCD và điện thoại, ${addresses} địa chỉ.`,
  look: "Trước khi gửi, đọc lại cột ghi chú: tên gọi tắt hay chuyện riêng ghi bằng lời, chương trình không nhận ra hết.",
  pictures: (count: string) => `Bản sao còn ${count} hình ảnh chưa được che.`,
};

export type SharingWording = typeof sharingVi;
