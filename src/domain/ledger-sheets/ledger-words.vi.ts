import type { Activity } from "../ledger/activity";
import type { Distribution } from "../ledger/distribution";
import type { Comparator, Counting, Nature, Period, Target, TargetKind } from "../ledger/target";

/** Words of the ledger's lists, as the offices write them. */
export const KIND_WORDS: Readonly<Record<TargetKind, string>> = {
  quantity: "Số lượng",
  percentage: "Tỷ lệ",
  cadence: "Giám sát",
  milestone: "Mốc",
};

export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  at_least: "ít nhất",
  at_most: "nhiều nhất",
  exactly: "đúng",
  below: "dưới",
  above: "trên",
  approx: "khoảng",
};

export const NATURE_WORDS: Readonly<Record<Nature, string>> = {
  flow: "cộng dồn",
  stock: "số mới nhất",
  ratio: "tử số/mẫu số",
  counted: "đếm từ sổ",
};

export const COUNTING_WORDS: Readonly<Record<Counting, string>> = {
  households: "số hộ",
  "households-sorting": "hộ phân loại rác",
  "households-signed": "hộ ký cam kết",
  "items-received": "hiện vật đã nhận",
  visits: "lượt kiểm tra",
  entries: "kết quả đã nhập",
};

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  once: "một lần",
  yearly: "hằng năm",
  half_yearly: "nửa năm",
  quarterly: "hằng quý",
  monthly: "hằng tháng",
  weekly: "hằng tuần",
  daily: "hằng ngày",
};

export const SCOPE_WORDS: Readonly<Record<Target["scope"], string>> = {
  whole: "toàn kế hoạch",
  each_unit: "mỗi đơn vị",
};

export const STATUS_WORDS: Readonly<Record<Activity["status"], string>> = {
  "not-started": "Chưa thực hiện",
  "in-progress": "Đang thực hiện",
  done: "Hoàn thành",
};

export const RECIPIENT_WORDS: Readonly<Record<Distribution["recipientKind"], string>> = {
  household: "Hộ dân",
  site: "Điểm đặt",
};

/** Other words by which users mean the same. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  "phần trăm": "percentage",
  "hàng năm": "yearly",
  "hàng quý": "quarterly",
  "hàng tháng": "monthly",
  "hàng tuần": "weekly",
  "hàng ngày": "daily",
  "6 tháng": "half_yearly",
  "tối thiểu": "at_least",
  "tối đa": "at_most",
  "đã hoàn thành": "done",
  "chưa làm": "not-started",
};
