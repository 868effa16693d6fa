import { targetExplanation, type Judgeable } from "../../domain/compliance/target-explanation";
import { explanationEn } from "../../domain/compliance/target-explanation.en";
import { explanationVi } from "../../domain/compliance/target-explanation.vi";
import type { Language } from "../operations";

/** When a target is met and how it is counted, in the language of the pane; "" while its value is missing. */
export function explainTarget(target: Judgeable, language: Language): string {
  return targetExplanation(target, language === "vi" ? explanationVi : explanationEn);
}
