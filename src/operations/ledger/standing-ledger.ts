import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { acceptedFromTables, type AcceptedLine } from "../../domain/ledger-sheets/columns/accepted-lines";
import { CALCULATED_HEADINGS } from "../../domain/ledger-sheets/columns/calculated-headings";
import { ledgerCellOf } from "../../domain/ledger-sheets/columns/ledger-cell";
import { PLAN_ROWS } from "../../domain/ledger-sheets/plan-rows";
import {
  journalFromTables,
  LEDGER_TABLES,
  readLedgerTables,
  type LedgerReading,
} from "../../domain/ledger-sheets/reading/read-ledger-tables";
import type { JournalLine } from "../../domain/ledger-sheets/tables/journal-table";
import type { Ledger } from "../../domain/ledger/ledger";
import type { Issue } from "../../domain/issues/issue";
import type { TableSnapshot } from "../../domain/sheet/sheet-snapshot";
import { foldText } from "../../domain/vietnamese/fold-text";
import { readTables } from "../../excel/reading/read-tables";
import { done, refused, type Result } from "../refusals/refusal";
import { nextTask } from "../rest";
import type { Workshop } from "../workshop";

/** The ledger that stands in the open workbook, with its tables as they are now. */
export interface StandingLedger {
  readonly ledger: Ledger;
  readonly asOf: CalendarDate;
  readonly tables: readonly TableSnapshot[];
  readonly journal: readonly JournalLine[];
  /** What could not be read in the ledger's own tables. */
  readonly issues: readonly Issue[];
  /** Rows of the table of issues that a person let stand. */
  readonly accepted: readonly AcceptedLine[];
  /** Rows of each table (from 0) that hold something and made no record: they are kept as they were typed. */
  readonly keptRows: ReadonlyMap<string, readonly number[]>;
}

/** Reads the workbook's ledger; null where it has none. */
export async function readStandingLedger(shop: Workshop): Promise<Result<StandingLedger | null>> {
  const tables = await readTables(shop.excel, LEDGER_TABLES, CALCULATED_HEADINGS);
  await nextTask();
  return standingLedgerOf(tables, shop.today());
}

/** The ledger that tables make up, as it stands on a day; null where they are none. */
export function standingLedgerOf(tables: readonly TableSnapshot[], today: CalendarDate): Result<StandingLedger | null> {
  const torn = tornLedgerOf(tables, today);
  if (!torn) return done(null);
  const gap = torn.missing[0];
  return gap ? refused({ code: "ledger-damaged", table: gap.table, heading: gap.heading }) : done(torn.standing);
}

/** A ledger of which parts may be missing: what is there, and what is not. */
export interface TornLedger {
  readonly standing: StandingLedger;
  readonly missing: LedgerReading["missing"];
}

/** Reads what is left of the workbook's ledger; null where it has none. */
export async function readTornLedger(shop: Workshop): Promise<TornLedger | null> {
  return tornLedgerOf(await readTables(shop.excel, LEDGER_TABLES, CALCULATED_HEADINGS), shop.today());
}

function tornLedgerOf(tables: readonly TableSnapshot[], today: CalendarDate): TornLedger | null {
  const reading = readLedgerTables(tables, today);
  const { ledger, asOf, issues, missing } = reading;
  if (!isLedger(tables, missing)) return null;
  const standing = {
    ledger,
    asOf: asOf ?? today,
    tables,
    journal: journalFromTables(tables),
    accepted: acceptedFromTables(tables),
    issues,
    keptRows: rowsWithoutRecord(tables, reading.rowOffsets),
  };
  return { standing, missing };
}

/** A workbook of the user's may hold a table called Plan; a ledger holds ours, or most of our others where ours was damaged. */
function isLedger(tables: readonly TableSnapshot[], missing: LedgerReading["missing"]): boolean {
  const hasPlan = tables.some(({ name }) => name === "Plan") && !missing.some(({ table }) => table === "Plan");
  return hasPlan || tables.length > LEDGER_TABLES.length / 2;
}

function rowsWithoutRecord(tables: readonly TableSnapshot[], rowOffsets: LedgerReading["rowOffsets"]): Map<string, number[]> {
  const kept = new Map<string, number[]>();
  for (const list of Object.keys(rowOffsets) as (keyof typeof rowOffsets)[]) {
    const { table: name } = ledgerCellOf(list, 0, null);
    const withRecord = new Set(rowOffsets[list]);
    const table = tables.find((one) => one.name === name);
    const rows = table?.rows.flatMap((row, offset) => (!withRecord.has(offset) && row.some((cell) => cell !== null) ? [offset] : []));
    if (rows && rows.length > 0) kept.set(name, rows);
  }
  const ownPlanRows = rowsOfOwn(tables.find(({ name }) => name === "Plan"));
  if (ownPlanRows.length > 0) kept.set("Plan", ownPlanRows);
  return kept;
}

/** Rows of the plan's table that a person added: their label is none of ours. */
function rowsOfOwn(plan: TableSnapshot | undefined): number[] {
  const ours = new Set(PLAN_ROWS.map(({ label }) => foldText(label)));
  return (plan?.rows ?? []).flatMap(([label = null, ...values], offset) =>
    ours.has(foldText(String(label ?? ""))) || [label, ...values].every((cell) => cell === null) ? [] : [offset],
  );
}

/** The standing ledger, or the refusal that there is none. */
export async function requireLedger(shop: Workshop): Promise<Result<StandingLedger>> {
  const standing = await readStandingLedger(shop);
  if (!standing.ok) return standing;
  return standing.value ? done(standing.value) : refused({ code: "no-ledger" });
}
