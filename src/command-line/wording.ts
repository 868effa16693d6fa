import type { Language } from "../operations/operations";
import { wordingEn } from "./wording.en";
import { wordingVi, type CommandWording } from "./wording.vi";

/** Sentences of the command line in a language. */
export const wordingIn = (language: Language): CommandWording => (language === "vi" ? wordingVi : wordingEn);
