/** What was typed as a quantity: a number, nothing, or something that is no number. */
export type ReadQuantity =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "empty" } | { readonly kind: "unreadable" };

const unreadable: ReadQuantity = { kind: "unreadable" };

/**
 * Reads a quantity typed by hand: dots and spaces part the thousands, a comma begins the decimals (1.234,5).
 * A dot that parts no three digits is taken for the decimal sign (2.5); what was understood is shown beside the field.
 */
export function readQuantity(typed: string): ReadQuantity {
  const text = typed.normalize("NFC").replace(/[\s\u00A0]/g, "");
  if (text === "") return { kind: "empty" };
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(text)) return number(text.replaceAll(",", ""));
  if (/^\d+([.,]\d+)?$/.test(text)) return number(text.replace(",", "."));
  return unreadable;
}

function number(text: string): ReadQuantity {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: "number", value } : unreadable;
}
