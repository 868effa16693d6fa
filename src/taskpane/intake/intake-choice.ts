import type { IntakeChoice, IntakePreview } from "../../operations/operations";

export type FoundTable = IntakePreview["tables"][number];
export type Correction = IntakeChoice["corrections"][number];

/** Below this a kind or a column is shown as unsure. */
export const sureEnough = 0.6;

/** Names a found table by its sheet and first row of headings. */
export function tableKey(table: FoundTable): string {
  return `${table.headerRows[0]} ${table.sheet}`;
}

/** Corrections with one more; what is corrected twice for a layout keeps its last form. */
export function withCorrection(corrections: readonly Correction[], added: Correction): readonly Correction[] {
  const before = corrections.find(({ layout }) => layout === added.layout);
  const merged = { ...before, ...added, columns: { ...before?.columns, ...added.columns } };
  return [...corrections.filter(({ layout }) => layout !== added.layout), merged];
}

/** Tables that would be taken in: recognised and not left out by the user. */
export function takenTables(preview: IntakePreview, leftOut: ReadonlySet<string>): readonly FoundTable[] {
  return preview.tables.filter((table) => table.kind !== "unknown" && !leftOut.has(tableKey(table)));
}

/** What to ask for: the tables taken in and everything that was corrected. */
export function intakeChoice(tables: readonly FoundTable[], corrections: readonly Correction[]): IntakeChoice {
  return { tables: tables.map(({ sheet, headerRows }) => ({ sheet, headerRow: headerRows[0] })), corrections };
}
