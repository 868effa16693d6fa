/** Sentences about a consolidation, Vietnamese. */
export const consolidationVi = {
  taken: (taken: number, of: number): string => `Đã tổng hợp ${taken} đơn vị từ ${of} tệp.`,
  missing: (units: readonly string[]): string => `Chưa gửi sổ (${units.length} đơn vị): ${units.join(", ")}`,
  saved: (output: string): string => `Đã lưu sổ tổng hợp vào ${output}. Các tệp của đơn vị được giữ nguyên.`,
};

export type ConsolidationWording = typeof consolidationVi;
