import type { PersonalValues } from "../../domain/anonymise/personal-values";
import { isName } from "../../domain/anonymise/is-name";
import { readTrackingSheets } from "../../domain/intake/read-tracking-sheets";
import type { TrackingTable } from "../../domain/intake/tables/tracking-table";
import { columnNumber } from "../../domain/sheet/cell-location";
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../domain/sheet/sheet-snapshot";
import { foldText } from "../../domain/vietnamese/fold-text";

type Kind = keyof PersonalValues;

const KINDS: Readonly<Record<string, Kind>> = { headName: "names", idNumber: "idNumbers", phone: "phones", address: "addresses" };
/** Fields that say where a household belongs; an address that says no more is no personal one. */
const PLACES = ["unit", "commune", "district"];

/** Everything about people that the tables of a workbook hold, in sheets that are hidden and in the ledger's own too. */
export function personalValuesOf(workbook: WorkbookSnapshot): PersonalValues {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, visible: true, tables: [], pivots: [] }));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const { tables } = readTrackingSheets({ sheets });
  const found: Record<Kind, Set<string>> = { names: new Set(), idNumbers: new Set(), phones: new Set(), addresses: new Set() };
  const places = new Set<string>();
  for (const table of tables) {
    const sheet = byName.get(table.sheet);
    if (!sheet) continue;
    collect(table, sheet, found);
    for (const { values } of table.records) for (const field of PLACES) places.add(foldText(String(values[field] ?? "")));
  }
  const addresses = [...found.addresses].filter((address) => !places.has(foldText(address)));
  return { names: [...found.names], idNumbers: [...found.idNumbers], phones: [...found.phones], addresses };
}

/** Both what stands in the cell (perhaps in an old encoding) and what it was read as. */
function collect(table: TrackingTable, sheet: SheetSnapshot, found: Readonly<Record<Kind, Set<string>>>): void {
  for (const { column, key } of table.columns) {
    const kind = KINDS[key?.split(":")[0] ?? ""];
    if (!kind || key === null) continue;
    for (const { row, values } of table.records) {
      const written = valueAt(sheet, row, columnNumber(column));
      for (const value of [written, values[key]]) {
        const text = value === null || value === undefined ? "" : String(value).trim();
        if (text !== "" && (kind !== "names" || isName(text))) found[kind].add(text);
      }
    }
  }
}
