/** Words of the calendar of inspections (lịch kiểm tra, giám sát). */
export const monitoringVi = {
  title: "Lịch kiểm tra, giám sát",
  running: (days: string, done: string, required: string) => `Kỳ này (${days}): đã có ${done}/${required} lượt`,
  runningUnits: (days: string, met: string, all: string) => `Kỳ này (${days}): ${met}/${all} đơn vị đã đủ lượt`,
  daysLeft: (count: string) => `còn ${count} ngày`,
  lastDay: "hôm nay là ngày cuối",
  enough: "Kỳ này đã đủ",
  noneRunning: "Hiện không có kỳ nào phải thực hiện.",
  short: (count: string, some: string) => `Thiếu ${count} kỳ, gần nhất: ${some}`,
  noShort: "Không thiếu kỳ nào.",
  cut: (count: string) => `${count} kỳ không trọn, không tính.`,
  enter: "Ghi lượt kiểm tra",
};

export type MonitoringWording = typeof monitoringVi;
