import type { Language } from "../operations";
import type { Refusal } from "../refusals/refusal";
import { refusalEn } from "./refusal.en";
import type { RefusalText } from "./refusal-sentence";
import { refusalVi } from "./refusal.vi";

/** Sentence and tip of a refusal. */
export function refusalText(refusal: Refusal, language: Language): RefusalText {
  const wording = language === "vi" ? refusalVi : refusalEn;
  const text = wording[refusal.code] as (refusal: Refusal) => RefusalText;
  return text(refusal);
}
