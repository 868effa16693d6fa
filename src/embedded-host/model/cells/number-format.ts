import { formatValue, isDateFormat } from "hucre";
import { CellError, type CellScalar } from "./cell-scalar";

/** A number as the General format shows it: at most eleven digits, exponents beyond. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-9 && size > 0)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace(/e([+-])(\d)$/, "e$10$2")
      .toUpperCase();
  }
  const digits = Math.max(0, 10 - Math.max(1, Math.floor(Math.log10(size || 1)) + 1));
  return String(Number(value.toFixed(Math.min(digits, 9))));
}

const textSection = (format: string): string | null => format.split(";")[3] ?? null;

/** What a cell shows, without regard to its width. */
export function shownText(value: CellScalar, numberFormat: string, is1904 = false): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const section = numberFormat === "@" || numberFormat === "General" ? null : textSection(numberFormat);
    return section ? formatValue(value, numberFormat) : value;
  }
  if (numberFormat === "General" || numberFormat === "@" || numberFormat === "") return generalText(value);
  const hasOneSection = value < 0 && !numberFormat.includes(";") && !isDateFormat(numberFormat);
  // A format with one part shows a negative number as the positive one behind a minus, also before a currency.
  if (hasOneSection && /^(?:"[^"]*"|\\.|\[\$[^\]]*\]|[$€£¥₫])/.test(numberFormat)) {
    const positive = formatValue(-value, numberFormat, { is1904 });
    return /[1-9]/.test(positive) ? `-${positive}` : positive;
  }
  return formatValue(value, numberFormat, { is1904 });
}

export { isDateFormat };
