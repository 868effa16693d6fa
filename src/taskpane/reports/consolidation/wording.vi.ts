/** Words for consolidating ledgers of many units (tổng hợp). */
export const consolidationVi = {
  title: "Tổng hợp sổ của nhiều đơn vị",
  text: "Chọn các tệp sổ kế hoạch mà đơn vị gửi lên. Sổ tổng hợp, bảng xếp hạng và báo cáo tổng kết được ghi thành trang mới trong tệp đang mở; các tệp của đơn vị được giữ nguyên.",
  newBook:
    "Tệp đang mở đã có sổ kế hoạch. Muốn tổng hợp sổ của nhiều đơn vị, hãy mở một tệp Excel mới, còn trống, rồi vào phần Báo cáo ở đó.",
  asOf: "Số liệu tính đến ngày",
  choose: "Chọn tệp của các đơn vị",
  again: "Chọn lại tệp",
  made: (units: string, files: string): string => `Đã tổng hợp ${units} đơn vị từ ${files} tệp.`,
  sheets: (names: string): string => `Đã ghi các trang: ${names}.`,
  open: "Mở bảng xếp hạng",
  problems: (count: string): string => `Chưa được cộng hoặc cần xem lại (${count})`,
  missing: (count: string): string => `Đơn vị chưa gửi sổ (${count})`,
};

export type ConsolidationWording = typeof consolidationVi;
