/** Words of entering receipts (ghi nhận đã nhận hiện vật). */
export const receiptsVi = {
  title: "Ghi nhận đã nhận",
  explain: "Cầm danh sách ký nhận, đánh dấu lần lượt từ trên xuống. Ai nhận thiếu thì sửa số lượng; nhận thêm lần sau thì ghi tiếp.",
  item: "Hiện vật",
  kind: "Ghi",
  kinds: {
    received: "đã nhận",
    returned: "trả lại, còn dùng được",
    exchanged: "hỏng, đổi ngay cái khác",
    broken: "hỏng, thu lại chưa đổi",
  },
  date: "Ngày",
  search: "Tìm tên trong danh sách",
  waitingOnly: "Chỉ hiện nơi chưa nhận đủ",
  all: "Đánh dấu tất cả đang hiện",
  none: "Bỏ đánh dấu",
  list: "Nơi nhận",
  noneFound: "Không có nơi nhận nào như vậy.",
  stands: (received: string, allocated: string) => `đã nhận ${received}/${allocated}`,
  got: (received: string) => `đã nhận ${received}`,
  quantity: (name: string) => `Số lượng của ${name}`,
  note: "Ghi chú",
  quantityWrong: "Có số lượng chưa đúng; chỉ gõ số lớn hơn 0.",
  write: (people: string, count: string) => `Ghi ${people} nơi, ${count} cái`,
  written: (people: string, count: string) => `Đã ghi ${people} nơi nhận, ${count} cái.`,
};

export type ReceiptsWording = typeof receiptsVi;
