import { isBirthplaceCode, PROVINCE_CODES } from "./province-codes";

/** What an ID number says: a 12-digit number with birthplace, sex and year of birth, an old 9-digit card, or something unusable. */
export type IdentityReading =
  | {
      readonly kind: "citizen";
      readonly number: string;
      readonly province: string;
      readonly gender: "Nam" | "Nữ";
      readonly birthYear: number;
    }
  | { readonly kind: "old-card"; readonly number: string }
  | {
      readonly kind: "invalid";
      readonly digits: number;
      readonly reason: "length" | "characters" | "province" | "century";
      readonly suggestion: string | null;
    };

/** Codes of the country's provinces. */
export const KNOWN_PROVINCES: ReadonlySet<string> = new Set(Object.keys(PROVINCE_CODES));

function readTwelve(number: string, thisYear: number, provinces: ReadonlySet<string>): IdentityReading {
  const invalid = (reason: "province" | "century"): IdentityReading => ({
    kind: "invalid",
    digits: 12,
    reason,
    suggestion: null,
  });
  const province = number.slice(0, 3);
  if (!isBirthplaceCode(province, provinces)) return invalid("province");
  const centuryAndSex = Number(number[3]);
  const birthYear = 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(number.slice(4, 6));
  if (birthYear > thisYear) return invalid("century");
  return { kind: "citizen", number, province, gender: centuryAndSex % 2 === 0 ? "Nam" : "Nữ", birthYear };
}

/** Reads an ID number (số CCCD, CMND); spaces, dots and dashes do not count. Structure: Decree 137/2015/NĐ-CP, article 13. */
export function readIdNumber(text: string, thisYear: number, provinces: ReadonlySet<string> = KNOWN_PROVINCES): IdentityReading {
  const number = text.replace(/[\s.\-\u00A0]/g, "");
  const digits = number.replace(/\D/g, "").length;
  if (!/^\d+$/.test(number)) return { kind: "invalid", digits, reason: "characters", suggestion: null };
  if (number.length === 12) return readTwelve(number, thisYear, provinces);
  if (number.length === 9) return { kind: "old-card", number };
  const padded = number.length >= 10 && number.length < 12 ? number.padStart(12, "0") : null;
  const suggestion = padded !== null && readTwelve(padded, thisYear, provinces).kind === "citizen" ? padded : null;
  return { kind: "invalid", digits, reason: "length", suggestion };
}
