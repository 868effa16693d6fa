import { areaFromAddress, splitSheetName } from "../model/address";
import { referencesIn, rewriteReferences } from "../model/formulas/formula-references";
import type { SheetModel } from "../model/sheets/sheet-model";
import { toPlainReferences } from "../model/formulas/structured-areas";
import type { WorkbookModel } from "../model/workbook-model";

/** Stands for the number of the row a formula is in. */
const ROW = "{row}";
const MOST_NESTED_NAMES = 8;
/** No formula of Excel is longer; the engine hangs on some that are. */
const LONGEST_FORMULA = 8192;

const words = /("(?:[^"]|"")*")|('(?:[^']|'')+'!)|(\$?[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(!\\])/gu;

/** Turns formulas into what the engine understands: plain references, quoted sheets, no names and no tables. */
export class EngineFormulas {
  readonly #templates = new Map<string, string>();
  readonly #shared = new Map<string, boolean>();
  readonly #names: Map<string, { formula: string; scope: unknown }[]>;

  constructor(readonly workbook: WorkbookModel) {
    this.#names = new Map();
    for (const { name, formula, scopeSheet } of workbook.names) {
      const key = name.toLowerCase();
      this.#names.set(key, [...(this.#names.get(key) ?? []), { formula, scope: scopeSheet }]);
    }
  }

  /** `within` are the names this formula is the meaning of: one that refers to itself has none. */
  #withoutNames(formula: string, sheet: SheetModel, within: readonly string[] = []): string {
    if (this.#names.size === 0 || within.length > MOST_NESTED_NAMES || formula.length > LONGEST_FORMULA) return formula;
    return formula.replace(words, (whole: string, text?: string, prefix?: string, word?: string) => {
      if (text !== undefined || prefix !== undefined || word === undefined) return whole;
      const meanings = this.#names.get(word.toLowerCase());
      const meaning = meanings?.find(({ scope }) => scope === sheet) ?? meanings?.find(({ scope }) => scope === null);
      if (!meaning) return whole;
      if (within.includes(word.toLowerCase())) return "#REF!";
      const inner = this.#withoutNames(meaning.formula, sheet, [...within, word.toLowerCase()]);
      return areaFromAddress(splitSheetName(inner).local) ? inner : `(${inner})`;
    });
  }

  #withoutTables(formula: string): string {
    const words = formula.toLowerCase();
    const mentioned = this.workbook.tables.filter(({ name }) => words.includes(name.toLowerCase()));
    return mentioned.reduce((plain, table) => toPlainReferences(plain, table, null), formula);
  }

  #template(formula: string, sheet: SheetModel): string {
    const key = `${sheet.id}\u0000${formula}`;
    const known = this.#templates.get(key);
    if (known !== undefined) return known;
    const plain = this.#withoutTables(this.#withoutNames(formula, sheet));
    const quoted = rewriteReferences(plain, (reference) => {
      const { sheetName, local } = splitSheetName(reference);
      return sheetName === null ? local : `'${sheetName.replaceAll("'", "''")}'!${local}`;
    });
    this.#templates.set(key, quoted);
    return quoted;
  }

  /** What formulas in several rows share when they differ in nothing but the number of their row; null when there is more to them. */
  sharedBy(formula: string, sheet: SheetModel): string | null {
    const template = this.#template(formula, sheet);
    let isShared = this.#shared.get(template);
    if (isShared === undefined) {
      isShared = template.includes(ROW) && referencesIn(template.replaceAll(ROW, "$1")).every(({ isFixed }) => isFixed);
      this.#shared.set(template, isShared);
    }
    return isShared ? template : null;
  }

  /** The formula for the engine, with "="; null for one that is too long to be calculated. */
  of(formula: string, sheet: SheetModel, row: number): string | null {
    const text = formula.length > LONGEST_FORMULA ? "" : this.#template(formula, sheet);
    return text === "" || text.length > LONGEST_FORMULA * 2 ? null : `=${text.replaceAll(ROW, String(row + 1))}`;
  }
}
