import { foldText } from "../../vietnamese/fold-text";
import { requiredFields } from "../fields";
import { companionWords } from "../forms/companion-words";
import { titleWords } from "../forms/title-words";
import { knownKinds, type KnownKind } from "../headings/heading-dictionary";
import { withPlaceAsName } from "./places-as-names";
import { columnMeanings, isTimeOnly, type CandidateColumn, type ColumnMeaning } from "../columns/score-columns";
import type { TableKind } from "./tracking-table";

/** What a table is about, how sure that is, and what its columns mean then. */
export interface KindReading {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly meanings: readonly ColumnMeaning[];
}

const LEAST_TOTAL = 1.1;
/** Below this a table that no title speaks for is asked about rather than taken for something. */
const LEAST_SURE = 0.4;
/** A column that only its values speak for, under a heading that says something else, makes no table of a kind. */
const LEAST_FOR_KIND = 0.4;

/** What a heading counts that stands beside a kind's own ones without being a field. */
const COMPANION = 0.5;
const companionsOf: ReadonlyMap<KnownKind, ReadonlySet<string>> = new Map(
  knownKinds.map((kind) => [kind, new Set(companionWords[kind].split(" | ").map((words) => foldText(words)))]),
);

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
  const confidence = confidenceOf(columns, best, ranked[1]?.total ?? 0);
  if (confidence < LEAST_SURE && !wanted && !best.spoken) return unknown;
  return { kind: best.kind, confidence, meanings: best.meanings };
}

/** How sure the kind is: the share of the filled columns that it explains, less where another kind explains nearly as much. */
function confidenceOf(columns: readonly CandidateColumn[], best: KindTotal, second: number): number {
  let explained = 0;
  let telling = 0;
  const seriesSeen = new Set<string>();
  for (const [at, { field, score }] of best.meanings.entries()) {
    const column = columns[at];
    if (field === "no" || field === "note" || !column || (field === null && column.profile.filled === 0)) continue;
    const series = field === null ? seriesOf(column.path) : null;
    if (series !== null && seriesSeen.has(series)) continue;
    if (series !== null) seriesSeen.add(series);
    telling++;
    explained += field === null ? (isCompanion(best.kind, column.path) ? COMPANION : 0) : Math.min(1, score);
  }
  const share = telling === 0 ? 0 : explained / telling;
  const apart = Math.min(1, Math.max(0, best.total - second) / 0.8);
  return Math.round(Math.min(1, share + 0.15) * (0.6 + 0.4 * apart) * 100) / 100;
}

/** Columns under one wide heading, or of months side by side, are one question with many answers; null for a column of its own. */
function seriesOf(path: readonly string[]): string | null {
  return path.length > 1 ? (path[0] ?? "") : isTimeOnly(path[0] ?? "") ? "" : null;
}

interface KindTotal {
  readonly kind: KnownKind;
  /** Whether the title or the sheet's name speaks for the kind. */
  readonly spoken: boolean;
  readonly total: number;
  readonly meanings: readonly ColumnMeaning[];
}

function readingAs(kind: KnownKind, columns: readonly CandidateColumn[], title: string, wanted: boolean): KindTotal {
  const read = columnMeanings(kind, columns);
  const meanings = kind === "units" ? withPlaceAsName(read) : read;
  const fields = new Set(meanings.filter(({ score }) => score >= LEAST_FOR_KIND).map((meaning) => meaning.field));
  const complete =
    (requiredFields[kind].every((group) => group.some((field) => fields.has(field))) &&
      (kind !== "distribution" || isHandingOut(fields, title))) ||
    (kind === "units" && isScorecard(meanings, columns)) ||
    (kind === "targets" && isTableOfUnits(meanings)) ||
    (kind === "progress" && isTableOfSums(fields));
  const understood = meanings.reduce((sum, meaning) => sum + (meaning.field === null ? 0 : weightOf(meaning)), 0);
  const accompanied = meanings.filter(({ field }, at) => field === null && isCompanion(kind, columns[at]?.path ?? [])).length;
  const spoken = titleWords[kind].split(" | ").some((phrase) => title.includes(` ${phrase} `)) ? 0.45 : 0;
  return { kind, spoken: spoken > 0, total: complete || wanted ? understood + spoken + COMPANION * accompanied : 0, meanings };
}

function isCompanion(kind: KnownKind, path: readonly string[]): boolean {
  if (kind === "units" && path.some((part) => POINTS.test(part.trim()))) return true;
  const heading = ` ${foldText((path[path.length - 1] ?? "").replace(/\([^)]*\)?/g, " "))} `;
  return companionsOf.get(kind)?.has(heading.trim()) === true;
}

/** Targets across and units down: several figures planned and reached beside the name of a unit. */
function isTableOfUnits(meanings: readonly ColumnMeaning[]): boolean {
  const count = (field: string): number => meanings.filter((meaning) => meaning.field === field && meaning.score >= 0.6).length;
  return count("unit") + count("commune") + count("district") > 0 && count("planned") > 0 && count("actual") > 0;
}

/** Points that units are given: "Điểm tự chấm", "Tổng điểm", "Xếp loại". */
const POINTS = /^(?:(?:tổng |số )?điểm|xếp (?:loại|hạng|thứ)|thứ hạng|score|points|rank)(?!\p{L}| (?:đặt|công cộng|tập kết|nhận|chỉ))/iu;

/** Units by name with their points. */
function isScorecard(meanings: readonly ColumnMeaning[], columns: readonly CandidateColumn[]): boolean {
  const named = meanings.some(({ field, score }) => field === "name" && score >= 0.6);
  return named && columns.some(({ path }) => path.some((part) => POINTS.test(part.trim())));
}

/** Sums by unit: how many there are beside how many did it, or the share that did. */
function isTableOfSums(fields: ReadonlySet<string | null>): boolean {
  const placed = ["unit", "commune", "district"].some((field) => fields.has(field));
  return placed && fields.has("quantity") && (fields.has("denominator") || fields.has("percent"));
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
