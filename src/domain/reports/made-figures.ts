import { isCalendarDate, type CalendarDate } from "../calendar/calendar-date";
import type { Compliance, Verdict } from "../compliance/compliance";
import { VERDICT_WORDS_VI } from "../compliance/verdict-words.vi";
import { valueAt, type SheetSnapshot } from "../sheet/sheet-snapshot";

/** What a report said of one target when it was made. */
export interface MadeTarget {
  readonly id: string;
  readonly actual: number | null;
  readonly verdict: Verdict;
}

/** What a report said of every target when it was made, at its day (số liệu khi lập báo cáo). */
export interface MadeFigures {
  readonly asOf: CalendarDate;
  readonly targets: readonly MadeTarget[];
}

/** What stands behind a report about its making: its own figures, and those it was compared with. */
export interface Making {
  readonly made: MadeFigures;
  readonly compared: MadeFigures | null;
}

/** Key of the hidden rows that hold the figures of the making. */
const MADE_KEY = "#made";

/** Figures of compliance as a report keeps them. */
export function madeFigures({ asOf, targets }: Compliance): MadeFigures {
  return { asOf, targets: targets.map(({ id, actual, verdict }) => ({ id, actual, verdict })) };
}

/** Figures that a report made now is compared with: those of the last making; where nothing has changed since, those it was itself compared with. */
export function figuresToCompare(now: MadeFigures, last: Making | undefined): MadeFigures | null {
  if (!last) return null;
  return JSON.stringify(last.made) === JSON.stringify(now) ? last.compared : last.made;
}

/** Hidden rows (key and text) from which the next making reads. */
export function makingRows({ made, compared }: Making): (readonly [string, string])[] {
  const before = new Map(compared?.targets.map((target) => [target.id, target]));
  return [
    [MADE_KEY, JSON.stringify([made.asOf, compared?.asOf ?? null])],
    ...made.targets.map(({ id, actual, verdict }): readonly [string, string] => {
      const old = before.get(id);
      return [`${MADE_KEY}:${id}`, JSON.stringify([actual, verdict, ...(old ? [old.actual, old.verdict] : [])])];
    }),
  ];
}

/** Reads what stands behind a report about its last making; undefined where there is nothing, or it was damaged. */
export function readMaking(sheet: SheetSnapshot): Making | undefined {
  const head = sheet.cells.findIndex((row) => row?.includes(MADE_KEY) ?? false);
  const column = (sheet.cells[head]?.indexOf(MADE_KEY) ?? -1) + 1;
  if (column < 1) return undefined;
  const [asOf, comparedAsOf] = parsed(valueAt(sheet, head + 1, column + 1));
  if (typeof asOf !== "string" || !isCalendarDate(asOf)) return undefined;
  const made: MadeTarget[] = [];
  const compared: MadeTarget[] = [];
  for (let row = head + 2; row <= sheet.cells.length; row++) {
    const key = String(valueAt(sheet, row, column) ?? "");
    if (!key.startsWith(`${MADE_KEY}:`)) continue;
    const id = key.slice(MADE_KEY.length + 1);
    const [actual, verdict, oldActual, oldVerdict] = parsed(valueAt(sheet, row, column + 1));
    if (isVerdict(verdict)) made.push({ id, actual: figure(actual), verdict });
    if (isVerdict(oldVerdict)) compared.push({ id, actual: figure(oldActual), verdict: oldVerdict });
  }
  const hasCompared = typeof comparedAsOf === "string" && isCalendarDate(comparedAsOf);
  return { made: { asOf, targets: made }, compared: hasCompared ? { asOf: comparedAsOf, targets: compared } : null };
}

function parsed(text: unknown): unknown[] {
  try {
    const value: unknown = JSON.parse(String(text));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isVerdict = (value: unknown): value is Verdict => typeof value === "string" && Object.hasOwn(VERDICT_WORDS_VI, value);
const figure = (value: unknown): number | null => (typeof value === "number" ? value : null);
