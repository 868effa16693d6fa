import { formattedCount } from "./number-format";
import { DEEPEST, type Level, levelOf, type List, valueIn, type WordLists } from "./word-lists";

/** The counts that the lists of a document of Word have reached. */
export class WordNumbering {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(private readonly lists: WordLists) {}

  /** The label of the next paragraph with these properties (XML), which counts; empty where it has none. */
  nextLabel(properties: string): string {
    const style = valueIn(properties, "pStyle") ?? this.lists.defaultStyle;
    const own = valueIn(properties, "numId");
    const inherited = this.lists.styleNumbering(style);
    const id = own ?? inherited?.list;
    const list = id ? this.lists.listOf(id) : undefined;
    if (!id || !list) return "";
    const at = levelOf(valueIn(properties, "ilvl")) ?? (own === null ? inherited?.level : null) ?? 0;
    const level = this.lists.level(list, at);
    if (!level) return "";
    const counts = this.#advance(id, list, at, level);
    if (level.format === "bullet") return /^[-–+*]$/.test(level.text) ? level.text : "-";
    return level.text.replace(/%([1-9])/g, (_, place: string) => {
      const shown = Number(place) - 1;
      const of = this.lists.level(list, shown);
      return shown > at || !of ? "" : formattedCount(counts[shown] ?? of.start, level.legal ? "decimal" : of.format);
    });
  }

  #advance(id: string, list: List, at: number, level: Level): (number | undefined)[] {
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const before = counts[at];
    const start = list.starts.get(at);
    const first = !this.#begun.has(`${id}/${at}`);
    this.#begun.add(`${id}/${at}`);
    counts[at] = start !== undefined && (first || before === undefined) ? start : before === undefined ? level.start : before + 1;
    for (let deeper = at + 1; deeper <= DEEPEST; deeper++)
      if (at < (this.lists.level(list, deeper)?.restart ?? deeper)) counts[deeper] = undefined;
    return counts;
  }
}
