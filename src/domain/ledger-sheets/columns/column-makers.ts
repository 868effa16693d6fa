import type { DraftValue } from "../../sheet/sheet-draft";
import type { ColumnRule, LedgerColumn } from "./ledger-column";

type Written = string | number | boolean | null | undefined;

/** Column of text; codes and numbers in it keep their leading zeros. */
export function textColumn<R>(
  heading: string,
  width: number,
  field: string | null,
  value: (record: R) => string | null | undefined,
  rule?: ColumnRule,
): LedgerColumn<R> {
  return { heading, width, format: "text", field, write: (record) => emptyAsNull(value(record)), rule };
}

/** Column of numbers, not negative unless said. */
export function numberColumn<R>(
  heading: string,
  width: number,
  field: string | null,
  value: (record: R) => number | null | undefined,
  limits: { min?: number; max?: number; whole?: boolean } = {},
): LedgerColumn<R> {
  const rule: ColumnRule = {
    kind: "number",
    min: limits.min ?? 0,
    max: limits.max ?? null,
    whole: limits.whole ?? false,
  };
  return { heading, width, format: "number", field, write: (record) => value(record) ?? null, rule };
}

/** Column of dates, shown dd/mm/yyyy. */
export function dateColumn<R>(heading: string, field: string | null, value: (record: R) => string | null | undefined): LedgerColumn<R> {
  return {
    heading,
    width: 12,
    format: "date",
    field,
    write: (record) => {
      const date = value(record);
      return date ? { date } : null;
    },
    rule: { kind: "date" },
  };
}

/** Column of words from a list. */
export function choiceColumn<R>(
  heading: string,
  width: number,
  field: string | null,
  words: readonly string[],
  value: (record: R) => string | null,
): LedgerColumn<R> {
  return {
    heading,
    width,
    format: "general",
    field,
    write: (record) => emptyAsNull(value(record)),
    rule: { kind: "list", values: words },
  };
}

/** Column of yes and no ("Có", "Không"), empty where it is not known; texts that say more stay as they are. */
export function yesNoColumn<R>(
  heading: string,
  field: string | null,
  value: (record: R) => boolean | string | null | undefined,
): LedgerColumn<R> {
  return choiceColumn(heading, 10, field, ["Có", "Không"], (record) => {
    const held = value(record);
    return typeof held === "boolean" ? (held ? "Có" : "Không") : (held ?? null);
  });
}

/** Calculated column: one formula for all rows. */
export function formulaColumn<R>(
  heading: string,
  formula: string,
  look: { width?: number; format?: LedgerColumn<R>["format"]; hidden?: boolean } = {},
): LedgerColumn<R> {
  return {
    heading,
    width: look.width ?? 12,
    format: look.format ?? "number",
    field: null,
    formula: `=${formula}`,
    hidden: look.hidden ?? false,
  };
}

/** Calculated column that only other formulas read. */
export function helperColumn<R>(heading: string, formula: string): LedgerColumn<R> {
  return formulaColumn(heading, formula, { format: "row", hidden: true });
}

function emptyAsNull(value: Written): DraftValue {
  return value === "" || value === undefined ? null : value;
}
