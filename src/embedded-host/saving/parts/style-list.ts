/** The lists of the styles part in the order that the format asks for. */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

const tag = (name: string): string => `<${name}\\b(?:[^>"']|"[^"]*"|'[^']*')*?`;
const each = (name: string): RegExp => new RegExp(`${tag(name)}(?:/>|>[\\s\\S]*?</${name}\\s*>)`, "g");
const whole = (name: string): RegExp => new RegExp(`${tag(name)}(?:/>|>([\\s\\S]*?)</${name}\\s*>)`);

/** One of the lists of the styles part, each entry as it is written. */
export class StyleList {
  readonly entries: string[];
  #places: Map<string, number> | null = null;
  #known: number;

  constructor(
    xml: string,
    readonly name: string,
    entry: string,
  ) {
    this.entries = (whole(name).exec(xml)?.[1] ?? "").match(each(entry)) ?? [];
    this.#known = this.entries.length;
  }

  add(entry: string): number {
    return this.entries.push(entry) - 1;
  }

  /** The place of an entry, which is added unless the list has it. */
  placeOf(entry: string): number {
    this.#places ??= new Map(this.entries.map((one, place) => [one, place] as const).reverse());
    const place = this.#places.get(entry) ?? this.add(entry);
    this.#places.set(entry, place);
    return place;
  }

  /** The part with this list in the place of its own; a list it lacks goes before those that follow it. */
  putInto(xml: string): string {
    const written = `<${this.name} count="${this.entries.length}">${this.entries.join("")}</${this.name}>`;
    const known = whole(this.name);
    if (known.test(xml)) return xml.replace(known, () => written);
    const later = ORDER.slice(ORDER.indexOf(this.name) + 1);
    return xml.replace(new RegExp(`<(?:${later.join("|")})\\b|</styleSheet\\s*>`), (found) => written + found);
  }

  /** The same, where anything was added. */
  putIntoIfMore(xml: string): string {
    return this.entries.length > this.#known ? this.putInto(xml) : xml;
  }
}
