/** How one level of a list is numbered. */
export interface Level {
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

export interface List {
  readonly abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface Style {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** The deepest level of a list, counted from 0. */
export const DEEPEST = 8;
const LARGEST = 2_147_483_647;

/** The value of an attribute (`w:val` unless named) of the first such element. */
export const valueIn = (xml: string, element: string, attribute = "val"): string | null => {
  const tag = new RegExp(`<w:${element}(?:\\s[^<>]*)?>`).exec(xml)?.[0];
  const found = tag && new RegExp(`\\sw:${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? (found[1] ?? found[2] ?? "") : null;
};

const count = (value: string | null): number | null => (value !== null && /^\d+$/.test(value) ? Math.min(LARGEST, Number(value)) : null);

/** A level of a list, counted from 0, as an attribute tells it. */
export const levelOf = (value: string | null): number | null => {
  const level = count(value);
  return level === null ? null : Math.min(DEEPEST, level);
};

const isSet = (xml: string, element: string): boolean =>
  new RegExp(`<w:${element}[\\s/>]`).test(xml) && !/^(?:0|false|off)$/.test(valueIn(xml, element) ?? "");

/** The lists and styles that a document of Word defines. */
export class WordLists {
  readonly #abstracts = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<string, Style>();
  #defaultStyle: string | null = null;

  constructor(numberingXml: string, stylesXml: string) {
    this.#readLists(numberingXml);
    this.#readStyles(stylesXml);
  }

  /** The style of a paragraph that names none. */
  get defaultStyle(): string | null {
    return this.#defaultStyle;
  }

  /** How a list numbers a level. */
  level(list: List, at: number): Level | undefined {
    return list.levels.get(at) ?? this.#abstracts.get(list.abstract)?.levels.get(at);
  }

  /** The list of this id, or the one that its list style stands for. */
  listOf(id: string): List | undefined {
    const list = this.#lists.get(id);
    const link = list && this.#abstracts.get(list.abstract)?.styleLink;
    const linked = link ? this.#lists.get(this.#styles.get(link)?.list ?? "") : undefined;
    return list && linked ? { ...list, abstract: linked.abstract } : list;
  }

  /** The list and level that a style gives its paragraphs. */
  styleNumbering(style: string | null): { list: string; level: number } | null {
    const line: string[] = [];
    for (let id = style; id !== null && !line.includes(id) && line.length < 50; id = this.#styles.get(id)?.basedOn ?? null) line.push(id);
    const found = line.map((id) => this.#styles.get(id)).find((one) => one && one.list !== null);
    const list = found?.list ? this.listOf(found.list) : undefined;
    if (!found?.list || !list) return null;
    const named = line
      .flatMap((id) => [...(this.#abstracts.get(list.abstract)?.levels ?? [])].filter(([, level]) => level.style === id))
      .map(([at]) => at)[0];
    const written = line.map((id) => this.#styles.get(id)?.level ?? null).find((level) => level !== null);
    return { list: found.list, level: named ?? written ?? 0 };
  }

  #readLists(xml: string): void {
    let levels: Map<number, Level> | null = null;
    let starts: Map<number, number> | null = null;
    for (const part of xml.split(/(?=<w:(?:abstractNum|num|lvlOverride|lvl)\s)/)) {
      if (part.startsWith("<w:abstractNum")) {
        levels = new Map<number, Level>();
        this.#abstracts.set(valueIn(part, "abstractNum", "abstractNumId") ?? "", { levels, styleLink: valueIn(part, "numStyleLink") });
      } else if (part.startsWith("<w:num")) {
        levels = new Map<number, Level>();
        starts = new Map<number, number>();
        this.#lists.set(valueIn(part, "num", "numId") ?? "", { abstract: valueIn(part, "abstractNumId") ?? "", starts, levels });
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

  #readStyles(xml: string): void {
    for (const part of xml.split(/(?=<w:style\s)/)) {
      const id = valueIn(part, "style", "styleId");
      if (id === null) continue;
      this.#styles.set(id, { basedOn: valueIn(part, "basedOn"), list: valueIn(part, "numId"), level: levelOf(valueIn(part, "ilvl")) });
      if (valueIn(part, "style", "type") === "paragraph" && /^(?:1|true)$/.test(valueIn(part, "style", "default") ?? ""))
        this.#defaultStyle = id;
    }
  }
}
