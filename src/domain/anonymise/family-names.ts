/** Family names by which a full name is known in running text: signatures, comments, notes. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Đinh Trịnh Trương Đoàn Lương Đào Tạ Quách Tống Nghiêm " +
    "Vương Phùng Lục Triệu Khổng Kiều Doãn Tô Thái Chu Cao Lò Vàng Giàng Thào Sùng Hà Mai Lâm Lưu Từ Đàm Thân Hứa Tăng Bạch Ninh"
  ).split(" "),
);
