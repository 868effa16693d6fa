import type { Language } from "../../operations/operations";
import { fieldNamesEn } from "./field-names.en";
import { fieldNamesVi, type FieldNames } from "./field-names.vi";

/** Name of a field; a qualifier follows in brackets (`quantity:Xanh` → "Số lượng (Xanh)"). Fields without a name keep their key. */
export function fieldName(key: string, language: Language): string {
  const [field = key, qualifier] = key.split(/:(.*)/s);
  const names = language === "vi" ? fieldNamesVi : fieldNamesEn;
  const name = field in names ? names[field as keyof FieldNames] : field;
  return qualifier ? `${name} (${qualifier})` : name;
}
