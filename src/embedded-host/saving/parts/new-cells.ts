import { columnLetters } from "../../model/address";
import type { Area } from "../../model/area";
import { encodeXml } from "../../reading/xml-text";
import { cellXml } from "../patches/patch-sheet";
import type { RowsStep, SheetPatch } from "../save-plan";

type Rows = RowsStep[2];
type Said = Pick<SheetPatch, "formulas" | "cached" | "heights">;

/** The cells of a sheet that is new: written straight into its part, since the library takes long to carry them one by one. */
export class NewCells {
  /** Values of the cells without formulas. */
  rows: Rows = [];
  readonly #styles: number[][] = [];

  /** Gives an area a style, by its number in the package. */
  style(area: Area, style: number): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = (this.#styles[row] ??= []);
      for (let column = area.left; column <= area.right; column++) cells[column] = style;
    }
  }

  /** The worksheet part with these cells; of the rows that the library wrote, looks stay. */
  writtenInto(xml: string, patch: Said): string {
    const written = /<sheetData>([\s\S]*)<\/sheetData>/.exec(xml)?.[1] ?? "";
    const looks = new Map([...written.matchAll(/<row\b([^>]*?)\/?>/g)].map(([, look]) => [Number(/\br="(\d+)"/.exec(look!)?.[1]), look!]));
    const heights = Object.keys(patch.heights).map(Number);
    const count = [...looks.keys(), ...heights].reduce((most, row) => Math.max(most, row), Math.max(this.rows.length, this.#styles.length));
    const letters: string[] = [];
    const lines: string[] = [];
    for (let row = 0; row < count; row++) {
      const look = looks.get(row + 1);
      const cells = this.#cellsOf(row, letters, patch);
      const height = patch.heights[row + 1];
      if (look === undefined && height === undefined && cells === "") continue;
      const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      lines.push(`<row${look ?? ` r="${row + 1}"`}${size}>${cells}</row>`);
    }
    return xml.replace(/<sheetData(?:\/>|>[\s\S]*<\/sheetData>)/, () => `<sheetData>${lines.join("")}</sheetData>`);
  }

  #cellsOf(row: number, letters: string[], { formulas, cached }: Said): string {
    const values = this.rows[row] ?? [];
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
