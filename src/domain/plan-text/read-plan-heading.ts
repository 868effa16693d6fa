import { calendarDate, type CalendarDate } from "../calendar/calendar-date";
import { cleanText } from "../vietnamese/clean-text";
import type { PlanHeading } from "./plan-reading";
import type { SourceText } from "./source/source-text";
import { KIND_OF_DOCUMENT, SUBJECT_OF_LETTER } from "./structure/kind-of-document";
import type { PlanLine } from "./structure/read-lines";

const STATE = /cộng hòa xã hội|độc lập\s*-\s*tự do|đảng cộng sản việt nam/u;
const PLACE_DATE = /^(?<place>(?!hôm\snay)[^,;:\d]{2,60}),\s*ngày\s*(?<d>\d{1,2})?[\s.…]*tháng\s*(?<m>\d{1,2})?[\s.…]*năm\s*(?<y>\d{4})/iu;
/** "Đồng Mỹ, ngày 28/01/2026": the day in figures. */
const PLACE_FIGURES = /^(?<place>(?!hôm\snay)[^,;:\d]{2,60}),\s*ngày\s*(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>\d{4})\.?$/iu;
const ORGANISATION =
  /^(?:hội|ủy ban|ubmt|ubnd|mttq|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|liên đoàn|công đoàn|ban|bch|btv|tỉnh|thành phố|huyện|xã|phường|thị trấn|thị xã|sở|phòng|trường|đảng|mặt trận|hđnd|chi|tm\.|thường trực)/u;

/** A document's number: its day book number and the abbreviations of its kind and issuers. */
const NUMBER = /^Số\s*:?\s*(\d{0,6}\s*[/-]?\s*\p{Lu}[\p{L}\d&]*(?:\s*[/-]\s*[\p{L}\d&]+)*)/u;
/** An issuer that the introduction calls by its level alone ("UBND xã"): the heading has its name. */
const UNNAMED = /\s(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|trường)$/u;
/** Columns of a heading that was copied as plain text stand apart by many spaces. */
const COLUMNS = /\t|[ \u00a0]{5,}/u;

/** The heading lines of a plan as text: one line, its folded twin. */
interface HeadingLine {
  readonly written: string;
  readonly folded: string;
  readonly blankBefore: boolean;
}

