import type { RowsOfFigure } from "../../../operations/operations";
import { explainTarget } from "../../../operations/reports/explain-target";
import { useLanguage, useWording } from "../../context/language";
import type { JudgedCadence, JudgedTarget } from "../../format/figures";
import { shownNumber } from "../../format/shown-number";
import { CellLinks } from "../../pieces/cell-links";
import { useLayout } from "../../pieces/use-layout";
import type { TargetRow } from "../target-rows";
import { basisEn } from "./wording.en";
import { basisVi, type BasisWording } from "./wording.vi";

/** What a figure rests on, to unfold: the rule, numerator and denominator, and the rows it was made from. */
export function FigureBasis({ row, evidence }: { readonly row: TargetRow; readonly evidence: readonly RowsOfFigure[] }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: basisVi, en: basisEn });
  const { judged, target } = row;
  const shown = (value: number) => shownNumber(value, language);
  const counts = "visitsDue" in judged ? cadenceCounts(judged, words, shown) : targetCounts(judged, words, shown);
  const sentences = [target ? explainTarget(target, language) : "", words.rules[judged.rule] ?? "", counts.join(" ")];
  return (
    <details>
      <summary aria-label={words.titleFor(judged.text)} className={layout.muted}>
        {words.title}
      </summary>
      {sentences
        .filter((sentence) => sentence !== "")
        .map((sentence) => (
          <p key={sentence} className={layout.muted}>
            {sentence}
          </p>
        ))}
      {evidence.length === 0 ? <p className={layout.muted}>{words.noRows}</p> : null}
      {evidence.map(({ list, rows, cells }) => (
        <CellLinks key={list} label={words.rows(shown(rows), list)} cells={cells} />
      ))}
    </details>
  );
}

function cadenceCounts(judged: JudgedCadence, words: BasisWording, shown: (value: number) => string): string[] {
  return [
    words.periods(shown(judged.periodsMet), shown(judged.periodsDue)),
    words.visits(shown(judged.visitsDone), shown(judged.visitsDue)),
  ];
}

function targetCounts(judged: JudgedTarget, words: BasisWording, shown: (value: number) => string): string[] {
  const { numerator, denominator, unitsMet, unitsDue, periodsMet, periodsDue, sumActual, sumRequired, rule } = judged;
  if (rule === "each-household") return unitsDue === undefined ? [] : [words.households(shown(unitsMet ?? 0), shown(unitsDue))];
  const units = unitsDue === undefined ? [] : [words.units(shown(unitsMet ?? 0), shown(unitsDue))];
  const periods = periodsDue === undefined ? [] : [words.periods(shown(periodsMet ?? 0), shown(periodsDue))];
  const sum = sumRequired === undefined ? [] : [words.sum(shown(sumActual ?? 0), shown(sumRequired))];
  const spread = [...units, ...periods, ...sum];
  if (spread.length > 0) return spread;
  return numerator === null || denominator === null || judged.kind === "milestone"
    ? []
    : [words.quotient(shown(numerator), shown(denominator))];
}
