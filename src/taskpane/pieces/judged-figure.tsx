import type { ReactNode } from "react";
import type { Target } from "../../domain/ledger/target";
import { useLanguage, useWording } from "../context/language";
import { actualAgainstRequired, shownRate, type JudgedCadence, type JudgedTarget } from "../format/figures";
import { shownNumber } from "../format/shown-number";
import { overviewEn } from "../overview/wording.en";
import { overviewVi, type OverviewWording } from "../overview/wording.vi";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi, type Verdict } from "../wording/ledger-words.vi";
import { FigureBar } from "./figure-bar";
import { useLayout } from "./use-layout";
import { Badge, VerdictBadge, verdictTones } from "./verdict-badge";

interface FigureProps {
  readonly text: string;
  readonly verdict: Verdict;
  readonly rate: number | null;
  readonly figure: string;
  /** Code of the target that is counted in its place. */
  readonly linkedTo: string | undefined;
  readonly children?: ReactNode;
}

function Figure({ text, verdict, rate, figure, linkedTo, children }: FigureProps) {
  const layout = useLayout();
  const words = useWording({ vi: ledgerVi, en: ledgerEn });
  if (linkedTo !== undefined)
    return (
      <div className={layout.tight}>
        <p className={layout.text}>{text}</p>
        <Badge tone="quiet">{words.countedWith(linkedTo)}</Badge>
        {children}
      </div>
    );
  return (
    <div className={layout.tight}>
      <p className={layout.text}>{text}</p>
      {rate === null ? null : <FigureBar rate={rate} tone={verdictTones[verdict]} label={`${text}: ${figure}`} />}
      <div className={layout.between}>
        <span className={layout.muted}>{figure}</span>
        <VerdictBadge verdict={verdict} />
      </div>
      {children}
    </div>
  );
}

function targetFigure(judged: JudgedTarget, measure: string | null, language: "vi" | "en", words: OverviewWording): string {
  const count = (value: number | undefined) => shownNumber(value ?? 0, language);
  if (judged.kind === "milestone") return "";
  const own = actualAgainstRequired(judged, measure, language);
  const shares = [
    judged.unitsDue === undefined ? null : words.unitsMet(count(judged.unitsMet), count(judged.unitsDue)),
    judged.periodsDue === undefined ? null : words.periodsMet(count(judged.periodsMet), count(judged.periodsDue)),
  ].filter((part) => part !== null);
  const rate = judged.rate === null || own === null ? null : `(${shownRate(judged.rate, language)})`;
  if (shares.length > 0) return shares.join(" · ");
  return own === null ? words.noFigure : [own, rate].filter((part) => part !== null).join(" ");
}

/** A judged target: text, bar, figure and verdict. */
export function TargetFigure({
  judged,
  target,
  children,
}: {
  readonly judged: JudgedTarget;
  readonly target: Target | null;
  readonly children?: ReactNode;
}) {
  const language = useLanguage();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const figure = targetFigure(judged, target?.measure ?? null, language, words);
  return (
    <Figure text={judged.text} verdict={judged.verdict} rate={judged.rate} figure={figure} linkedTo={judged.linkedTo}>
      {children}
    </Figure>
  );
}

/** A judged cadence: periods met and visits made. */
export function CadenceFigure({ cadence, children }: { readonly cadence: JudgedCadence; readonly children?: ReactNode }) {
  const language = useLanguage();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const count = (value: number) => shownNumber(value, language);
  const figure = `${words.periodsMet(count(cadence.periodsMet), count(cadence.periodsDue))} · ${words.visits(count(cadence.visitsDone), count(cadence.visitsDue))}`;
  return (
    <Figure text={cadence.text} verdict={cadence.verdict} rate={cadence.rate} figure={figure} linkedTo={cadence.linkedTo}>
      {children}
    </Figure>
  );
}
