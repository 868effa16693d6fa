import { columnLetters } from "../../model/address";
import type { FormatChange } from "../../model/cells/cell-format";
import { encodeXml } from "../../reading/xml-text";
import { cellXml } from "../patches/patch-sheet";
import type { NewSheetPatch, SheetPatch } from "../save-plan";
import { attributesXml } from "./element-xml";

/** The cells of a sheet that is new, as the lines of its part. */
export class NewCells {
  readonly #styles: number[][] = [];
  readonly #rowStyles = new Map<number, number>();

  /**
   * @param styleOf tells the number of a look in the package
   */
  constructor(
    readonly added: NewSheetPatch,
    readonly cached: SheetPatch["cached"],
    styleOf: (look: FormatChange) => number,
  ) {
    for (const { area, look } of added.looks) {
      const style = styleOf(look);
      for (let row = area.top; row <= area.bottom; row++) {
        const cells = (this.#styles[row] ??= []);
        for (let column = area.left; column <= area.right; column++) cells[column] = style;
      }
    }
    for (const { area, look } of added.rowLooks) this.#rowStyles.set(area.top, styleOf(look));
  }

  /** The worksheet part with these cells. */
  writtenInto(xml: string): string {
    const { rows, lines, formulas } = this.added;
    const formulaRows = Object.keys(formulas).reduce((most, address) => Math.max(most, Number(/\d+$/.exec(address))), 0);
    const count = [...Object.keys(lines).map(Number), ...[...this.#rowStyles.keys()].map((row) => row + 1)].reduce(
      (most, row) => Math.max(most, row),
      Math.max(rows.length, this.#styles.length, formulaRows),
    );
    const letters: string[] = [];
    const written: string[] = [];
    for (let row = 0; row < count; row++) {
      const cells = this.#cellsOf(row, letters);
      const { height, hidden, level } = lines[row + 1] ?? {};
      const style = this.#rowStyles.get(row);
      const said = {
        s: style,
        customFormat: style !== undefined,
        ht: height,
        customHeight: height !== undefined,
        hidden,
        outlineLevel: level,
      };
      const look = attributesXml(said);
      if (look !== "" || cells !== "") written.push(`<row r="${row + 1}"${look}>${cells}</row>`);
    }
    return xml.replace(/<sheetData(?:\/>|>[\s\S]*<\/sheetData>)/, () => `<sheetData>${written.join("")}</sheetData>`);
  }

  #cellsOf(row: number, letters: string[]): string {
    const { cached, added } = this;
    const { formulas } = added;
    const values = added.rows[row] ?? [];
    const styles = this.#styles[row] ?? [];
    let cells = "";
    for (let column = 0; column < Math.max(values.length, styles.length); column++) {
      const address = `${(letters[column] ??= columnLetters(column))}${row + 1}`;
      const style = styles[column];
      const attributes = ` r="${address}"${style === undefined ? "" : ` s="${style}"`}`;
      const entry = formulas[address];
      const result = cached[address] ?? null;
      const value = values[column] ?? null;
      if (entry) {
        const kind = entry.filled === undefined ? "" : ` t="array" ref="${entry.filled}"`;
        cells += cellXml(attributes, `<f${kind}>${encodeXml(entry.formula)}</f>`, result);
      } else if (typeof result === "object" && result?.constant) cells += cellXml(attributes, "", result);
      else if (typeof value === "string")
        cells += `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
      else if (value !== null) cells += cellXml(attributes, "", value);
      else if (style !== undefined) cells += `<c${attributes}/>`;
    }
    return cells;
  }
}

/** A text as cells hold it: what cannot stand in XML, and what would be read as that, is written by its number. */
const textXml = (text: string): string =>
  encodeXml(
    text
      .replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&")
      .replace(
        /[\u0000-\u0008\u000b-\u000d\u000e-\u001f]/g,
        (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      ),
  );
