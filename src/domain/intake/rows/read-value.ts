import { dateFromSerial } from "../../calendar/calendar-date";
import { readDate } from "../../vietnamese/read-date";
import { readNumber, type NumberStyle } from "../../vietnamese/read-number";
import { isDateFormat } from "../columns/column-profile";
import type { FieldType } from "../fields";
import type { TrackingValue } from "../tables/tracking-table";

/** What the other cells of a column and the sheet's title tell about reading one of its cells. */
export interface ReadingContext {
  readonly numberStyle: NumberStyle;
  /** Year that dates without one belong to. */
  readonly year: number | null;
  /** Most numbers in the column have 12 digits when zeros are added: they are CCCD numbers. */
  readonly hasLongIds: boolean;
  /** A span of time gives its last day (a due date) rather than its first. */
  readonly endOfSpan: boolean;
  /** Only a whole date will do: a month of birth is kept as written. */
  readonly needsDay: boolean;
  /** Every filled cell of the column is a yes or a no: then the words Có and Không are answers too, not only marks. */
  readonly isYesNo: boolean;
  /** Quotients stand as fractions: 0.75 means 75 per cent. */
  readonly isFraction: boolean;
}

/** A value as it was understood; `unreadable` says what was expected where it could not be, the text is kept then. */
export interface ValueReading {
  readonly value: TrackingValue;
  readonly unreadable?: "number" | "date" | "yes-no" | "year";
}

const YES =
  /^(?:x|v|✓|✔|√|có|co|đã|rồi|yes|y|true|đạt|đã ký|đã thực hiện|tốt|1|có ký|đã có|thực hiện|done|ok|signed|ký|ký nhận|đã ký nhận|đã ký tên|đã nhận|đã cam kết|có thực hiện|có phân loại)$/i;
const NO =
  /^(?:không|khong|chưa|no|n|false|0|-|chưa ký|chưa thực hiện|chưa đạt|không đạt|không thực hiện|chưa có|không có|ko|k|not signed|chưa nhận|chưa cam kết|không phân loại|chưa phân loại)$/i;

/** Reads one cell as what its field holds. */
export function readValue(raw: TrackingValue, type: FieldType, format: string | null, context: ReadingContext): ValueReading {
  switch (type) {
    case "number":
    case "count":
    case "percent":
      return readFigure(raw, type, format, context);
    case "ordinal":
      return {
        value: typeof raw === "string" && /^0*\d+(?:\.0+)?[.)]?$/.test(raw) && !/^\d+\.\d*[1-9]/.test(raw) ? parseInt(raw, 10) : raw,
      };
    case "year":
      return readYear(raw, format);
    case "date":
      return readDay(raw, context);
    case "id":
      return { value: readId(raw, context) };
    case "phone":
      return { value: readPhone(raw) };
    case "gender":
      return { value: readGender(raw) };
    case "yes-no":
      return readYesNo(raw, format);
    case "mark":
      return readMark(raw, context);
    default:
      return { value: readText(raw, format) };
  }
}

/** "78/80 hộ": so many of so many. */
const OUT_OF = /^(\d{1,6}) ?\/ ?(\d{1,6})(?: [\p{L} ]{1,24})?$/u;

function readFigure(raw: TrackingValue, type: FieldType, format: string | null, context: ReadingContext): ValueReading {
  if (typeof raw === "number") {
    const asPoints = format?.includes("%") === true || (type === "percent" && context.isFraction);
    return { value: asPoints ? Number((raw * 100).toPrecision(12)) : raw };
  }
  if (typeof raw === "boolean") return { value: raw ? 1 : 0 };
  if (/^[-–—…. ]+$/.test(raw)) return { value: raw };
  const share = OUT_OF.exec(raw.trim());
  if (share && Number(share[1]) <= Number(share[2]))
    return { value: type === "percent" ? Number(((Number(share[1]) / Number(share[2])) * 100).toPrecision(12)) : Number(share[1]) };
  const reading = readNumber(raw, context.numberStyle);
  return reading ? { value: reading.value } : { value: raw, unreadable: "number" };
}

function readYear(raw: TrackingValue, format: string | null): ValueReading {
  if (typeof raw === "number") {
    if (raw >= 1850 && raw <= 2100 && !(format !== null && isDateFormat(format))) return { value: Math.floor(raw) };
    if (raw > 3000 && raw < 60_000) return { value: Number(dateFromSerial(raw).slice(0, 4)) };
    return { value: raw, unreadable: "year" };
  }
  const year = /(?:^|\D)((?:18|19|20)\d{2})(?:\D|$)/.exec(String(raw))?.[1];
  if (year) return { value: Number(year) };
  const date = readDate(String(raw));
  return date ? { value: Number(date.from.slice(0, 4)) } : { value: raw, unreadable: "year" };
}

