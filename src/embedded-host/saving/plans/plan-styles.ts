import { cellAddress } from "../../model/address";
import { builtInStyles } from "../../model/cells/built-in-styles";
import { allStyles } from "../../model/cells/named-styles";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { SavePlan } from "../save-plan";

/** Cells of a sheet that the program gave a look and that have a named style, by address. */
function styledCells({ grid, name }: SheetModel): SavePlan["styledCells"][number] {
  const cells: Record<string, string> = {};
  grid.changes.forEach((row, rowIndex) =>
    row?.forEach((change, column) => {
      const { styleName } = grid.format(rowIndex, column);
      if (change && styleName !== "Normal") cells[cellAddress(rowIndex, column)] = styleName;
    }),
  );
  return { sheet: name, cells };
}

/** Named styles that cells have or the program changed, and which cells have them. */
export function planStyles(workbook: WorkbookModel): Pick<SavePlan, "styledCells" | "namedStyles" | "deletedStyles"> {
  const cells = workbook.sheets.map(styledCells).filter((one) => Object.keys(one.cells).length > 0);
  const used = new Set(cells.flatMap((one) => Object.values(one.cells)));
  const written =
    workbook.styles.length === 0 && used.size === 0 ? [] : allStyles(workbook).filter(({ name, changed }) => changed || used.has(name));
  return {
    styledCells: cells,
    namedStyles: written.map(({ name, format, builtIn, changed, includes }) => ({
      name,
      look: format,
      changed,
      number: builtIn ? (builtInStyles.find((one) => one.name === name)?.number ?? null) : null,
      includes,
    })),
    deletedStyles: [...workbook.deletedStyles],
  };
}
