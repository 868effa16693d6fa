import type { Language } from "../../operations/operations";

const key = "plan-ledger-language";

/** Language chosen last time on this computer; Vietnamese at first and where nothing may be kept. */
export function keptLanguage(): Language {
  try {
    return window.localStorage.getItem(key) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

/** Remembers the language where the browser allows it. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
  document.documentElement.lang = language;
}
