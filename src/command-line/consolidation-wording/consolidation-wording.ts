import type { Language } from "../../operations/operations";
import { consolidationEn } from "./consolidation.en";
import { consolidationVi, type ConsolidationWording } from "./consolidation.vi";

/** Sentences about a consolidation in a language. */
export const consolidationWording = (language: Language): ConsolidationWording => (language === "vi" ? consolidationVi : consolidationEn);
