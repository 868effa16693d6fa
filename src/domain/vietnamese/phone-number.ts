/** What a phone number turned out to be: usable, an 11-digit mobile number of before 2018, or unusable. */
export type PhoneReading =
  | { readonly kind: "valid"; readonly number: string }
  | {
      readonly kind: "outdated";
      readonly number: string;
      readonly oldPrefix: string;
      readonly newPrefix: string;
      readonly renewed: string;
    }
  | {
      readonly kind: "invalid";
      readonly digits: number;
      readonly reason: "length" | "prefix" | "characters";
      readonly suggestion: string | null;
    };

/** Mobile prefixes that were shortened between 15/9/2018 and 30/6/2019; the last seven digits stayed. */
const RENEWED: Readonly<Record<string, string>> = {
  "0120": "070",
  "0121": "079",
  "0122": "077",
  "0126": "076",
  "0128": "078",
  "0123": "083",
  "0124": "084",
  "0125": "085",
  "0127": "081",
  "0129": "082",
  "0162": "032",
  "0163": "033",
  "0164": "034",
  "0165": "035",
  "0166": "036",
  "0167": "037",
  "0168": "038",
  "0169": "039",
  "0186": "056",
  "0188": "058",
  "0199": "059",
};
const MOBILE = /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const LANDLINE = /^02\d{9}$/;
const NOTHING = /^(không( có)?|khong( co)?|ko|k|chưa( có)?|chua( co)?|-+|x|0+)$/i;

function nationalDigits(text: string): string {
  const digits = text.replace(/[\s.\-()\u00A0]/g, "");
  if (/^(\+84|0084)/.test(digits)) return `0${digits.replace(/^(\+84|0084)0?/, "")}`;
  return /^84\d{9}$/.test(digits) ? `0${digits.slice(2)}` : digits;
}

function isUsable(digits: string): boolean {
  return MOBILE.test(digits) || LANDLINE.test(digits);
}

/** Reads one phone number however it is typed (spaces, dots, +84); old 11-digit numbers come with their new number. */
export function readPhone(text: string): PhoneReading {
  const digits = nationalDigits(text);
  if (!/^\d+$/.test(digits)) return { kind: "invalid", digits: digits.replace(/\D/g, "").length, reason: "characters", suggestion: null };
  if (isUsable(digits)) return { kind: "valid", number: digits };
  const oldPrefix = digits.slice(0, 4);
  const newPrefix = RENEWED[oldPrefix];
  if (digits.length === 11 && newPrefix !== undefined)
    return { kind: "outdated", number: digits, oldPrefix, newPrefix, renewed: newPrefix + digits.slice(4) };
  const suggestion = isUsable(`0${digits}`) ? `0${digits}` : null;
  const reason = digits.length === 10 || (digits.length === 11 && digits.startsWith("0")) ? "prefix" : "length";
  return {
    kind: "invalid",
    digits: digits.length,
    reason: digits.length === 11 && !digits.startsWith("02") ? "length" : reason,
    suggestion,
  };
}

/** The numbers of one cell, which may hold several ("0912 345 678 / 0987 654 321"); none where the cell says there is no phone. */
export function phoneTexts(text: string | null): readonly string[] {
  const trimmed = text?.trim() ?? "";
  if (isUsable(trimmed)) return [trimmed];
  if (trimmed === "" || NOTHING.test(trimmed)) return [];
  const parts = trimmed.split(/\s*(?:[/;,|]|\s(?:hoặc|và|-)\s)\s*/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => part.replace(/\D/g, "").length >= 8) ? parts : [trimmed];
}

/** The number that a phone is known by today, for comparing; null where it cannot be read. */
export function currentPhone(text: string): string | null {
  if (isUsable(text)) return text;
  const reading = readPhone(text);
  if (reading.kind === "valid") return reading.number;
  return reading.kind === "outdated" ? reading.renewed : reading.suggestion;
}
