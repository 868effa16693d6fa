import type { Period, TargetKind } from "../../../domain/ledger/target";
import type { TargetFault } from "../../../domain/ledger/target-input";

const faults: Record<TargetFault | "number-wrong", string> = {
  "number-wrong": "Chỉ gõ số, ví dụ 26 hoặc 1.250,5.",
  "text-missing": "Hãy ghi nội dung chỉ tiêu.",
  "value-missing": "Hãy ghi con số cần đạt.",
  "value-negative": "Con số không được nhỏ hơn 0.",
  "share-above-hundred": "Tỷ lệ không quá 100%. Nếu là mức tăng so với trước, hãy ghi thêm mức gốc.",
  "visits-not-whole": "Số lượt là số nguyên, từ 1 trở lên.",
  "denominator-missing": "Hãy ghi tỷ lệ này tính trên tổng số gì.",
  "period-missing": "Hãy chọn bao lâu một lần.",
  "due-missing": "Hãy ghi ngày phải hoàn thành.",
  "due-before-start": "Hạn phải sau ngày bắt đầu.",
  "baseline-not-below": "Mức gốc phải nhỏ hơn con số cần đạt.",
};

const periods: Record<Period, string> = {
  once: "Một lần cho cả thời gian",
  yearly: "Mỗi năm",
  half_yearly: "Mỗi nửa năm",
  quarterly: "Mỗi quý",
  monthly: "Mỗi tháng",
  weekly: "Mỗi tuần",
  daily: "Mỗi ngày",
};

/** Words of the form of a target (đặt chỉ tiêu). */
export const editVi = {
  faults,
  periods,
  add: "Thêm chỉ tiêu",
  edit: "Sửa chỉ tiêu",
  editFor: (text: string) => `Sửa chỉ tiêu: ${text}`,
  kind: "Loại chỉ tiêu",
  kinds: { quantity: "Số lượng", percentage: "Tỷ lệ %", cadence: "Kiểm tra định kỳ", milestone: "Mốc thời gian" },
  kindHints: {
    quantity: "Đếm được bao nhiêu. Ví dụ: cấp đủ 78 thùng; trồng ít nhất 200 cây; mỗi quý 3 buổi tuyên truyền.",
    percentage: "Bao nhiêu phần trăm của một tổng số. Ví dụ: ít nhất 70% số hộ phân loại rác.",
    cadence: "Kiểm tra, giám sát theo kỳ. Ví dụ “ít nhất 2 lần/tháng”: chọn “ít nhất”, ghi 2 lượt, chọn “Mỗi tháng”.",
    milestone: "Một việc phải xong trước một ngày. Ví dụ: sơ kết trước ngày 31/8.",
  } satisfies Record<TargetKind, string>,
  text: "Nội dung chỉ tiêu",
  textHint: "Ghi như trong kế hoạch",
  comparator: "So sánh",
  value: "Con số cần đạt",
  share: "Tỷ lệ cần đạt (%)",
  visits: "Số lượt mỗi kỳ",
  visitsHint: "Ví dụ: 2, nếu là 2 lần mỗi tháng",
  measure: "Đơn vị tính",
  measureHint: "Ví dụ: hộ, thùng, buổi",
  denominator: "Tính trên tổng số",
  denominatorHint: "Ví dụ: số hộ trong thôn",
  period: "Bao lâu một lần",
  scope: "Phạm vi",
  scopes: { whole: "Cả kế hoạch", each_unit: "Mỗi đơn vị phải đạt" },
  level: "Cấp",
  levelHint: "Ví dụ: Tỉnh, Huyện, Xã",
  start: "Tính từ ngày",
  due: "Đến hết ngày",
  dueMilestone: "Phải xong chậm nhất ngày",
  more: "Thêm chi tiết",
  nature: "Cách tính kết quả",
  natures: { flow: "Cộng dồn các lần nhập", stock: "Lấy số nhập mới nhất" },
  baseline: "Mức gốc (trước kế hoạch)",
  weight: "Trọng số",
  weightHint: "Để 1 nếu các chỉ tiêu quan trọng như nhau.",
  lead: "Đơn vị chủ trì",
  linkedTo: "Tính chung với chỉ tiêu",
  linkedNone: "Không, tính riêng",
  optional: "Chỉ khuyến khích, không tính vào kết quả chung",
  meaning: "Hiểu là",
  missing: "Còn thiếu vài mục ở trên; điền đủ rồi mới ghi được.",
  save: "Ghi chỉ tiêu",
  close: "Thôi",
  saved: (id: string) => `Đã ghi chỉ tiêu ${id} vào trang “Chỉ tiêu”.`,
};

export type EditWording = typeof editVi;
