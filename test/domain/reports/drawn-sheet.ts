import type { CellValue, SheetSnapshot } from "../../../src/domain/sheet/sheet-snapshot";
import type { DraftValue, SheetDraft } from "../../../src/domain/sheet/sheet-draft";

/** A draft as it would be read back; formulas keep their text and show "…" as their value. */
export function drawnSheet(
  draft: SheetDraft,
): Omit<SheetSnapshot, "formulas" | "cells"> & { formulas: (string | null)[][]; cells: CellValue[][] } {
  const cells: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const put = (row: number, column: number, value: DraftValue): void => {
    const isFormula = typeof value === "object" && value !== null && "formula" in value;
    (cells[row - 1] ??= [])[column - 1] = isFormula ? "…" : typeof value === "object" && value !== null ? value.date : value;
    (formulas[row - 1] ??= [])[column - 1] = isFormula ? value.formula : null;
  };
  for (const block of draft.blocks)
    block.values.forEach((row, i) => row.forEach((value, j) => put(block.row + i, block.column + j, value)));
  for (let row = 0; row < cells.length; row++) {
    cells[row] ??= [];
    formulas[row] ??= [];
  }
  return {
    name: draft.name,
    visible: true,
    cells,
    formulas,
    merges: draft.merges,
    hiddenRows: [],
    hiddenColumns: draft.hiddenColumns ?? [],
    tables: [],
    pivots: [],
  };
}

/** Everything the draft writes, texts and formulas, as one text. */
export function wholeText(draft: SheetDraft): string {
  return draft.blocks
    .flatMap((block) =>
      block.values
        .flat()
        .map((value) =>
          typeof value === "object" && value !== null ? ("formula" in value ? value.formula : value.date) : String(value ?? ""),
        ),
    )
    .join("\n");
}

/** Row (from 1) of the first cell that holds this text. */
export function rowOf(sheet: SheetSnapshot, text: string | RegExp): number {
  return (
    sheet.cells.findIndex((row) =>
      row?.some((cell) => typeof cell === "string" && (typeof text === "string" ? cell === text : text.test(cell))),
    ) + 1
  );
}

/** Formulas of a sheet in order. */
export function formulasOf(draft: SheetDraft): string[] {
  return draft.blocks.flatMap((block) =>
    block.values.flat().flatMap((value) => (typeof value === "object" && value !== null && "formula" in value ? [value.formula] : [])),
  );
}
