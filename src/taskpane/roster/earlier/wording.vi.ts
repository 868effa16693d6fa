/** Words of comparing the roster with the ledger of an earlier plan (đã nhận theo kế hoạch trước). */
export const earlierVi = {
  title: "Hộ đã nhận ở đợt trước",
  explain:
    "Chọn tệp sổ hoặc danh sách ký nhận của kế hoạch trước, năm trước. Chương trình đối chiếu theo họ tên cùng năm sinh, CCCD, điện thoại hoặc địa chỉ; chỉ trùng họ tên thì không tính.",
  privacy: "Tệp cũ giữ nguyên. Sổ này chỉ ghi nhớ hộ nào trong danh sách đã nhận gì, ở ô nào; không chép họ tên hay số giấy tờ từ tệp cũ.",
  choose: "Chọn tệp của đợt trước…",
  found: (households: string, receipts: string) => `${households} hộ trong danh sách đã nhận hiện vật (${receipts} lượt).`,
  noneFound: "Không hộ nào trong danh sách đã nhận theo tệp này.",
  ofPlan: (plan: string) => `Theo “${plan}”.`,
  comparedOn: (day: string) => `Đối chiếu ngày ${day}. Thêm hộ mới thì chọn lại tệp này để đối chiếu lại.`,
  forget: "Bỏ đối chiếu",
  forgetOf: (file: string) => `Bỏ đối chiếu với tệp ${file}`,
  forgotten: (file: string) => `Đã bỏ đối chiếu với tệp ${file}.`,
  seeIssues: "Xem ở phần Vấn đề",
  list: "Các tệp đã đối chiếu",
  close: "Về danh sách hộ",
};

export type EarlierWording = typeof earlierVi;
