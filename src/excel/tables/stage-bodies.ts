import { repairLeftovers } from "../removing/repair-leftovers";
import type { RequestBudget } from "../requests/request-budget";
import { temporaryName } from "../writing/temporary-names";
import { queuePlainValues } from "../writing/write-values";
import type { TableBody } from "./table-body";

/** A table's new rows on a hidden sheet of a passing name, from where one small request brings them to their place. */
export interface StagedBody {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

/**
 * Writes the rows of tables onto hidden sheets, in as many requests as they need. Until they are fetched from there the
 * tables are as they were; where the program is broken off before, the next writing removes the sheets.
 */
export async function stageBodies(
  context: Excel.RequestContext,
  bodies: readonly TableBody[],
  budget: RequestBudget,
): Promise<readonly (StagedBody | null)[]> {
  await repairLeftovers(context);
  const staged: (StagedBody | null)[] = [];
  for (const [i, { rows }] of bodies.entries()) {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (width === 0) {
      staged.push(null);
      continue;
    }
    const sheet = context.workbook.worksheets.add(temporaryName(i));
    sheet.visibility = "Hidden";
    await queuePlainValues({ sheet, row: 1, column: 1 }, rows, budget);
    staged.push({ sheet, cells: sheet.getRangeByIndexes(0, 0, rows.length, width) });
  }
  await budget.send();
  return staged;
}
