import { foldText } from "./fold-text";
import { comparableSyllable } from "./comparable-syllable";

/** Name of a hamlet, group or quarter taken apart for comparing: what kind of place, and its own name or number in plain letters. */
export interface PlaceName {
  readonly kind: string | null;
  readonly name: string;
}

/** Words that say what kind of place it is, in plain letters, longest first; the last of a line is the common one. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(to dan pho|tdp|to nhan dan|to doan ket|to)\b/, "to"],
  [/^(khu dan cu|kdc|khu pho|kp|tieu khu|khu|cum dan cu|cum)\b/, "khu"],
  [/^(thon)\b/, "thon"],
  [/^(xom)\b/, "xom"],
  [/^(ap)\b/, "ap"],
  [/^(ban)\b/, "ban"],
  [/^(buon|bon|plei|lang|phum|soc)\b/, "lang"],
  [/^(doi)\b/, "doi"],
  [/^(chi hoi)\b/, "chi hoi"],
  [/^(thi tran|tt)\b/, "thi tran"],
  [/^(phuong|p)\b/, "phuong"],
  [/^(xa)\b/, "xa"],
  [/^(thi xa|tx)\b/, "thi xa"],
  [/^(thanh pho|tp)\b/, "thanh pho"],
  [/^(huyen|h)\b/, "huyen"],
  [/^(quan|q)\b/, "quan"],
  [/^(tinh)\b/, "tinh"],
];
const ROMAN: Readonly<Record<string, string>> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  v: "5",
  vi: "6",
  vii: "7",
  viii: "8",
  ix: "9",
  x: "10",
  xi: "11",
  xii: "12",
};

function bareWords(text: string): string {
  const folded = foldText(text)
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2");
  return folded
    .split(" ")
    .map((word) => comparableSyllable(word).bare)
    .join(" ");
}

/** Reads a place's name; "Tổ 01", "TDP số 1" and "tổ dân phố 1" are the same, "Xóm 9" and "Tổ 9" are not. */
export function readPlaceName(text: string): PlaceName {
  const words = bareWords(text);
  const found = KINDS.find(([pattern]) => pattern.test(words));
  const rest = (found ? words.replace(found[0], "") : words).replace(/\bso\b/g, " ");
  const own = rest.split(" ").filter((word) => word !== "");
  const name = own.map((word) => (own.length === 1 ? (ROMAN[word] ?? word) : word).replace(/^0+(?=\d)/, "")).join(" ");
  return { kind: found?.[1] ?? null, name };
}

/** Whether two names mean the same place; a kind left out on one side does not count against it. */
export function isSamePlace(a: PlaceName, b: PlaceName): boolean {
  return a.name === b.name && (a.kind === b.kind || ((a.kind === null || b.kind === null) && a.name !== ""));
}

/** Text that is equal for the same place written with its kind. */
export function placeKey(text: string): string {
  const place = readPlaceName(text);
  return `${place.kind ?? ""} ${place.name}`.trim();
}
