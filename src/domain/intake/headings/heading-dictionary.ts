import { boundedEditDistance } from "../../vietnamese/edit-distance";
import { foldText, withoutAccents } from "../../vietnamese/fold-text";
import { activityHeadings } from "../forms/activity-headings";
import { distributionHeadings } from "../forms/distribution-headings";
import type { FormWords } from "../forms/form-words";
import { householdHeadings } from "../forms/household-headings";
import { progressHeadings } from "../forms/progress-headings";
import { sharedHeadings } from "../forms/shared-headings";
import { otherPeriodWords, targetHeadings } from "../forms/target-headings";
import { unitHeadings } from "../forms/unit-headings";
import { visitHeadings } from "../forms/visit-headings";
import { fieldsByKind } from "../fields";
import type { TableKind } from "../tables/tracking-table";

export type KnownKind = Exclude<TableKind, "unknown">;

/** What a phrase of the dictionary means in one kind of table. */
interface Phrase {
  readonly field: string;
  readonly weight: number;
}

/** Weight of a wording that also means other things; inside a longer heading it says nothing. */
const WEAK = 0.75;

/** Words that offices shorten in headings. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  pl: "phân loại",
  plr: "phân loại rác",
  kt: "kiểm tra",
  gs: "giám sát",
  hv: "hội viên",
  ck: "cam kết",
};

/** "số hộ pl đúng" as "số hộ phân loại đúng". Folded text. */
function spelledOut(folded: string): string {
  return folded
    .split(" ")
    .map((word) => SHORT_FOR[word] ?? word)
    .join(" ");
}

/** Phrases of one kind of table, with and without accents. */
class FormDictionary {
  private readonly accented = new Map<string, Phrase[]>();
  private readonly plain = new Map<string, Phrase[]>();
  private readonly known = new Map<string, ReadonlyMap<string, number>>();

  constructor(own: FormWords, shared: FormWords, fields: readonly string[]) {
    for (const [field, words] of Object.entries(own)) this.add(field, words, 1);
    for (const [field, words] of Object.entries(shared))
      if (fields.includes(field)) this.add(field, words, field in own && field !== "note" ? 0.9 : 1);
  }

  private add(field: string, words: string, weight: number): void {
    for (const written of words.split(" | ")) {
      const weak = written.startsWith("~");
      const phrase = { field, weight: weak ? weight * WEAK : weight };
      const folded = foldText(weak ? written.slice(1) : written);
      for (const [map, key] of [
        [this.accented, folded],
        [this.plain, withoutAccents(folded)],
      ] as const) {
        if (key) map.set(key, [...(map.get(key) ?? []), phrase]);
      }
    }
  }

