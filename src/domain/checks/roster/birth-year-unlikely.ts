import { dateParts } from "../../calendar/calendar-date";
import type { Check } from "../check";
import { householdPlace } from "../record-place";

/** Ages of heads of household that nobody need look at again. */
const AGES = { youngest: 16, oldest: 105 } as const;

/** A year of birth that no head of household has (năm sinh khó đúng): in the future, a child, or more than a hundred years ago. */
export const checkBirthYearUnlikely: Check<"roster/birth-year-unlikely"> = ({ households }, { today, ages = AGES }) => {
  const thisYear = dateParts(today).year;
  return households.flatMap(({ birthYear, headName }, index) => {
    if (birthYear === null) return [];
    const age = thisYear - birthYear;
    if (age >= ages.youngest && age <= ages.oldest) return [];
    return [
      {
        code: "roster/birth-year-unlikely",
        severity: birthYear > thisYear ? "error" : "warning",
        at: [householdPlace(index, "birthYear")],
        facts: { birthYear, name: headName },
      },
    ];
  });
};
