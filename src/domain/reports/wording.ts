import type { ReportLanguage } from "./report-input";
import { reportWordingEn } from "./wording.en";
import { reportWordingVi, type ReportWording } from "./wording.vi";

/** Every word that a report prints, in one language. */
export type { ReportWording };

/** Words of the reports in a language. */
export function reportWording(language: ReportLanguage): ReportWording {
  return language === "en" ? reportWordingEn : reportWordingVi;
}
