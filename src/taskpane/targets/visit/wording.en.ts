import type { VisitWording } from "./wording.vi";

const dayMonth = (date: string) => `${date.slice(8, 10)}/${date.slice(5, 7)}`;

export const visitEn: VisitWording = {
  periodName: ({ period, from, to }) => {
    const month = Number(from.slice(5, 7));
    switch (period) {
      case "yearly":
        return `Year ${from.slice(0, 4)}`;
      case "half_yearly":
        return month <= 6 ? "First half-year" : "Second half-year";
      case "quarterly":
        return `Quarter ${Math.ceil(month / 3)}`;
      case "monthly":
        return `Month ${month}`;
      case "weekly":
        return `Week ${dayMonth(from)}–${dayMonth(to)}`;
      case "daily":
        return `Day ${dayMonth(from)}`;
    }
  },
  add: "Enter a visit",
  date: "Date of the visit",
  level: "Level",
  levelHint: "For example: Tỉnh, Huyện, Xã",
  visitedBy: "Who visited",
  unit: "Place visited",
  seen: "Households visited",
  well: "Households doing well",
  wellWrong: "No more households can do well than were visited.",
  numberWrong: "Type a whole number, for example 12.",
  result: "Result",
  followUp: "To be followed up",
  followUpDue: "Follow up by",
  save: "Write the visit",
  close: "Not now",
  saved: "Written to the sheet “Kiểm tra”.",
  stands: (period, done, asked) => `${period}: ${done} of ${asked} visits made`,
  noCadence: "The plan asks for no recurring visits of this level on that day.",
};
