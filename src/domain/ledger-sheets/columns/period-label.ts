import { dateParts, vietnameseDate } from "../../calendar/calendar-date";
import type { CalendarPeriod } from "../../calendar/calendar-period";
import type { Period } from "../../ledger/target";

const QUARTERS = ["I", "II", "III", "IV"];

/** Name of a period as offices say it: "Tháng 5/2021", "Quý II/2021", "Tuần 03/05–09/05/2021". */
export function periodLabel(period: Period, { from, to }: CalendarPeriod): string {
  const { year, month } = dateParts(from);
  switch (period) {
    case "yearly":
      return `Năm ${year}`;
    case "half_yearly":
      return `6 tháng ${month === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "quarterly":
      return `Quý ${QUARTERS[Math.floor((month - 1) / 3)] ?? ""}/${year}`;
    case "monthly":
      return `Tháng ${month}/${year}`;
    case "weekly":
      return `Tuần ${vietnameseDate(from).slice(0, 5)}–${vietnameseDate(to)}`;
    case "daily":
      return vietnameseDate(from);
    case "once":
      return "Cả kỳ";
  }
}
