import { createContext, useContext } from "react";
import type { Language } from "../../operations/operations";

export const LanguageContext = createContext<Language>("vi");

/** Language of the pane. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The wording of the pane's language out of the two. */
export function useWording<W>(wordings: { readonly vi: W; readonly en: W }): W {
  return wordings[useLanguage()];
}
