import type { ConsolidationReport, LeftOutReason } from "../../domain/consolidation/consolidation";

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  unreadable: "không mở được",
  "no-ledger": "không có sổ kế hoạch",
  damaged: "trang của sổ bị mất bảng hoặc mất cột",
  "other-plan": "là sổ của kế hoạch khác",
};

/** Sentences about a consolidation, Vietnamese. */
export const consolidationVi = {
  taken: (taken: number, of: number): string => `Đã tổng hợp ${taken} đơn vị từ ${of} tệp.`,
  leftOut: (file: string, reason: LeftOutReason): string => `  Không tổng hợp được ${file}: ${REASONS[reason]}`,
  replaced: ({ unit, file, by }: ConsolidationReport["replaced"][number]): string => `  ${unit} có hai sổ: lấy ${by}, không cộng ${file}`,
  missing: (units: readonly string[]): string => `Chưa gửi sổ (${units.length} đơn vị): ${units.join(", ")}`,
  saved: (output: string): string => `Đã lưu sổ tổng hợp vào ${output}. Các tệp của đơn vị được giữ nguyên.`,
};

export type ConsolidationWording = typeof consolidationVi;
