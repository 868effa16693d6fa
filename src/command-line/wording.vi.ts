import { vietnameseDate } from "../domain/calendar/calendar-date";
import { displayRate, displayNumber } from "../domain/compliance/display-rate";
import type { CadenceCompliance, Compliance, TargetCompliance } from "../domain/compliance/compliance";
import { COUNTED_WITH_VI, VERDICT_WORDS_VI } from "../domain/compliance/verdict-words.vi";
import type { TableKind, TrackingTable } from "../domain/intake/tables/tracking-table";
import type { Severity } from "../domain/issues/issue";
import type { Commitment, CommitmentKind, PlanHeading } from "../domain/plan-text/plan-reading";
import { foldText } from "../domain/vietnamese/fold-text";
import type { IssueRow } from "../operations/operations";

/** What an anonymised copy holds no more, and where it is. */
interface AnonymisedCounts {
  readonly names: number;
  readonly numbers: number;
  readonly addresses: number;
  readonly pictures: number;
  readonly output: string;
}

const KINDS: Record<TableKind, string> = {
  households: "danh sách hộ",
  targets: "biểu chỉ tiêu",
  visits: "nhật ký kiểm tra",
  distribution: "bảng cấp phát",
  activities: "bảng nhiệm vụ",
  units: "danh sách đơn vị",
  progress: "bảng kết quả",
  unknown: "bảng chưa rõ loại",
};

const UNREAD: Record<string, string> = {
  "no-table": "không có bảng",
  empty: "để trống",
  hidden: "đang ẩn",
  pivot: "bảng tổng hợp PivotTable, để nguyên",
  ledger: "đã là trang của sổ",
};

const COMMITMENTS: Record<CommitmentKind, string> = {
  quantity: "số lượng",
  percentage: "tỷ lệ",
  cadence: "định kỳ",
  milestone: "mốc thời gian",
  task: "nhiệm vụ",
};

const SEVERITIES: Record<Severity, string> = { error: "LỖI", warning: "CẢNH BÁO", info: "LƯU Ý" };

const SECTIONS = {
  found: "== Đã đọc được ==",
  issues: "== Kiểm tra số liệu ==",
  compliance: "== Mức độ hoàn thành ==",
  written: "== Đã ghi ==",
};

/** The level before the wording of a cadence, unless the wording begins with it ("Cấp tỉnh: kiểm tra …"). */
function levelBefore({ level, text }: CadenceCompliance): string {
  if (!level) return text;
  const own = /^cấp\s/iu.test(level) ? level : `Cấp ${level.toLowerCase()}`;
  const begins = [level, own].some((words) => foldText(text).startsWith(foldText(words)));
  return begins ? text : `${own}: ${text}`;
}

function countedWith({ linkedTo, verdict }: Pick<TargetCompliance, "linkedTo" | "verdict">): string | null {
  return linkedTo === undefined || verdict === "optional" ? null : `${COUNTED_WITH_VI}${linkedTo}`;
}

/** What was achieved: units or households that have theirs, periods, or the figure against the plan's. */
function achieved({ rule, required, actual, unitsMet, unitsDue, periodsMet, periodsDue }: TargetCompliance): string {
  if (rule === "each-household") return unitsDue === undefined || actual === null ? "" : `${unitsMet ?? 0}/${unitsDue} hộ đủ`;
  if (unitsDue !== undefined) return unitsDue === 0 ? "" : `${unitsMet ?? 0}/${unitsDue} đơn vị đạt`;
  if (periodsDue !== undefined) return periodsDue === 0 ? "" : `${periodsMet ?? 0}/${periodsDue} kỳ đạt`;
  return actual === null ? "" : `thực hiện ${displayNumber(actual)}${required === null ? "" : `/${displayNumber(required)}`}`;
}

const bulletText = (text: string): string => (text.length > 110 ? `${text.slice(0, 108)}…` : text);

