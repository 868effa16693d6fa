import { Button } from "@fluentui/react-components";
import { vietnameseDate, type CalendarDate } from "../../../domain/calendar/calendar-date";
import { useLanguage, useWording } from "../../context/language";
import { useNavigation } from "../../context/navigation";
import type { JudgedCadence } from "../../format/figures";
import { shownNumber } from "../../format/shown-number";
import { useLayout } from "../../pieces/use-layout";
import { monitoringEn } from "./wording.en";
import { monitoringVi, type MonitoringWording } from "./wording.vi";
import { periodsNow, type RunningPeriod } from "./periods-now";

/** Periods with too few visits that are named. */
const MOST_NAMED = 3;

/** What inspections each level owes now, and which periods had too few. */
export function MonitoringCard({ cadences, asOf }: { readonly cadences: readonly JudgedCadence[]; readonly asOf: CalendarDate }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: monitoringVi, en: monitoringEn });
  const { go } = useNavigation();
  const shown = (value: number) => shownNumber(value, language);
  if (cadences.length === 0) return null;
  return (
    <section className={layout.card} aria-label={words.title}>
      <h3 className={layout.heading}>{words.title}</h3>
      <ul className={layout.list}>
        {periodsNow(cadences, asOf).map(({ cadence, running, short, cut }) => (
          <li key={cadence.id}>
            <span className={layout.strong}>{cadence.text}</span>
            <p className={layout.text}>{running ? runningWords(running, cadence.perPeriod, words, shown) : words.noneRunning}</p>
            <p className={layout.muted}>
              {short.length === 0 ? words.noShort : words.short(shown(short.length), short.slice(0, MOST_NAMED).map(periodName).join("; "))}
            </p>
            {cut > 0 ? <p className={layout.muted}>{words.cut(shown(cut))}</p> : null}
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => go("targets")}>
          {words.enter}
        </Button>
      </div>
    </section>
  );
}

function runningWords(running: RunningPeriod, perPeriod: number, words: MonitoringWording, shown: (value: number) => string): string {
  const { from, to, done, daysLeft, units } = running;
  const days = daysName(from, to);
  const said = units ? words.runningUnits(days, shown(units.met), shown(units.all)) : words.running(days, shown(done), shown(perPeriod));
  const isEnough = units ? units.met === units.all : done >= perPeriod;
  const rest = isEnough ? words.enough : daysLeft === 0 ? words.lastDay : words.daysLeft(shown(daysLeft));
  return `${said}; ${rest.charAt(0).toLowerCase()}${rest.slice(1)}.`;
}

const periodName = ({ from, to, unit }: JudgedCadence["periods"][number]): string => [unit, daysName(from, to)].filter(Boolean).join(" – ");
const daysName = (from: CalendarDate, to: CalendarDate): string =>
  from === to ? vietnameseDate(from) : `${vietnameseDate(from).slice(0, 5)}–${vietnameseDate(to)}`;
