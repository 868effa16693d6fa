import { foldText } from "../vietnamese/fold-text";
import { requiredFields } from "./fields";
import { titleWords } from "./forms/title-words";
import { knownKinds, type KnownKind } from "./heading-dictionary";
import { columnMeanings, type CandidateColumn, type ColumnMeaning } from "./score-columns";
import type { TableKind } from "./tracking-table";

/** What a table is about, how sure that is, and what its columns mean then. */
export interface KindReading {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly meanings: readonly ColumnMeaning[];
}

const LEAST_TOTAL = 1.1;
/** A column that only its values speak for, under a heading that says something else, makes no table of a kind. */
const LEAST_FOR_KIND = 0.4;

/** Recognises the kind of a table from its columns taken together and from the words of its title and sheet name. */
export function recogniseKind(columns: readonly CandidateColumn[], title: string, wanted?: TableKind): KindReading {
  const folded = ` ${foldText(title)} `;
  const readings = (wanted && wanted !== "unknown" ? [wanted] : knownKinds).map((kind) =>
    readingAs(kind, columns, folded, wanted === kind),
  );
  const ranked = readings.filter((reading) => reading.total > 0).sort((a, b) => b.total - a.total);
  const best = ranked[0];
  const unknown: KindReading = {
    kind: "unknown",
    confidence: 0,
    meanings: columns.map(() => ({ field: null, score: 0, alternatives: [] })),
  };
  if (!best || wanted === "unknown" || (best.total < LEAST_TOTAL && !wanted)) return unknown;
  const margin = best.total - (ranked[1]?.total ?? 0);
  return { kind: best.kind, confidence: Math.min(1, 0.5 + margin / 2), meanings: best.meanings };
}

function readingAs(
  kind: KnownKind,
  columns: readonly CandidateColumn[],
  title: string,
  wanted: boolean,
): { kind: KnownKind; total: number; meanings: ColumnMeaning[] } {
  const meanings = columnMeanings(kind, columns);
  const fields = new Set(meanings.filter(({ score }) => score >= LEAST_FOR_KIND).map((meaning) => meaning.field));
  const complete =
    (requiredFields[kind].every((group) => group.some((field) => fields.has(field))) &&
      (kind !== "distribution" || isHandingOut(fields, title))) ||
    (kind === "targets" && isTableOfUnits(meanings));
  const understood = meanings.reduce((sum, meaning) => sum + (meaning.field === null ? 0 : weightOf(meaning)), 0);
  const spoken = titleWords[kind].split(" | ").some((phrase) => title.includes(` ${phrase} `)) ? 0.45 : 0;
  return { kind, total: complete || wanted ? understood + spoken : 0, meanings };
}

/** Targets across and units down: several figures planned and reached beside the name of a unit. */
function isTableOfUnits(meanings: readonly ColumnMeaning[]): boolean {
  const count = (field: string): number => meanings.filter((meaning) => meaning.field === field && meaning.score >= 0.6).length;
  return count("unit") + count("commune") + count("district") > 0 && count("planned") > 0 && count("actual") > 0;
}

/** Figures of bins by hamlet are mere sums unless there is a place where they stand, a day, a colour, a signature, or a title that says what was done. */
function isHandingOut(fields: ReadonlySet<string | null>, title: string): boolean {
  return (
    ["site", "receivedDate", "colour", "signature"].some((field) => fields.has(field)) ||
    titleWords.distribution.split(" | ").some((phrase) => title.includes(` ${phrase} `))
  );
}

/** Numbers, notes and the like are in every table and tell little about its kind. */
function weightOf(meaning: ColumnMeaning): number {
  return meaning.field === "no" || meaning.field === "note" ? 0.1 : meaning.score;
}
