import { vietnameseDate } from "../../calendar/calendar-date";
import { paragraph, sectionHeading, typedPlace } from "../layout/paragraph";
import type { ReportContext } from "./report-context";

/** How the plan was led and set going (công tác chỉ đạo): its period and area, and the officer's own words. */
export function directionSection({ composer, input, words }: ReportContext): void {
  const { plan, units } = input.ledger;
  sectionHeading(composer, words.sections.direction);
  paragraph(composer, "I.period", [words.sentences.period(vietnameseDate(plan.start), vietnameseDate(plan.end), plan.area, units.length)]);
  typedPlace(composer, "I.direction");
}
