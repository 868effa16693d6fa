import fc from "fast-check";
import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { randomSheet, sheetPlans } from "../../builders/random-tracking-sheet";
import { workbookOf } from "../../builders/tracking-sheet";
import { keysOf } from "./read-layout";

const RUNS = { numRuns: 400 };

describe("sheets made at random", () => {
  it("are read with their kind, heading rows, columns and records", () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        const made = randomSheet(plan);
        const { tables, issues } = readTrackingSheets(workbookOf(made.sheet));
        expect(tables).toHaveLength(1);
        expect({ kind: tables[0]?.kind, headerRows: tables[0]?.headerRows, keys: keysOf(tables[0]) }).toEqual({ kind: made.kind, headerRows: made.headerRows, keys: made.keys });
        expect(tables[0]?.records).toEqual(made.records);
        expect(issues).toEqual([]);
      }),
      RUNS,
    );
  });
});
