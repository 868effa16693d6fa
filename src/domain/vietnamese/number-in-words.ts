const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/** Last digit after a number of tens: 21 mốt, 25 lăm, 24 stays bốn. */
function unitsAfterTens(tens: number, units: number): string {
  if (units === 1 && tens > 1) return "mốt";
  if (units === 5) return "lăm";
  return DIGITS[units] ?? "";
}

/** A group of three digits; a group that follows another names its hundreds even where they are none ("không trăm linh năm"). */
function groupWords(group: number, follows: boolean): string[] {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: string[] = [];
  if (hundreds > 0 || follows) words.push(DIGITS[hundreds] ?? "", "trăm");
  if (tens > 1) words.push(DIGITS[tens] ?? "", "mươi");
  else if (tens === 1) words.push("mười");
  else if (units > 0 && words.length > 0) words.push("linh");
  if (units > 0) words.push(tens > 0 ? unitsAfterTens(tens, units) : (DIGITS[units] ?? ""));
  return words;
}

const SCALES = ["", "nghìn", "triệu"] as const;

/** Words of a number below a thousand million, in groups of three digits. */
function wordsBelowBillion(number: number, follows: boolean): string[] {
  const words: string[] = [];
  for (const scale of [2, 1, 0]) {
    const group = Math.floor(number / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(...groupWords(group, follows || words.length > 0));
    if (scale > 0) words.push(SCALES[scale] ?? "");
  }
  return words;
}

/** A whole number from 0 in Vietnamese words, as documents confirm a count: 39 is "ba mươi chín", 1005 "một nghìn không trăm linh năm". */
export function numberInWords(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError("numberInWords takes whole numbers from 0");
  if (number === 0) return DIGITS[0];
  const billions = Math.floor(number / 1e9);
  const rest = wordsBelowBillion(number % 1e9, billions > 0);
  return [...(billions > 0 ? [numberInWords(billions), "tỷ"] : []), ...rest].join(" ");
}
