import fc from "fast-check";
import { accountForCells } from "../../../src/domain/intake/rows/account-for-cells";
import type { SheetSnapshot } from "../../../src/domain/sheet/sheet-snapshot";
import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { randomSheet, sheetPlans } from "../../builders/random-tracking-sheet";
import { workbookOf } from "../../builders/tracking-sheet";
import { keysOf } from "./read-layout";

const RUNS = { numRuns: 40 };

describe("sheets made at random", () => {
  it("are read with their kind, heading rows, columns and records", () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        const made = randomSheet(plan);
        const { tables, issues } = readTrackingSheets(workbookOf(made.sheet));
        expect(tables).toHaveLength(1);
        expect({ kind: tables[0]?.kind, headerRows: tables[0]?.headerRows, keys: keysOf(tables[0]) }).toEqual({
          kind: made.kind,
          headerRows: made.headerRows,
          keys: made.keys,
        });
        expect(tables[0]?.records).toEqual(made.records);
        expect(issues).toEqual([]);
      }),
      RUNS,
    );
  });

  it("leave no filled cell unaccounted for", () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        const made = randomSheet(plan);
        const account = accountForCells(made.sheet, readTrackingSheets(workbookOf(made.sheet)));
        expect(account.unaccounted).toEqual([]);
        expect(account.counts.record).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("give the same records whatever the order of their columns", () => {
    fc.assert(
      fc.property(sheetPlans, fc.nat(), (plan, seed) => {
        const inOrder = randomSheet(plan);
        const shuffled = shuffledColumns(inOrder.sheet, plan.startColumn, Object.keys(inOrder.keys).length, seed);
        const [before] = readTrackingSheets(workbookOf(inOrder.sheet)).tables;
        const [after] = readTrackingSheets(workbookOf(shuffled)).tables;
        expect(after?.records).toEqual(before?.records);
      }),
      RUNS,
    );
  });

  it("give the same records under other words for the same headings", () => {
    fc.assert(
      fc.property(sheetPlans, fc.nat(29), (plan, shift) => {
        const renamed = { ...plan, columns: plan.columns.map(({ at, heading }) => ({ at, heading: heading + shift })) };
        const records = (of: typeof plan): unknown => readTrackingSheets(workbookOf(randomSheet(of).sheet)).tables[0]?.records;
        expect(records(renamed)).toEqual(records(plan));
      }),
      RUNS,
    );
  });

  it("give the same records under more title rows and beside an empty column", () => {
    fc.assert(
      fc.property(sheetPlans, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 6 }), (plan, titles, gap) => {
        const values = (sheet: SheetSnapshot): unknown =>
          readTrackingSheets(workbookOf(sheet)).tables.map((table) => table.records.map((record) => record.values));
        const plain = randomSheet({ ...plan, titles: 0 }).sheet;
        expect(values(randomSheet({ ...plan, titles }).sheet)).toEqual(values(plain));
        expect(values(withEmptyColumn(plain, plan.startColumn + gap))).toEqual(values(plain));
      }),
      RUNS,
    );
  });
});

/** The table's columns in another order, groups and totals staying where people put them: in the first two columns. */
function shuffledColumns(sheet: SheetSnapshot, first: number, count: number, seed: number): SheetSnapshot {
  const order = [...Array(count).keys()]
    .slice(2)
    .map((at) => ({ at, rank: Math.sin(seed + at * 12.9898) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ at }) => at);
  const places = [0, 1, ...order];
  const cells = sheet.cells.map((row) => row && [...row.slice(0, first - 1), ...places.map((at) => row[first - 1 + at] ?? null)]);
  return { ...sheet, cells };
}

function withEmptyColumn(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const moved = (at: number): number => (at >= column ? at + 1 : at);
  const cells = sheet.cells.map((row) => row && [...row.slice(0, column - 1), null, ...row.slice(column - 1)]);
  return { ...sheet, cells, merges: sheet.merges.map((merge) => ({ ...merge, left: moved(merge.left), right: moved(merge.right) })) };
}
