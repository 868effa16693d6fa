/** How the dots and commas of a column are meant, where its clear cells tell: Vietnamese `1.234,5`, English `1,234.5`. */
export type NumberStyle = "vietnamese" | "english" | null;

/** A number as somebody typed it. */
export interface NumberReading {
  readonly value: number;
  /** The text carried a percent sign; the value is in percent points. */
  readonly percent: boolean;
  /** One separator followed by three digits: thousands or decimals, decided by the style or taken as thousands. */
  readonly ambiguous: boolean;
}

const SHAPE =
  /^(?:[≥≤><~≈]=?|trên|dưới|từ|ít nhất|tối thiểu|tối đa|khoảng|gần|hơn)?\s*([+-]|−|\()?\s*(\d[\d.,\s\u00A0']*)\)?\s*(%)?\s*(?:\(?[\p{L}][\p{L}\s./²³]{0,24}\)?)?\s*(?:\[\d+\]|\*+)?$/u;
const WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

const MULTIPLES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** "2 (xanh, vàng)": what the figure consists of. */
const ASIDE = /(?<=[\d\p{L}%])\s*\([^()]*\p{L}[^()]*\)$/u;

/** Reads `1.234`, `1.234,5`, `2,600,000`, `02`, `75,5%`, `2 thùng`, `2 (xanh, vàng)`, `(5)`; null where the text is no number. */
export function readNumber(text: string, style: NumberStyle = null): NumberReading | null {
  const word = WORDS[text.trim().toLowerCase()];
  if (word !== undefined) return { value: word, percent: false, ambiguous: false };
  const match = SHAPE.exec(text.trim().toLowerCase().replace(ASIDE, ""));
  if (!match) return null;
  const digits = (match[2] ?? "").replace(/[\s\u00A0']+/g, "").replace(/[.,]+$/, "");
  const plain = plainDigits(digits, style);
  if (plain === null) return null;
  const negative = match[1] === "-" || match[1] === "−" || (match[1] === "(" && /\)\s*%?$/.test(text.trim()));
  const value = Number(plain.digits) * (MULTIPLES[/(triệu|nghìn|ngàn|tỷ|tỉ)$/i.exec(text.trim())?.[1]?.toLowerCase() ?? ""] ?? 1);
  return { value: negative ? -value : value, percent: match[3] === "%", ambiguous: plain.ambiguous };
}

function plainDigits(digits: string, style: NumberStyle): { digits: string; ambiguous: boolean } | null {
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots > 0 && commas > 0) return bothSeparators(digits, dots, commas);
  if (dots + commas === 0) return { digits, ambiguous: false };
  const mark = dots > 0 ? "." : ",";
  if (dots + commas > 1) return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? { digits: digits.replaceAll(mark, ""), ambiguous: false } : null;
  const couldBeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (!couldBeThousands) return { digits: digits.replace(",", "."), ambiguous: false };
  const decimal = style !== null && mark === (style === "vietnamese" ? "," : ".");
  return { digits: decimal ? digits.replace(",", ".") : digits.replace(mark, ""), ambiguous: style === null };
}

function bothSeparators(digits: string, dots: number, commas: number): { digits: string; ambiguous: boolean } | null {
  const decimal = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  if ((decimal === "." ? dots : commas) > 1) return null;
  const [whole = "", fraction = ""] = digits.split(decimal);
  if (!/^\d{1,3}([.,]\d{3})+$/.test(whole)) return null;
  return { digits: `${whole.replace(/[.,]/g, "")}.${fraction}`, ambiguous: false };
}

/** Style that one text proves by itself, by a mark that can only be a decimal one; null where there is none. */
export function numberStyleOf(text: string): NumberStyle {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]+$/, "") ?? "";
  const decimal = /([.,])\d+$/.exec(digits)?.[1];
  if (decimal === undefined) return null;
  const both = digits.includes(".") && digits.includes(",");
  const repeated = digits.split(decimal).length > 2;
  if (repeated) return null;
  const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (!both && thousands) return null;
  return decimal === "," ? "vietnamese" : "english";
}
