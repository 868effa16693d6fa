import type { FormatChange } from "../model/cells/cell-format";
import { attributesOf } from "../reading/xml-text";
import type { PackageEntries } from "./package-entries";
import { addContentType, addRelationship, DECLARATION, OFFICE, WORKBOOK_PATH } from "./package-links";
import { elementXml } from "./parts/element-xml";
import { alignmentXml, borderXml, conditionalLookXml, fillXml, fontXml, protectionXml } from "./parts/look-xml";
import { StyleList } from "./parts/style-list";
import { numberedFormats, touchesAlignment, touchesBorder, touchesFill, touchesFont } from "./parts/style-words";

export const STYLES_PATH = "xl/styles.xml";
const NO_STYLES = `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>`;
const FIRST_OWN_FORMAT = 164;

/** What every styles part has in these lists at least. */
const LEAST = {
  font: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fill: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  border: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  xf: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** The looks of a package: makes those of cells without a look yet and of conditional formats. Equal looks have one number. */
export class StyleWriter {
  readonly #xml: string;
  readonly #numberFormats: StyleList;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #cells: StyleList;
  readonly #conditionals: StyleList;
  readonly #made = new Map<FormatChange, number>();
  readonly #formatIds: Map<string, number>;
  #isRewritten = false;

  constructor(readonly entries: PackageEntries) {
    const xml = entries.text(STYLES_PATH) || NO_STYLES;
    this.#xml = xml;
    this.#numberFormats = new StyleList(xml, "numFmts", "numFmt");
    this.#fonts = new StyleList(xml, "fonts", "font");
    this.#fills = new StyleList(xml, "fills", "fill");
    this.#borders = new StyleList(xml, "borders", "border");
    this.#cells = new StyleList(xml, "cellXfs", "xf");
    this.#conditionals = new StyleList(xml, "dxfs", "dxf");
    this.#formatIds = new Map(
      this.#numberFormats.entries.map((entry) => {
        const { formatCode = "", numFmtId } = attributesOf(entry);
        return [formatCode, Number(numFmtId)];
      }),
    );
  }

  #complete(): void {
    for (const [list, least] of [
      [this.#fonts, LEAST.font],
      [this.#fills, LEAST.fill],
      [this.#borders, LEAST.border],
      [this.#cells, LEAST.xf],
    ] as const)
      if (list.entries.length === 0) list.entries.push(...least);
  }

  /** The number of a number format, which the file learns. */
  formatId(code: string): number {
    const known = numberedFormats[code] ?? this.#formatIds.get(code);
    if (known !== undefined) return known;
    const id = [...this.#formatIds.values()].reduce((most, one) => Math.max(most, one + 1), FIRST_OWN_FORMAT);
    this.#numberFormats.add(elementXml("numFmt", { numFmtId: id, formatCode: code }));
    this.#formatIds.set(code, id);
    return id;
  }

  /** The number of the look of a cell that has none yet: that of an empty cell, and a change upon it. */
  cellStyle(change: FormatChange): number {
    const known = this.#made.get(change);
    if (known !== undefined) return known;
    this.#complete();
    const number = this.#cells.placeOf(this.#cellXml(this.#cells.entries[0]!, change));
    this.#made.set(change, number);
    return number;
  }

  #cellXml(base: string, change: FormatChange): string {
    const said: Record<string, string | number | boolean> = attributesOf(/^<xf\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(base)![0]);
    const inner = (name: string): string => new RegExp(`<${name}\\b[^>]*>`).exec(base)?.[0] ?? "";
    const baseOf = (list: StyleList, id: string): string => list.entries[Number(said[id] ?? 0)] ?? list.entries[0]!;
    if (change.numberFormat !== undefined) Object.assign(said, { numFmtId: this.formatId(change.numberFormat), applyNumberFormat: true });
    if (touchesFont(change))
      Object.assign(said, { fontId: this.#fonts.placeOf(fontXml(baseOf(this.#fonts, "fontId"), change)), applyFont: true });
    if (touchesFill(change)) Object.assign(said, { fillId: this.#fills.placeOf(fillXml(change)), applyFill: true });
    if (touchesBorder(change))
      Object.assign(said, { borderId: this.#borders.placeOf(borderXml(baseOf(this.#borders, "borderId"), change)), applyBorder: true });
    const alignment = touchesAlignment(change) ? alignmentXml(inner("alignment"), change) : inner("alignment").replace(/([^/])>$/, "$1/>");
    const protection = protectionXml(inner("protection"), change).replace(/([^/])>$/, "$1/>");
    if (touchesAlignment(change)) said["applyAlignment"] = alignment !== "";
    if (protection !== "") said["applyProtection"] = true;
    return elementXml("xf", said, alignment + protection);
  }

  /**
   * Says anew what the file library has no word for in the look of cells that it wrote: patterns of two colours, and colours made
   * lighter or darker.
   */
  sayExactly(number: number, change: FormatChange): void {
    const before = this.#cells.entries[number];
    if (before === undefined) return;
    const keys = (Object.keys(change) as (keyof FormatChange)[]).filter((key) => /^(?:fill|pattern|border|fontColor|fontTint)/.test(key));
    this.#cells.entries[number] = this.#cellXml(before, Object.fromEntries(keys.map((key) => [key, change[key]])));
    this.#isRewritten = true;
  }

  /** The number of the look of a conditional format or of a filter by colour. */
  conditionalStyle(look: FormatChange): number {
    return this.#conditionals.placeOf(conditionalLookXml(look, (code) => this.formatId(code)));
  }

  /** Puts what was made into the package. */
  write(): void {
    const lists = [this.#numberFormats, this.#fonts, this.#fills, this.#borders, this.#cells, this.#conditionals];
    const added = lists.reduce((part, list) => list.putIntoIfMore(part), this.#xml);
    const xml = this.#isRewritten ? this.#cells.putInto(added) : added;
    if (xml === this.#xml) return;
    if (!this.entries.has(STYLES_PATH)) {
      addContentType(this.entries, STYLES_PATH, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
      addRelationship(this.entries, WORKBOOK_PATH, `${OFFICE}/styles`, STYLES_PATH);
    }
    this.entries.put(STYLES_PATH, xml);
  }
}
