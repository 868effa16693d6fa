import { comparatorsVi, periodsVi } from "../ledger/target-words.vi";

const spaced = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
/** A level as it reads after "cấp": without repeating the word. */
const levelName = (level: string) => level.toLowerCase().replace(/^cấp\s+/, "");
const figure = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** Words that tell when a target is met. */
export const explanationVi = {
  comparators: comparatorsVi,
  periods: periodsVi,
  number: (value: number) => figure.format(value),
  metWhen: (when: string, amount: string, stretch: string) => `${spaced("Đạt khi", when, amount)}${stretch === "" ? "" : `, ${stretch}`}.`,
  visits: (comparator: string, count: string, level: string) => spaced("có", comparator, count, "lượt kiểm tra", level),
  sum: (comparator: string, count: string, measure: string) => spaced("cộng các lần nhập được", comparator, count, measure),
  latest: (comparator: string, count: string, measure: string) => spaced("số nhập mới nhất là", comparator, count, measure),
  share: (comparator: string, percent: string, of: string) => spaced("có", comparator, `${percent}%`, of),
  none: (measure: string) => (measure === "%" ? "tỷ lệ là 0%" : spaced("không có", measure, "nào")),
  eachUnit: "mỗi đơn vị",
  eachOf: (level: string) => `mỗi đơn vị cấp ${levelName(level)}`,
  ofLevel: (level: string) => `cấp ${levelName(level)}`,
  stretch: (from: string, to: string) => spaced("tính", from === "" ? "" : `từ ngày ${from}`, to === "" ? "" : `đến hết ngày ${to}`),
  milestone: (date: string) => `Đạt khi hoàn thành chậm nhất vào ngày ${date}.`,
  milestoneOpen: "Đạt khi có ngày hoàn thành.",
  baseline: (value: string) => `Tỷ lệ thực hiện tính trên phần tăng thêm so với mức gốc ${value}.`,
  optional: "Chỉ khuyến khích: được theo dõi nhưng không tính vào kết quả chung.",
  linked: (id: string) => `Tính chung với ${id}, không đếm hai lần.`,
  weight: (value: string) => `Tính với trọng số ${value}.`,
};

export type ExplanationWords = typeof explanationVi;