function readDay(raw: TrackingValue, context: ReadingContext): ValueReading {
  if (typeof raw === "number") {
    if (Number.isInteger(raw) && raw >= 1900 && raw <= 2100) return { value: context.endOfSpan ? `${raw}-12-31` : raw };
    return raw > 2100 && raw < 110_000 ? { value: dateFromSerial(raw) } : { value: raw, unreadable: "date" };
  }
  if (typeof raw === "boolean") return { value: raw };
  const date = readDate(raw, context.year);
  if (!date) return { value: raw, unreadable: "date" };
  if (context.needsDay && date.precision !== "day" && date.precision !== "year") return { value: raw };
  if (date.precision === "year" && !context.endOfSpan) return { value: Number(date.from.slice(0, 4)) };
  return { value: context.endOfSpan ? date.to : date.from };
}

/** Zeros that Excel dropped come back only for cells that are numbers, and only where the column shows how long they should be. */
function readId(raw: TrackingValue, context: ReadingContext): TrackingValue {
  if (typeof raw !== "number") return withoutSeparators(String(raw));
  const digits = String(raw);
  if (digits.length === 11) return digits.padStart(12, "0");
  if (digits.length === 10 && context.hasLongIds) return digits.padStart(12, "0");
  return digits.length === 8 ? digits.padStart(9, "0") : digits;
}

function readPhone(raw: TrackingValue): TrackingValue {
  if (typeof raw === "number") {
    const digits = String(raw);
    if (/^84[35789]\d{8}$/.test(digits)) return `0${digits.slice(2)}`;
    return /^[235789]\d{8}$|^1[2689]\d{8}$|^2\d{9}$/.test(digits) ? `0${digits}` : digits;
  }
  const bare = withoutSeparators(String(raw));
  return /^\+84\d{9,10}$/.test(bare) ? `0${bare.slice(3)}` : /^84\d{9}$/.test(bare) ? `0${bare.slice(2)}` : bare;
}

function withoutSeparators(text: string): string {
  const bare = text.replace(/^'/, "").replace(/[\s.\-()]/g, "");
  return /^\+?\d+$/.test(bare) ? bare : text;
}

/** "NU", "nam": a gender typed without accents or small. */
function readGender(raw: TrackingValue): TrackingValue {
  if (typeof raw !== "string") return typeof raw === "number" ? String(raw) : raw;
  return /^(?:nam|male)$/i.test(raw) ? "Nam" : /^(?:nu|nữ|female)$/i.test(raw) ? "Nữ" : raw;
}

/** Whether a value is one of the words and marks for yes and no. */
export function isYesNo(raw: TrackingValue): boolean {
  return readAnswer(raw).unreadable === undefined;
}

/** What a mark or an answer says: yes, no, or null where it is neither. */
export function answerOf(raw: TrackingValue): boolean | null {
  const { value, unreadable } = readAnswer(raw);
  return unreadable === undefined && typeof value === "boolean" ? value : null;
}

function readYesNo(raw: TrackingValue, format: string | null): ValueReading {
  const answer = readAnswer(raw);
  return answer.unreadable && isDay(raw, format) ? { value: true } : answer;
}

/** A day where yes or no is asked says that it was done on that day ("Ngày ký cam kết"). */
function isDay(raw: TrackingValue, format: string | null): boolean {
  if (typeof raw === "number") return format !== null && isDateFormat(format) && raw > 2100 && raw < 110_000;
  const precision = typeof raw === "string" && /\d/.test(raw) ? readDate(raw)?.precision : undefined;
  return precision === "day" || precision === "month";
}

function readAnswer(raw: TrackingValue): ValueReading {
  if (typeof raw === "boolean") return { value: raw };
  const text = String(raw);
  if (YES.test(text)) return { value: true };
  return NO.test(text) ? { value: false } : { value: raw, unreadable: "yes-no" };
}

/** Marks of columns that may also hold words: `x` is yes; Có and Không only where the column holds nothing else. */
function readMark(raw: TrackingValue, context: ReadingContext): ValueReading {
  const reading = readAnswer(raw);
  const isAnswer = context.isYesNo || typeof raw !== "string" || /^[xv✓✔√]$/i.test(raw);
  return reading.unreadable || !isAnswer ? { value: typeof raw === "number" ? String(raw) : raw } : { value: reading.value };
}

function readText(raw: TrackingValue, format: string | null): TrackingValue {
  if (typeof raw === "number")
    return format !== null && isDateFormat(format) && raw > 0 && raw < 110_000 ? dateFromSerial(raw) : String(raw);
  return raw;
}
