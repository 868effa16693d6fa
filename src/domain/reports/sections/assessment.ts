import { paragraph, sectionHeading, typedPlace } from "../layout/paragraph";
import type { Part } from "../live/live-sentence";
import type { ReportContext } from "./report-context";

/** Strengths, weaknesses and causes (đánh giá chung): a sentence from the figures, and room for the officer's own words. */
export function assessment({ composer, words }: ReportContext, strengths: readonly Part[], weaknesses: readonly Part[]): void {
  const { sections } = words;
  sectionHeading(composer, sections.assessment);
  sectionHeading(composer, sections.strengths);
  paragraph(composer, "III.strengths.figures", strengths);
  typedPlace(composer, "III.strengths");
  sectionHeading(composer, sections.weaknesses);
  paragraph(composer, "III.weaknesses.figures", weaknesses);
  typedPlace(composer, "III.weaknesses");
  sectionHeading(composer, sections.causes);
  typedPlace(composer, "III.causes");
}
