import type { Household } from "../../src/domain/ledger/household";
import type { Draw } from "./draw";

const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
const words = (name: string): string[] => name.split(" ");
const initial = (word: string): string => (/^(Ng|Tr|Ph|Th)/.exec(word)?.[0] ?? word.charAt(0)) + ".";

/** The tone on the other vowel of oa, oe, uy, as the other spelling has it; names without them stay. */
function otherTonePlacement(name: string): string {
  const pairs = [
    ["òa", "oà"],
    ["óa", "oá"],
    ["ỏa", "oả"],
    ["õa", "oã"],
    ["ọa", "oạ"],
    ["ùy", "uỳ"],
    ["úy", "uý"],
    ["ủy", "uỷ"],
    ["ũy", "uỹ"],
    ["ụy", "uỵ"],
  ] as const;
  return pairs.reduce((text, [old, modern]) => text.replace(new RegExp(`(?<!q)${old}(?=\\s|$)`, "giu"), modern), name);
}

const I_FOR_Y: Readonly<Record<string, string>> = {
  Lý: "Lí",
  Mỹ: "Mĩ",
  Kỳ: "Kì",
  Sỹ: "Sĩ",
  Tỵ: "Tị",
  Tý: "Tí",
  Vĩ: "Vỹ",
  Ly: "Li",
  My: "Mi",
  Vy: "Vi",
  Thy: "Thi",
};

/** Ways in which clerks type the same name a second time. */
export const RETYPINGS: Readonly<Record<string, (name: string, draw: Draw) => string>> = {
  "as it was": (name) => name,
  capitals: (name) => name.toUpperCase(),
  spaces: (name) => ` ${name.replace(" ", "  ")} `,
  decomposed: (name) => name.normalize("NFD"),
  "tone placement": otherTonePlacement,
  "i for y": (name) =>
    words(name)
      .map((word) => I_FOR_Y[word] ?? word)
      .join(" "),
  "middle names abbreviated": (name) =>
    words(name)
      .map((word, at, all) => (at > 0 && at < all.length - 1 ? `${word.charAt(0)}.` : word))
      .join(" "),
  initials: (name) =>
    words(name)
      .map((word, at, all) => (at < all.length - 1 ? initial(word) : word))
      .join(" "),
  "no accents": bare,
  "no accents, capitals": (name) => bare(name).toUpperCase(),
  "bà or ông": (name, draw) => `${draw.pick(["Bà", "Ông", "ông", "Bà"])} ${name}`,
  "spouse in brackets": (name, draw) => `${name} (${draw.pick(["Tuấn", "Hùng", "Nga", "ông Sơn"])})`,
};

function otherDigit(text: string, draw: Draw): string {
  const at = draw.whole(4, text.length - 1);
  return text.slice(0, at) + String((Number(text[at]) + draw.whole(1, 9)) % 10) + text.slice(at + 1);
}

/** Ways in which a phone number is typed a second time. */
export function retypedPhone(phone: string | null, draw: Draw): string | null {
  if (phone === null || draw.chance(0.15)) return null;
  const way = draw.below(1);
  if (way < 0.08) return otherDigit(phone, draw);
  if (way < 0.16) return phone.slice(1);
  if (way < 0.24) return `+84 ${phone.slice(1)}`;
  return way < 0.4 ? `${phone.slice(0, 4)}.${phone.slice(4, 7)}.${phone.slice(7)}` : phone;
}

function retypedId(idNumber: string | null, draw: Draw): string | null {
  if (idNumber === null) return null;
  const way = draw.below(1);
  if (way < 0.3) return null;
  if (way < 0.4) return otherDigit(idNumber, draw);
  return way < 0.5 ? idNumber.slice(1) : idNumber;
}

/** The same household typed again: another spelling of the name; ID and phone kept, missing, or with a slip. */
export function retypedHousehold(household: Household, way: string, draw: Draw, withoutId: boolean): Household {
  const retype = RETYPINGS[way] ?? ((name: string) => name);
  return {
    ...household,
    headName: retype(household.headName ?? "", draw),
    idNumber: withoutId ? null : retypedId(household.idNumber, draw),
    phone: retypedPhone(household.phone, draw),
    members: draw.chance(0.9) ? household.members : null,
  };
}
