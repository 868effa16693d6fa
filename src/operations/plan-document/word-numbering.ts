/** How one level of a list is numbered. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** The label with %1 to %9 for the counts of the levels, as written in the XML. */
  readonly text: string;
  /** The level (from 1) whose advance restarts this one; 0: none does. */
  readonly restart: number | null;
  readonly legal: boolean;
  readonly style: string | null;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  readonly styleLink: string | null;
}

interface List {
  readonly abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface Style {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

const DEEPEST = 8;
const LARGEST = 2_147_483_647;
const ROMAN = "m1000 cm900 d500 cd400 c100 xc90 l50 xl40 x10 ix9 v5 iv4 i1".split(" ").map((pair) => /(\D+)(\d+)/.exec(pair)!);

/** The value of an attribute (`w:val` unless named) of the first such element. */
const valueIn = (xml: string, element: string, attribute = "val"): string | null => {
  const tag = new RegExp(`<w:${element}(?:\\s[^<>]*)?>`).exec(xml)?.[0];
  const found = tag && new RegExp(`\\sw:${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? (found[1] ?? found[2] ?? "") : null;
};

const count = (value: string | null): number | null => (value !== null && /^\d+$/.test(value) ? Math.min(LARGEST, Number(value)) : null);

const levelOf = (value: string | null): number | null => {
  const level = count(value);
  return level === null ? null : Math.min(DEEPEST, level);
};

const isSet = (xml: string, element: string): boolean =>
  new RegExp(`<w:${element}[\\s/>]`).test(xml) && !/^(?:0|false|off)$/.test(valueIn(xml, element) ?? "");

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([, letters = "", value]) => {
    const times = Math.floor(rest / Number(value));
    rest -= times * Number(value);
    return letters.repeat(times);
  }).join("");
}

/** A count in a number format of Word; those without letters of their own are shown in digits. */
function formatted(number: number, format: string): string {
  if (format === "none") return "";
  if (format === "decimalZero") return String(number).padStart(2, "0");
  const upper = format.startsWith("upper");
  let text = "";
  if (/Letter$/.test(format) && number > 0 && number <= 780)
    text = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  if (/Roman$/.test(format) && number > 0 && number < 4000) text = roman(number);
  return (upper ? text.toUpperCase() : text) || String(number);
}

/** The lists of a document of Word and the counts they have reached. */
export class WordNumbering {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly lists = new Map<string, List>();
  private readonly styles = new Map<string, Style>();
  private defaultStyle: string | null = null;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(numberingXml: string, stylesXml: string) {
    this.readLists(numberingXml);
    this.readStyles(stylesXml);
  }

  /** The label of the next paragraph with these properties (XML), which counts; empty where it has none. */
  nextLabel(properties: string): string {
    const style = valueIn(properties, "pStyle") ?? this.defaultStyle;
    const own = valueIn(properties, "numId");
    const inherited = this.styleNumbering(style);
    const id = own ?? inherited?.list;
    const list = id ? this.listOf(id) : undefined;
    if (!id || !list) return "";
    const at = levelOf(valueIn(properties, "ilvl")) ?? (own === null ? inherited?.level : null) ?? 0;
    const level = this.level(list, at);
    if (!level) return "";
    const counts = this.advance(id, list, at, level);
    if (level.format === "bullet") return /^[-–+*]$/.test(level.text) ? level.text : "-";
    return level.text.replace(/%([1-9])/g, (_, place: string) => {
      const shown = Number(place) - 1;
      const of = this.level(list, shown);
      return shown > at || !of ? "" : formatted(counts[shown] ?? of.start, level.legal ? "decimal" : of.format);
    });
  }

  private advance(id: string, list: List, at: number, level: Level): (number | undefined)[] {
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const before = counts[at];
    const start = list.starts.get(at);
    const first = !this.begun.has(`${id}/${at}`);
    this.begun.add(`${id}/${at}`);
    counts[at] = start !== undefined && (first || before === undefined) ? start : before === undefined ? level.start : before + 1;
    for (let deeper = at + 1; deeper <= DEEPEST; deeper++)
      if (at < (this.level(list, deeper)?.restart ?? deeper)) counts[deeper] = undefined;
    return counts;
  }

  private level(list: List, at: number): Level | undefined {
    return list.levels.get(at) ?? this.abstracts.get(list.abstract)?.levels.get(at);
  }

  /** The list of this id, or the one that its list style stands for. */
  private listOf(id: string): List | undefined {
    const list = this.lists.get(id);
    const link = list && this.abstracts.get(list.abstract)?.styleLink;
    const linked = link ? this.lists.get(this.styles.get(link)?.list ?? "") : undefined;
    return list && linked ? { ...list, abstract: linked.abstract } : list;
  }

  private styleNumbering(style: string | null): { list: string; level: number } | null {
    const line: string[] = [];
    for (let id = style; id !== null && !line.includes(id) && line.length < 50; id = this.styles.get(id)?.basedOn ?? null) line.push(id);
    const found = line.map((id) => this.styles.get(id)).find((one) => one && one.list !== null);
    const list = found?.list ? this.listOf(found.list) : undefined;
    if (!found?.list || !list) return null;
    const named = line
      .flatMap((id) => [...(this.abstracts.get(list.abstract)?.levels ?? [])].filter(([, level]) => level.style === id))
      .map(([at]) => at)[0];
    const written = line.map((id) => this.styles.get(id)?.level ?? null).find((level) => level !== null);
    return { list: found.list, level: named ?? written ?? 0 };
  }

  private readLists(xml: string): void {
    let levels: Map<number, Level> | null = null;
    let starts: Map<number, number> | null = null;
    for (const part of xml.split(/(?=<w:(?:abstractNum|num|lvlOverride|lvl)\s)/)) {
      if (part.startsWith("<w:abstractNum")) {
        levels = new Map<number, Level>();
        this.abstracts.set(valueIn(part, "abstractNum", "abstractNumId") ?? "", { levels, styleLink: valueIn(part, "numStyleLink") });
      } else if (part.startsWith("<w:num")) {
        levels = new Map<number, Level>();
        starts = new Map<number, number>();
        this.lists.set(valueIn(part, "num", "numId") ?? "", { abstract: valueIn(part, "abstractNumId") ?? "", starts, levels });
      } else if (part.startsWith("<w:lvlOverride")) {
        const start = count(valueIn(part, "startOverride"));
        if (start !== null) starts?.set(levelOf(valueIn(part, "lvlOverride", "ilvl")) ?? 0, start);
      } else if (part.startsWith("<w:lvl")) {
        levels?.set(levelOf(valueIn(part, "lvl", "ilvl")) ?? 0, {
          start: count(valueIn(part, "start")) ?? 0,
          format: valueIn(part, "numFmt") ?? "decimal",
          text: valueIn(part, "lvlText") ?? "",
          restart: count(valueIn(part, "lvlRestart")),
          legal: isSet(part, "isLgl"),
          style: valueIn(part, "pStyle"),
        });
      }
    }
  }

  private readStyles(xml: string): void {
    for (const part of xml.split(/(?=<w:style\s)/)) {
      const id = valueIn(part, "style", "styleId");
      if (id === null) continue;
      this.styles.set(id, { basedOn: valueIn(part, "basedOn"), list: valueIn(part, "numId"), level: levelOf(valueIn(part, "ilvl")) });
      if (valueIn(part, "style", "type") === "paragraph" && /^(?:1|true)$/.test(valueIn(part, "style", "default") ?? ""))
        this.defaultStyle = id;
    }
  }
}