function headingLines(lines: readonly PlanLine[], source: SourceText): HeadingLine[] {
  return lines.flatMap((line) => {
    const cells = source.plain
      .slice(line.lineStart, line.end)
      .trim()
      .split(COLUMNS)
      .map((cell) => cleanText(cell.replace(/^\s{0,8}#{1,6}\s/u, "")))
      .filter(Boolean);
    return cells.map((written, i) => ({
      written,
      folded: source.folded.length ? written.toLowerCase().replace(/uỷ/g, "ủy").replace(/hoà/g, "hòa") : "",
      blankBefore: i === 0 && line.blankBefore,
    }));
  });
}

function numberOf(lines: readonly HeadingLine[]): string | null {
  for (const { written } of lines) {
    const number = NUMBER.exec(written)?.[1];
    if (number && /\d/.test(number)) return number.replace(/\s+/g, "");
  }
  return null;
}

/** Place and day of issue, in a line of their own or behind the number. */
function placeAndDate({ written }: HeadingLine): Record<string, string | undefined> | undefined {
  const line = written.replace(NUMBER, "").trim();
  return (PLACE_DATE.exec(line) ?? PLACE_FIGURES.exec(line))?.groups;
}

function titleOf(lines: readonly HeadingLine[]): { title: string; from: number; to: number } {
  const kind = lines.findIndex((line) => KIND_OF_DOCUMENT.test(line.folded));
  const from = kind === -1 ? lines.findIndex((line) => SUBJECT_OF_LETTER.test(line.folded)) : kind;
  if (from === -1) return { title: lines.find((line) => !STATE.test(line.folded))?.written ?? "", from: 0, to: Math.min(1, lines.length) };
  const parts = [lines[from]?.written ?? ""];
  let at = from + 1;
  for (; at < lines.length && at < from + 10; at++) {
    const line = lines[at];
    if (!line || /^[-_=*\s]+$/.test(line.written) || line.written.length > 260) break;
    const open = isOpenQuote(parts.join(" "));
    if (/[:.;]$/.test(line.written) && !open) break;
    if (
      /^(?:căn cứ|thực hiện (?:chương trình|nghị quyết|kế hoạch|quyết định|đề án|hướng dẫn|chỉ thị)|nhằm|để |kính gửi)/u.test(
        line.folded,
      ) &&
      (parts.length > 1 || /^căn cứ/u.test(line.folded))
    )
      break;
    if (line.blankBefore && parts.length > 1 && !open) break;
    parts.push(line.written);
  }
  return { title: cleanText(parts.join(" ")), from, to: at };
}

function isOpenQuote(text: string): boolean {
  return text.lastIndexOf("“") > text.lastIndexOf("”") && !/“[^“]*"/u.test(text.slice(text.lastIndexOf("“")));
}

function issuersInHeader(lines: readonly HeadingLine[]): string[] {
  const named = lines.filter(
    (line) => ORGANISATION.test(line.folded) && line.written === line.written.toUpperCase() && !STATE.test(line.folded),
  );
  const issuers: string[] = [];
  for (const { written } of named) {
    const last = issuers[issuers.length - 1];
    if (last !== undefined && /^(?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|THỊ)/u.test(written))
      for (let i = 0; i < issuers.length; i++) issuers[i] = `${issuers[i] ?? ""} ${written}`;
    else issuers.push(...written.split(/\s*[-–]\s*(?=HỘI|ỦY BAN|UỶ BAN|ĐOÀN|SỞ|PHÒNG|LIÊN ĐOÀN|BAN)/u));
  }
  return issuers;
}

const DECIDES =
  /([^.;:\n]{4,240}?)\s+(?:thống nhất(?: ký kết| ký| xây dựng| ban hành)?|xây dựng|ban hành|triển khai)\s+(?:và\s+triển khai\s+)?(?:kế hoạch|kế họach|chương trình|đề án)/giu;

function issuersInIntroduction(text: string): string[] {
  const matches = [...text.slice(-3000).matchAll(DECIDES)];
  const last = matches[matches.length - 1]?.[1];
  const subject = last?.split(",").pop()?.trim();
  if (!subject || !ORGANISATION.test(subject.toLowerCase())) return [];
  return subject
    .split(/\s+và\s+(?=Hội|Ủy ban|UBND|Đoàn|Sở|Phòng|MTTQ|Liên đoàn)|\s*[-–]\s*(?=Phòng|Sở|Hội|Đoàn)/u)
    .map((name) => name.trim());
}

/** What the heading says; the year of issue also where the day was left open ("ngày … tháng 02 năm 2025"). */
export interface ReadHeading {
  readonly said: Omit<PlanHeading, "start" | "end" | "area">;
  readonly issuedYear: number | null;
}

/** Reads what the heading of a plan says: title, number, day and place of issue, issuers. The period is read with the body. */
export function readPlanHeading(lines: readonly PlanLine[], source: SourceText): ReadHeading {
  const texts = headingLines(lines, source);
  const { title, from, to } = titleOf(texts);
  const dated = texts.map(placeAndDate).find(Boolean);
  const issued: CalendarDate | null = dated ? calendarDate(Number(dated.y), Number(dated.m ?? NaN), Number(dated.d ?? NaN)) : null;
  const header = issuersInHeader(texts.slice(0, from));
  const introduced = issuersInIntroduction(
    texts
      .slice(to)
      .map((line) => line.written)
      .join("\n"),
  );
  return {
    issuedYear: dated?.y ? Number(dated.y) : null,
    said: {
      title,
      number: numberOf(texts),
      issued,
      issuers: introduced.length > 0 && !(header.length > 0 && introduced.some((name) => UNNAMED.test(name))) ? introduced : header,
      place: dated?.place ? cleanText(dated.place) : null,
    },
  };
}
