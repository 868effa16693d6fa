import type { RowsOfFigure } from "../../../operations/operations";

const rules: Readonly<Record<string, string>> = {
  "at-least": "So số đạt được với số kế hoạch; bằng hoặc hơn là đạt.",
  "at-least-from-baseline": "So phần tăng thêm so với mức gốc với phần tăng thêm mà kế hoạch đặt ra.",
  above: "Số đạt được phải lớn hơn số kế hoạch.",
  exactly: "Định mức: phải đúng bằng số kế hoạch; nhiều hơn là vượt định mức.",
  approx: "Khoảng n: đạt từ 90% của n trở lên (mức này đặt ở trang “Kế hoạch”).",
  below: "Số đạt được phải nhỏ hơn mức kế hoạch; không tính tỷ lệ.",
  "at-most": "Số đạt được không quá mức kế hoạch; không tính tỷ lệ.",
  zero: "Đạt khi bằng 0; không tính tỷ lệ.",
  "no-denominator": "Chưa có tổng số (mẫu số) nên chưa tính được tỷ lệ.",
  "no-value": "Chưa có số kế hoạch nên chưa đánh giá được.",
  "each-unit": "Tỷ lệ là số đơn vị đạt trên số đơn vị phải làm; đơn vị chưa báo cáo tính là chưa đạt.",
  "each-household": "Tỷ lệ là số hộ nhận đủ trên tổng số hộ trong danh sách.",
  "each-period": "Tỷ lệ là số kỳ đạt trên số kỳ đã đến hạn; kỳ không trọn không tính.",
  "each-unit-each-period": "Mỗi đơn vị trong mỗi kỳ được tính một lần: số lần đạt trên số lần đã đến hạn.",
  cadence: "Tỷ lệ là số kỳ đủ lượt trên số kỳ đã đến hạn; kỳ không trọn không tính.",
  "cadence-each-unit": "Mỗi đơn vị có kỳ riêng: số kỳ đủ lượt trên số kỳ đã đến hạn.",
  milestone: "Hoàn thành chậm nhất vào ngày hạn là đạt.",
  optional: "Khuyến khích: theo dõi, không tính vào kết quả chung.",
};

const lists: Readonly<Record<RowsOfFigure["list"], string>> = {
  progress: "Kết quả",
  households: "Hộ dân",
  distributions: "Cấp phát",
  visits: "Kiểm tra",
};

/** Words that tell what a figure rests on. */
export const basisVi = {
  title: "Con số này tính thế nào?",
  titleFor: (text: string) => `Con số này tính thế nào? ${text}`,
  rules,
  quotient: (numerator: string, denominator: string) => `Đang có: ${numerator} trên ${denominator}.`,
  units: (met: string, due: string) => `${met}/${due} đơn vị đạt.`,
  households: (met: string, due: string) => `${met}/${due} hộ đạt.`,
  sum: (actual: string, required: string) => `Cộng lại: ${actual} trên ${required}.`,
  periods: (met: string, due: string) => `${met}/${due} kỳ đạt.`,
  visits: (done: string, due: string) => `${done}/${due} lượt trong các kỳ đã đến hạn.`,
  rows: (count: string, list: RowsOfFigure["list"]) => `Tính từ ${count} dòng của trang “${lists[list]}”:`,
  noRows: "Chưa có dòng nào trong sổ cho chỉ tiêu này.",
};

export type BasisWording = typeof basisVi;
