import type { VisitStanding } from "../../../operations/operations";

const dayMonth = (date: string) => `${date.slice(8, 10)}/${date.slice(5, 7)}`;

function periodName({ period, from, to }: Pick<VisitStanding, "period" | "from" | "to">): string {
  const month = Number(from.slice(5, 7));
  switch (period) {
    case "yearly":
      return `Năm ${from.slice(0, 4)}`;
    case "half_yearly":
      return month <= 6 ? "6 tháng đầu năm" : "6 tháng cuối năm";
    case "quarterly":
      return `Quý ${Math.ceil(month / 3)}`;
    case "monthly":
      return `Tháng ${month}`;
    case "weekly":
      return `Tuần ${dayMonth(from)}–${dayMonth(to)}`;
    case "daily":
      return `Ngày ${dayMonth(from)}`;
  }
}

/** Words of the entry of a visit (lượt kiểm tra). */
export const visitVi = {
  periodName,
  add: "Ghi lượt kiểm tra",
  date: "Ngày kiểm tra",
  level: "Cấp kiểm tra",
  levelHint: "Ví dụ: Tỉnh, Huyện, Xã",
  visitedBy: "Đơn vị, người kiểm tra",
  unit: "Nơi kiểm tra",
  seen: "Số hộ kiểm tra",
  well: "Số hộ đạt",
  wellWrong: "Số hộ đạt không được lớn hơn số hộ kiểm tra.",
  numberWrong: "Chỉ gõ số nguyên, ví dụ 12.",
  result: "Kết quả",
  followUp: "Việc cần theo dõi tiếp",
  followUpDue: "Hạn theo dõi",
  save: "Ghi lượt kiểm tra",
  close: "Thôi",
  saved: "Đã ghi vào trang “Kiểm tra”.",
  stands: (period: string, done: string, asked: string) => `${period}: đã có ${done}/${asked} lượt`,
  noCadence: "Kế hoạch không có chỉ tiêu kiểm tra định kỳ nào cho cấp này vào ngày ấy.",
};

export type VisitWording = typeof visitVi;
