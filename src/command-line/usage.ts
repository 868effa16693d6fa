import type { Language } from "../operations/operations";
import { usageEn } from "./usage.en";
import { usageVi, type Usage } from "./usage.vi";

/** Words of --help and of wrong options in a language. */
export const usageIn = (language: Language): Usage => (language === "vi" ? usageVi : usageEn);
