import { areaFromAddress, splitSheetName } from "../model/address";
import { referencesIn, rewriteReferences } from "../model/formulas/formula-references";
import type { SheetModel } from "../model/sheets/sheet-model";
import { toPlainReferences } from "../model/formulas/structured-areas";
import type { WorkbookModel } from "../model/workbook-model";
import type { FormulaReference } from "./running-order";

/** Stands for the number of the row a formula is in. */
const ROW = "{row}";
const MOST_NESTED_NAMES = 8;
/** No formula of Excel is longer; the engine hangs on some that are. */
const LONGEST_FORMULA = 8192;

/** Functions and operators whose references are known only when they are calculated. */
const MOVING = /:|\b(?:OFFSET|INDIRECT)\s*\(/i;
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN)\s*\(/i;

const otherSheets = /'((?:[^']|'')+)'!/g;
const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;

/** What a formula refers to; "moving" where that is known only when it is calculated. */
export type References = readonly FormulaReference[] | "moving";

/** A formula as it is given to the engine. */
export interface EngineText {
  /** With "=". */
  readonly text: string;
  /** What formulas in several rows share when they differ in nothing but the number of their row; null when there is more to them. */
  readonly template: string | null;
  readonly references: References;
  /** True for one with another result each time. */
  readonly isVolatile: boolean;
  /** Names of the sheets it refers to. */
  readonly sheetNames: readonly string[];
}

interface Template {
  text: string;
  isShared: boolean;
  isVolatile: boolean;
  /** Null where they differ from row to row. */
  references: References | null;
  sheetNames: string[];
}

const words = /("(?:[^"]|"")*")|('(?:[^']|'')+'!)|(\$?[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(!\\])/gu;

/** Turns formulas into what the engine understands: plain references, quoted sheets, no names and no tables. */
export class EngineFormulas {
  readonly #templates = new Map<SheetModel, Map<string, Template>>();
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

  #plain(formula: string, sheet: SheetModel): string {
    return rewriteReferences(this.#withoutTables(this.#withoutNames(formula, sheet)), (reference) => {
      const { sheetName, local } = splitSheetName(reference);
      return sheetName === null ? local : `'${sheetName.replaceAll("'", "''")}'!${local}`;
    });
  }

  #template(formula: string, sheet: SheetModel): Template {
    const known = this.#templates.get(sheet)?.get(formula);
    if (known) return known;
    const text = this.#plain(formula, sheet);
    const isShared = text.includes(ROW) && referencesIn(text.replaceAll(ROW, "$1")).every(({ isFixed }) => isFixed);
    const template: Template = {
      text,
      isShared,
      isVolatile: VOLATILE.test(text),
      references: isShared
        ? this.#references(text.replaceAll(ROW, "1"), sheet, true)
        : text.includes(ROW)
          ? null
          : this.#references(text, sheet),
      sheetNames: [...new Set([...text.matchAll(otherSheets)].map((match) => match[1]!.replaceAll("''", "'")))],
    };
    const ofSheet = this.#templates.get(sheet) ?? new Map<string, Template>();
    this.#templates.set(sheet, ofSheet.set(formula, template));
    return template;
  }

  /** What a formula refers to; in a shared one, what is not fixed is in the row of the formula. */
  #references(text: string, sheet: SheetModel, isShared = false): References {
    if (MOVING.test(rewriteReferences(text, () => "").replace(texts, ""))) return "moving";
    return referencesIn(text).flatMap(({ sheetName, area, isFixed }) => {
      const owner = sheetName === null ? sheet : this.workbook.findSheet(sheetName);
      return owner ? [{ sheetId: owner.id, area, isOwnRow: isShared && !isFixed }] : [];
    });
  }

  /** A formula as the engine takes it; null for one that is too long to be calculated. */
  of(formula: string, sheet: SheetModel, row: number): EngineText | null {
    if (formula.length > LONGEST_FORMULA) return null;
    const { text, isShared, isVolatile, references, sheetNames } = this.#template(formula, sheet);
    if (text === "" || text.length > LONGEST_FORMULA * 2) return null;
    const own = text.includes(ROW) ? text.replaceAll(ROW, String(row + 1)) : text;
    return {
      text: `=${own}`,
      template: isShared ? text : null,
      isVolatile,
      references: references ?? this.#references(own, sheet),
      sheetNames,
    };
  }
}