  /** Fields that a heading may mean with how well its wording fits (0 to 1). */
  scores(heading: string): ReadonlyMap<string, number> {
    const known = this.known.get(heading);
    if (known) return known;
    const scores = new Map<string, number>();
    const whole = foldText(heading);
    const bare = foldText(heading.replace(/\([^)]*\)?/g, " "));
    const timeless = bare.replace(/ ?\b(?:năm )?(?:19|20)\d{2}\b/g, "").trim();
    const isKnown = [whole, bare, timeless].some((text) => this.hasExactly(text, withoutAccents(text)));
    this.scoreText(whole, 1, scores, !isKnown);
    if (bare && bare !== whole) this.scoreText(bare, 0.98, scores, !isKnown);
    if (timeless && timeless !== bare) this.scoreText(timeless, 0.95, scores, !isKnown);
    const spelt = spelledOut(bare);
    if (!isKnown && spelt !== bare) this.scoreText(spelt, 0.95, scores, !this.hasExactly(spelt, withoutAccents(spelt)));
    if (whole === "" && /^[#№]$/.test(heading.trim())) this.scoreText("stt", 1, scores, false);
    if (this.known.size > 5000) this.known.clear();
    this.known.set(heading, scores);
    return scores;
  }

  /** Whether a text is a heading word for word, accents optional. */
  hasExactly(folded: string, plain: string): boolean {
    return (this.accented.get(folded) ?? this.plain.get(plain) ?? []).some((phrase) => phrase.weight > WEAK);
  }

  /** Words of a heading count one by one only where the heading as a whole is not known: "Thời gian thực hiện" says nothing of what was done. */
  private scoreText(text: string, factor: number, scores: Map<string, number>, inParts: boolean): void {
    if (!text) return;
    const plain = withoutAccents(text);
    const keep = (phrases: readonly Phrase[] | undefined, score: number): void => {
      for (const { field, weight } of phrases ?? [])
        if ((scores.get(field) ?? 0) < score * weight * factor) scores.set(field, score * weight * factor);
    };
    keep(this.accented.get(text), 1);
    keep(this.plain.get(plain), 0.93);
    if (!inParts) return;
    this.scoreParts(text, keep);
    if (scores.size === 0 || Math.max(...scores.values()) < 0.75) this.scoreMisspelt(plain, keep);
  }

  private scoreParts(text: string, keep: (phrases: readonly Phrase[] | undefined, score: number) => void): void {
    const words = text.split(" ");
    if (words.length < 2 || words.length > 40) return;
    const map = text === withoutAccents(text) ? this.plain : this.accented;
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + 8); to++) {
        const part = words.slice(from, to).join(" ");
        const phrases = map.get(part);
        if (!phrases) continue;
        const short = part.length <= 3 ? 0.6 : part.length <= 4 ? 0.85 : 1;
        const telling = phrases.filter(({ field, weight }) => weight > WEAK && (field !== "no" || part.length >= 5 || part.endsWith("tt")));
        keep(to - from === words.length ? phrases : telling, short * (0.45 + 0.4 * (part.length / text.length) + (from === 0 ? 0.08 : 0)));
      }
    }
  }

  private scoreMisspelt(plain: string, keep: (phrases: readonly Phrase[] | undefined, score: number) => void): void {
    if (plain.length < 6 || plain.length > 60) return;
    const limit = plain.length >= 9 ? 2 : 1;
    for (const [known, phrases] of this.plain) {
      if (known.length < 6 || Math.abs(known.length - plain.length) > limit) continue;
      const distance = boundedEditDistance(plain, known, limit);
      if (distance <= limit) keep(phrases, 0.9 - 0.06 * distance);
    }
  }
}

const OWN_WORDS: Readonly<Record<KnownKind, FormWords>> = {
  households: householdHeadings,
  targets: targetHeadings,
  visits: visitHeadings,
  distribution: distributionHeadings,
  activities: activityHeadings,
  units: unitHeadings,
  progress: progressHeadings,
};

export const knownKinds = Object.keys(OWN_WORDS) as KnownKind[];

const dictionaries = Object.fromEntries(
  knownKinds.map((kind) => [kind, new FormDictionary(OWN_WORDS[kind], sharedHeadings, fieldsByKind[kind])]),
) as Record<KnownKind, FormDictionary>;
const otherPeriod = new FormDictionary({ other: otherPeriodWords }, {}, []);

/** Fields that a heading may mean in a kind of table, with how well its wording fits (0 to 1). */
export function headingScores(kind: KnownKind, heading: string): ReadonlyMap<string, number> {
  return dictionaries[kind].scores(heading);
}

/** "So CK", "% so với CK": against the same period of the year before. */
const SAME_PERIOD = /(?<!\p{L})ck(?!\p{L})/iu;

/** How well a heading says that its figures are of an earlier period or are points. */
export function otherPeriodScore(heading: string): number {
  return SAME_PERIOD.test(heading) ? 1 : (otherPeriod.scores(heading).get("other") ?? 0);
}

/** Whether a cell's text is a heading of some kind of table, word for word (accents and what stands in brackets optional). */
export function isHeadingText(text: string): boolean {
  if (text.length > 60) return false;
  const bare = foldText(text.replace(/\([^)]*\)?/g, " "));
  const plain = withoutAccents(bare);
  return bare !== "" && knownKinds.some((kind) => dictionaries[kind].hasExactly(bare, plain));
}

/** Whether a cell's text is close to a heading: contains most of one, or is misspelt. */
export function isLikeHeading(text: string): boolean {
  if (text.length > 80) return false;
  return isHeadingText(text) || knownKinds.some((kind) => Math.max(0, ...dictionaries[kind].scores(text).values()) >= 0.72);
}
