import { evidenceWords as evidenceEn } from "../../../domain/issues/wording/duplicate-evidence.en";
import { evidenceWords as evidenceVi } from "../../../domain/issues/wording/duplicate-evidence.vi";
import type { DuplicateQuestion, Language } from "../../../operations/operations";

/** Pieces of evidence as one list in words. */
export function evidenceInWords(evidence: DuplicateQuestion["evidence"], language: Language): string {
  const words = language === "vi" ? evidenceVi : evidenceEn;
  return evidence.map((code) => words[code]).join(", ");
}