/** Sentences that the command line prints, Vietnamese. */
export const wordingVi = {
  section: (name: keyof typeof SECTIONS): string => SECTIONS[name],
  changes: ({ added, changed, gone }: { added: number; changed: number; gone: number }): string =>
    `So với sổ hiện có: ${added} dòng mới, ${changed} dòng thay đổi, ${gone} dòng không còn trong bảng.`,
  fileBrought: (file: string, sheets: readonly string[]): string => `Tệp ${file}: trang ${sheets.map((name) => `"${name}"`).join(", ")}`,
  fileLeftOut: (file: string, reason: string): string => `Tệp ${file} không nhận: ${reason}`,
  tableFound: ({ sheet, kind, headerRows, records, questions }: TrackingTable): string =>
    `Trang "${sheet}": ${KINDS[kind]}, ${records.length} dòng, tiêu đề ở dòng ${headerRows[0] === headerRows[1] ? headerRows[0] : `${headerRows[0]}–${headerRows[1]}`}${questions.length > 0 ? `; chưa chắc cột ${questions.map(({ column }) => column).join(", ")}` : ""}`,
  sheetUnread: (sheet: string, reason: string): string => `Trang "${sheet}": bỏ qua (${UNREAD[reason] ?? reason})`,
  planRead: ({ number, title, start, end }: PlanHeading, commitments: readonly Commitment[]): string => {
    const counts = (Object.keys(COMMITMENTS) as CommitmentKind[]).map(
      (kind) => `${commitments.filter((one) => one.kind === kind).length} ${COMMITMENTS[kind]}`,
    );
    const period = start && end ? `, từ ${vietnameseDate(start)} đến ${vietnameseDate(end)}` : "";
    return `Kế hoạch ${number ?? ""} "${bulletText(title)}"${period}: ${commitments.length} cam kết (${counts.join(", ")})`;
  },
  commitment: ({ section, kind, text, value, unit, due, dueExclusive }: Commitment): string =>
    `  [${COMMITMENTS[kind]}] ${value === null ? "" : `${displayNumber(value)} ${unit ?? ""} – `}${bulletText(text)}${section ? ` (mục ${section})` : ""}${due ? `, ${dueExclusive ? "trước" : "hạn"} ${vietnameseDate(due)}` : ""}`,
  issuesFound: (severities: readonly Severity[]): string => {
    const count = (wanted: Severity) => severities.filter((severity) => severity === wanted).length;
    return severities.length === 0
      ? "Không thấy vấn đề nào."
      : `${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("info")} lưu ý:`;
  },
  issue: ({ issue, sentence, ledgerCells, sourceCells }: IssueRow): string =>
    `  [${SEVERITIES[issue.severity]}] ${sentence} (${[...new Set([...sourceCells, ...ledgerCells])].slice(0, 4).join("; ")})`,
  planSummary: ({ asOf, plan, tasks }: Compliance): string =>
    `Tính đến ${vietnameseDate(asOf)}: ${plan.met}/${plan.due} chỉ tiêu đạt${plan.rate === null ? "" : ` (${displayRate(plan.rate)})`}${plan.noData > 0 ? `, ${plan.noData} chưa có số liệu` : ""}; ${plan.notDue} chưa đến hạn; nhiệm vụ: ${tasks.done}/${tasks.due} hoàn thành, ${tasks.overdue} quá hạn`,
  target: (target: TargetCompliance): string => {
    const { id, text, rate, verdict } = target;
    const counted = countedWith(target);
    const figures = [rate === null ? "" : `${displayRate(rate)} so với kế hoạch`, achieved(target)];
    return `  ${id} ${bulletText(text)}: ${[...(counted === null ? figures : []), counted ?? VERDICT_WORDS_VI[verdict]].filter((part) => part !== "").join(", ")}`;
  },
  cadence: (cadence: CadenceCompliance): string => {
    const { id, periodsMet, periodsDue, visitsDone, visitsDue, rate, verdict } = cadence;
    const done = `${periodsMet}/${periodsDue} kỳ đủ lượt, ${displayNumber(visitsDone)}/${displayNumber(visitsDue)} lượt${rate === null ? "" : `, ${displayRate(rate)}`}, `;
    const figures = verdict === "no-data" ? "" : done;
    return `  ${id} ${bulletText(levelBefore(cadence))}: ${countedWith(cadence) ?? `${figures}${VERDICT_WORDS_VI[verdict]}`}`;
  },
  sheetsWritten: (sheets: readonly string[]): string => `Trang đã có: ${sheets.join(", ")}`,
  reportWritten: (sheet: string, output: string): string => `Đã ghi trang "${sheet}" vào ${output}`,
  anonymised: ({ names, numbers, addresses, pictures, output }: AnonymisedCounts): string[] => [
    `Đã thay ${names} họ tên, ${numbers} số CCCD và điện thoại, ${addresses} địa chỉ; bản sao ở ${output}. Tệp gốc không đổi.`,
    "Hãy đọc lại cột ghi chú trước khi gửi: tên gọi tắt hay chuyện riêng ghi bằng lời, chương trình không nhận ra hết.",
    ...(pictures > 0 ? [`Bản sao còn ${pictures} hình ảnh chưa được che.`] : []),
  ],
  saved: (output: string): string => `Đã lưu ${output}. Các trang của bạn được giữ nguyên.`,
  scriptDone: (output: string | null): string => (output === null ? "Đã chạy xong." : `Đã chạy xong và lưu ${output}.`),
  defect: (message: string): string => `Chương trình gặp lỗi của chính nó, tệp của bạn không bị thay đổi: ${message}`,
  scriptFailed: (code: string, message: string): string => `Lệnh trong tệp dừng lại (${code}): ${message}`,
  scriptWaits: "Lệnh trong tệp chờ một việc không bao giờ xong nên đã được dừng; chưa ghi gì.",
};

export type CommandWording = typeof wordingVi;
