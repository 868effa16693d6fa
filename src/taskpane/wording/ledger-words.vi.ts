import type { Severity } from "../../domain/issues/issue";
import { comparatorsVi, periodsVi } from "../../domain/ledger/target-words.vi";
import type { IntakePreview, Overview, PlanDocument } from "../../operations/operations";

export type Verdict = NonNullable<Overview["compliance"]>["targets"][number]["verdict"];
export type TableKind = keyof IntakePreview["fields"];
export type CommitmentKind = PlanDocument["commitments"][number]["kind"];

const verdicts: Record<Verdict, string> = {
  exceeded: "Vượt",
  met: "Đạt",
  missed: "Không đạt",
  over: "Vượt định mức",
  "on-track": "Đúng tiến độ",
  behind: "Chậm tiến độ",
  "not-due": "Chưa đến hạn",
  "no-data": "Chưa có số liệu",
  optional: "Khuyến khích",
  done: "Hoàn thành",
  late: "Hoàn thành chậm",
  overdue: "Quá hạn",
};

const severities: Record<Severity, string> = { error: "Phải sửa", warning: "Nên xem lại", info: "Để biết" };

const tables: Record<TableKind, string> = {
  households: "Danh sách hộ",
  targets: "Chỉ tiêu",
  visits: "Nhật ký kiểm tra",
  distribution: "Cấp phát",
  activities: "Nhiệm vụ",
  units: "Đơn vị",
  progress: "Kết quả",
  unknown: "Không nhận (để nguyên)",
};

/** How many records of a table, in the words of its kind. */
const counted: Record<TableKind, (count: string) => string> = {
  households: (count) => `${count} hộ`,
  targets: (count) => `${count} chỉ tiêu`,
  visits: (count) => `${count} lượt kiểm tra`,
  distribution: (count) => `${count} lần cấp phát`,
  activities: (count) => `${count} nhiệm vụ`,
  units: (count) => `${count} đơn vị`,
  progress: (count) => `${count} kết quả`,
  unknown: (count) => `${count} dòng`,
};

const commitments: Record<CommitmentKind, string> = {
  quantity: "Số lượng",
  percentage: "Tỷ lệ %",
  cadence: "Định kỳ",
  milestone: "Mốc thời gian",
  task: "Nhiệm vụ",
};

/** A level as it reads after "cấp": without repeating the word. */
const lower = (level: string) => level.toLowerCase().replace(/^cấp\s+/, "");

/** Words for what the ledger holds. */
export const ledgerVi = {
  verdicts,
  severities,
  comparators: comparatorsVi,
  periods: periodsVi,
  tables,
  counted,
  commitments,
  times: "lần",
  countedWith: (id: string) => `tính chung với ${id}`,
  eachUnit: "mỗi đơn vị",
  eachOf: (level: string) => `mỗi đơn vị cấp ${lower(level)}`,
  ofLevel: (level: string) => `cấp ${lower(level)}`,
};

export type LedgerWording = typeof ledgerVi;
