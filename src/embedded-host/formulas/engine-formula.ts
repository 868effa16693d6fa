import { areaFromAddress, splitSheetName } from "../model/address";
import { LAST_ROW } from "../model/area";
import { type FoundReference, readReference, referencesIn, rewriteReferences } from "../model/formulas/formula-references";
import type { SheetModel } from "../model/sheets/sheet-model";
import { plainReference, withoutStructured } from "../model/formulas/structured-areas";
import type { TableModel } from "../model/tables/table-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { FormulaReference } from "./running-order";

/** Stands for the number of the row a formula is in. */
const ROW = "{row}";
/** The same as the end of a reference, while references are looked for. */
const OWN_ROW = `$${LAST_ROW + 1}`;
/** Stands in the place of a reference; no file can hold this character. */
const PLACE = "\uffff";
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
  /** Ids of the sheets it refers to, the ones that there are. */
  sheetIds: (string | null)[];
}

const words = /("(?:[^"]|"")*")|('(?:[^']|'')+'!)|(\$?[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(!\\])/gu;

/** Turns formulas into what the engine understands: plain references, quoted sheets, no names and no tables. */
export class EngineFormulas {
  readonly #templates = new Map<SheetModel, Map<string, Template>>();
  readonly #names: Map<string, { formula: string; scope: unknown }[]>;

  readonly #tables: ReadonlyMap<string, TableModel>;
  /** What structured references mean, by table and what stands in the brackets. */
  readonly #structured = new Map<string, string>();

  constructor(readonly workbook: WorkbookModel) {
    this.#tables = new Map(workbook.tables.map((table) => [table.name.toLowerCase(), table]));
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
    if (this.#tables.size === 0) return formula;
    return withoutStructured(formula, (name, inner) => {
      const table = this.#tables.get(name.toLowerCase());
      if (!table) return null;
      const key = `${table.name}[${inner}`;
      let plain = this.#structured.get(key);
      if (plain === undefined) this.#structured.set(key, (plain = plainReference(table, inner, null)));
      return plain;
    });
  }

  #template(formula: string, sheet: SheetModel): Template {
    const known = this.#templates.get(sheet)?.get(formula);
    if (known) return known;
    const plain = this.#withoutTables(this.#withoutNames(formula, sheet));
    const template = this.#read(plain, sheet);
    const ofSheet = this.#templates.get(sheet) ?? new Map<string, Template>();
    this.#templates.set(sheet, ofSheet.set(formula, template));
    return template;
  }

  /** Quotes the names of sheets, and notes what the references mean. */
  #read(plain: string, sheet: SheetModel): Template {
    const references: string[] = [];
    const rest = rewriteReferences(plain.replaceAll(ROW, OWN_ROW), (reference) => {
      references.push(reference);
      return PLACE;
    });
    const quoted = references.map((reference) => {
      const { sheetName, local } = splitSheetName(reference);
      if (sheetName === null) return local;
      // The engine takes a reference to a sheet that is not there for one to the formula's own.
      const isThere = sheetName.includes(":") || this.workbook.findSheet(sheetName) !== null;
      return isThere ? `'${sheetName.replaceAll("'", "''")}'!${local}` : "#REF!";
    });
    const text = rest.replaceAll(PLACE, () => quoted.shift()!).replaceAll(OWN_ROW, ROW);
    const found = references.flatMap((reference) => readReference(reference) ?? []);
    const hasOwnRow = plain.includes(ROW);
    const isShared = hasOwnRow && !plain.includes(OWN_ROW) && found.every(({ isFixed }) => isFixed);
    const sheetNames = [...new Set([...text.matchAll(otherSheets)].map((match) => match[1]!.replaceAll("''", "'")))];
    return {
      text,
      isShared,
      isVolatile: VOLATILE.test(text),
      references: MOVING.test(rest.replace(texts, "")) ? "moving" : hasOwnRow && !isShared ? null : this.#placed(found, sheet, isShared),
      sheetNames,
      sheetIds: sheetNames.map((name) => this.workbook.findSheet(name)?.id ?? null),
    };
  }

  /** What references mean in this workbook; of a shared formula, those that bear the mark are in its own row. */
  #placed(found: readonly FoundReference[], sheet: SheetModel, isShared: boolean): FormulaReference[] {
    return found.flatMap(({ sheetName, area }) => {
      const owner = sheetName === null ? sheet : this.workbook.findSheet(sheetName);
      return owner ? [{ sheetId: owner.id, area, isOwnRow: isShared && area.top === LAST_ROW }] : [];
    });
  }

  /** Names of the sheets a formula refers to. */
  sheetsOf(formula: string, sheet: SheetModel): readonly string[] {
    return formula.length > LONGEST_FORMULA ? [] : this.#template(formula, sheet).sheetNames;
  }

  /**
   * Whether a formula of a sheet means what it meant `before`, when sheets, tables or names were others: the same cells of the same
   * sheets. Of references that are known only when they are calculated nobody can tell.
   */
  meansTheSame(formula: string, sheet: SheetModel, before: EngineFormulas): boolean {
    const then = before.#templates.get(sheet)?.get(formula);
    if (!then || formula.length > LONGEST_FORMULA) return false;
    const now = this.#template(formula, sheet);
    return (
      now.references !== "moving" &&
      now.text === then.text &&
      now.isShared === then.isShared &&
      now.sheetIds.every((id, index) => id === then.sheetIds[index])
    );
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
      references: references ?? this.#placed(referencesIn(own), sheet, false),
      sheetNames,
    };
  }
}
