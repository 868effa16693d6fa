/** Words of sharing an item out (phân bổ hiện vật). */
export const allocationVi = {
  title: "Phân bổ hiện vật",
  explain: "Đặt định mức, sổ tự ghi một dòng cho mỗi hộ hoặc mỗi điểm. Phân bổ lại chỉ sửa số lượng, không xoá số đã nhận.",
  item: "Hiện vật",
  itemHint: "Ghi cả dung tích, ví dụ Thùng 60 lít",
  colours: "Màu (nếu có)",
  coloursHint: "Nhiều màu cách nhau bằng dấu phẩy, ví dụ Xanh, Vàng",
  to: "Phân bổ cho",
  recipients: { household: "Mỗi hộ trong danh sách", site: "Điểm công cộng" },
  sites: "Tên các điểm",
  sitesHint: "Mỗi dòng một điểm, ví dụ Nhà văn hoá xóm 9",
  each: "Số lượng cho mỗi nơi",
  eachOfColour: "Số lượng mỗi màu cho mỗi nơi",
  supply: "Số nhận về",
  supplyOfColour: "Số nhận về của mỗi màu",
  supplyHint: "Để trống nếu chưa nhận hàng",
  numberWrong: "Gõ số lớn hơn 0, ví dụ 2.",
  supplyWrong: "Gõ một số, ví dụ 78.",
  preview: "Xem trước",
  lines: (recipients: string, added: string, changed: string) => `${recipients} nơi nhận: thêm ${added} dòng, sửa ${changed} dòng.`,
  total: (colour: string | null, count: string) => (colour === null ? `Tổng ${count}` : `${colour}: ${count}`),
  enough: (supply: string) => `đủ so với ${supply} nhận về`,
  short: (supply: string, missing: string) => `nhận về ${supply}, thiếu ${missing}`,
  write: "Ghi phân bổ vào sổ",
  written: (item: string) => `Đã phân bổ ${item}.`,
};

export type AllocationWording = typeof allocationVi;
