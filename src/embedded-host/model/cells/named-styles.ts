import { HostFailure, invalidArgument, itemNotFound } from "../../client/office-error";
import { textInput } from "../../client/text-input";
import { builtInStyles, styleNameFrom } from "./built-in-styles";
import { type CellFormat, DEFAULT_FORMAT, type FormatChange } from "./cell-format";
import { formatRange } from "./format-writing";
import type { TrackedRange } from "../ranges/tracked-range";
import type { WorkbookModel } from "../workbook-model";

/** The parts of a look that a style may leave to the cells. */
export type StylePart = "number" | "alignment" | "font" | "border" | "patterns" | "protection";

/** A named style: a look that cells are given together. */
export interface NamedStyle {
  name: string;
  builtIn: boolean;
  format: CellFormat;
  includes: Record<StylePart, boolean>;
  /** Set anew or changed by the program, so that it has to be written. */
  changed: boolean;
}

const parts: Record<StylePart, (key: string) => boolean> = {
  number: (key) => key === "numberFormat",
  font: (key) => /^(?:font|bold$|italic$|underline$|strikethrough$|superscript$|subscript$)/.test(key),
  border: (key) => key.startsWith("border"),
  patterns: (key) => /^(?:fill|pattern)/.test(key),
  protection: (key) => key === "locked" || key === "formulaHidden",
  alignment: (key) =>
    /^(?:horizontalAlignment|verticalAlignment|wrapText|shrinkToFit|indentLevel|textOrientation|readingOrder|autoIndent)$/.test(key),
};

const everything = (): NamedStyle["includes"] => ({
  number: true,
  alignment: true,
  font: true,
  border: true,
  patterns: true,
  protection: true,
});

const stylesOf = (workbook: WorkbookModel): NamedStyle[] => {
  if (workbook.styles.length === 0) {
    workbook.styles = builtInStyles.map(({ name, look }) => ({
      name,
      builtIn: true,
      format: { ...workbook.defaultFormat, ...look, styleName: name },
      includes: everything(),
      changed: false,
    }));
    adoptStyles(workbook, workbook.stylesInFile);
  }
  return workbook.styles;
};

export function findStyle(workbook: WorkbookModel, given: unknown): NamedStyle | null {
  const wanted = styleNameFrom(String(given)).toLowerCase();
  return stylesOf(workbook).find(({ name }) => name.toLowerCase() === wanted) ?? null;
}

export const allStyles = (workbook: WorkbookModel): readonly NamedStyle[] => stylesOf(workbook);

/** Takes the file's own styles in, over the ready ones of the same name. */
function adoptStyles(workbook: WorkbookModel, found: readonly { name: string; builtIn: boolean; format: CellFormat }[]): void {
  for (const one of found) {
    const known = workbook.styles.find(({ name }) => name.toLowerCase() === one.name.toLowerCase());
    const style = known ?? { ...one, includes: everything(), changed: false };
    style.format = { ...one.format, styleName: one.name };
    if (!known) workbook.styles.push(style);
  }
}

export function addStyle(workbook: WorkbookModel, given: unknown): NamedStyle {
  const name = textInput(given);
  if (name.trim() === "" || name.length > 255) throw invalidArgument("A style has a name of up to 255 letters.", "StyleCollection.add");
  if (findStyle(workbook, name)) throw new HostFailure("ItemAlreadyExists", "A style of this name exists already.");
  const format = { ...DEFAULT_FORMAT, ...workbook.defaultFormat, styleName: name };
  const style: NamedStyle = { name, builtIn: false, format, includes: everything(), changed: true };
  workbook.styles.push(style);
  workbook.isDirty = true;
  return style;
}

/** The part of a style's look that cells of this style take over. */
function lookOf({ format, includes, name }: NamedStyle): FormatChange {
  const kept = Object.entries(format).filter(([key]) => {
    const part = (Object.keys(parts) as StylePart[]).find((one) => parts[one](key));
    return part === undefined || includes[part];
  });
  return { ...Object.fromEntries(kept), styleName: name };
}

export function applyStyle(range: Pick<TrackedRange, "sheet" | "area" | "others">, given: unknown): void {
  const style = findStyle(range.sheet.workbook, given);
  if (!style) throw itemNotFound(`There is no style '${String(given)}'.`);
  formatRange(range, lookOf(style));
}

/** Changes a style, and the cells that have it. */
export function changeStyle(workbook: WorkbookModel, style: NamedStyle, change: FormatChange): void {
  const before = style.format;
  style.format = { ...style.format, ...change };
  style.changed = true;
  workbook.isDirty = true;
  for (const sheet of workbook.sheets) {
    const used = sheet.usedArea(false);
    if (!used) continue;
    for (let row = used.top; row <= used.bottom; row++)
      for (let column = used.left; column <= used.right; column++) {
        const cell = sheet.grid.format(row, column);
        if (cell.styleName !== style.name) continue;
        const taken = Object.fromEntries(
          Object.entries(change).filter(([key]) => cell[key as keyof CellFormat] === before[key as keyof CellFormat]),
        );
        if (Object.keys(taken).length > 0) sheet.grid.formatCell(row, column, { ...taken, styleName: style.name });
      }
  }
}

/** Takes a style out; the cells that have it look as cells without a style do. */
export function deleteStyle(workbook: WorkbookModel, style: NamedStyle): void {
  if (style.builtIn) throw new HostFailure("InvalidOperation", "A built-in style is not deleted by this host.", "Style.delete");
  changeStyle(workbook, style, { ...workbook.defaultFormat, styleName: "Normal" });
  workbook.styles = workbook.styles.filter((one) => one !== style);
  workbook.deletedStyles.add(style.name);
}
