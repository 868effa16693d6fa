import type { Counting } from "../../domain/ledger/target";
import type { TargetView } from "./target-rows";

const views: Record<TargetView, string> = {
  all: "Tất cả",
  attention: "Cần chú ý",
  "no-data": "Chưa có số liệu",
  met: "Đạt",
};

const counting: Record<Counting, string> = {
  households: "Tự đếm từ danh sách hộ.",
  "households-sorting": "Tự đếm số hộ phân loại rác trong danh sách hộ.",
  "households-signed": "Tự đếm số hộ đã ký cam kết trong danh sách hộ.",
  "items-received": "Tự cộng từ bảng cấp phát.",
  entries: "Tự đếm số lần ghi kết quả.",
  visits: "Tự đếm từ nhật ký kiểm tra (trang “Kiểm tra”).",
};

/** Words of the targets panel (Chỉ tiêu và kết quả). */
export const targetsVi = {
  views,
  counting,
  totalUnknown:
    "Chưa biết tổng số hộ nên chưa có tỷ lệ. Danh sách đã đủ mọi hộ thì bấm “Đơn vị”, mở từng đơn vị có trong danh sách và đánh dấu “Danh sách hộ trong sổ đã đủ mọi hộ của đơn vị này”; chưa đủ thì ở trang “Kết quả” thêm một dòng cho chỉ tiêu này, ghi số lượng, tổng số hộ ở cột “Mẫu số” và ngày.",
  entry: "Nhập kết quả",
  target: "Chỉ tiêu",
  chooseTarget: "Chọn chỉ tiêu",
  findTarget: "Tìm chỉ tiêu theo mã hoặc nội dung",
  moreTargets: (others: string) => `Còn ${others} chỉ tiêu khác: gõ vài chữ ở ô trên để tìm.`,
  unit: "Đơn vị",
  unitHint: "Để trống nếu là kết quả chung của cả kế hoạch.",
  date: "Ngày có kết quả",
  doneOn: "Ngày hoàn thành",
  quantity: "Số lượng đạt được",
  quantityHint: "Ví dụ: 26 hoặc 1.250,5",
  denominator: "Trên tổng số",
  denominatorOf: (what: string) => `Trên tổng số (${what})`,
  source: "Nguồn số liệu",
  sourceHint: "Ví dụ: báo cáo của chi hội, biên bản kiểm tra",
  numberWrong: "Chỉ gõ số, ví dụ 26 hoặc 1.250,5.",
  zeroDenominator: "Tổng số phải lớn hơn 0.",
  willWrite: (figure: string, unit: string, date: string) => `Sẽ ghi: ${figure}${unit === "" ? "" : `, ${unit}`}, ngày ${date}.`,
  outOf: (quantity: string, total: string) => `${quantity} trên ${total}`,
  aboveTotal: "Số lượng đang lớn hơn tổng số, hãy xem lại.",
  willBeDone: (date: string) => `Sẽ ghi: hoàn thành ngày ${date}.`,
  save: "Ghi kết quả",
  saved: "Đã ghi kết quả vào trang “Kết quả”.",
  list: "Danh sách chỉ tiêu",
  view: "Lọc chỉ tiêu",
  promised: (words: string) => `Yêu cầu: ${words}`,
  dueOn: (date: string) => `hạn ${date}`,
  enterFor: (text: string) => `Nhập kết quả cho: ${text}`,
  seeRow: "Xem dòng trong sổ",
  noneHere: "Không có chỉ tiêu nào thuộc nhóm này.",
  none: "Sổ chưa có chỉ tiêu nào.",
  noneText: "Hãy đọc văn bản kế hoạch ở phần “Kế hoạch”, hoặc bấm “Thêm chỉ tiêu”.",
  goPlan: "Đọc văn bản kế hoạch",
};

export type TargetsWording = typeof targetsVi;
