import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { type EmbeddedHost, openHost } from "../../src/embedded-host/open-host";
import { readFileTables } from "../../src/embedded-host/reading/file-tables";
import { createOperations } from "../../src/operations/create-operations";
import type { OtherFiles } from "../../src/operations/files/open-file";
import type { WayBack } from "../../src/operations/undo/way-back";
import type { IntakeChoice, Operations } from "../../src/operations/operations";
import { done, type Refusal, type Result } from "../../src/operations/refusals/refusal";
import type { Workshop } from "../../src/operations/workshop";

/** A cell as a test writes it: text is always text, a date is an Excel serial number. */
export type Cell = string | number | boolean | null;

export interface OpenedWorkbook {
  readonly host: EmbeddedHost;
  readonly shop: Workshop;
  readonly operations: Operations;
}

/** Several operations follow each other in most tests. */
jest.setTimeout(120_000);

export const TODAY = "2024-10-15";

const noFile = () => Promise.reject(new Error("no file is asked for"));

/** For what reads no other workbook. */
export const noOtherFiles: OtherFiles = { open: noFile, tables: noFile };

/** A workbook opened on the embedded host, with everything that can be asked of it. */
export function openedOn(host: EmbeddedHost, today = TODAY): OpenedWorkbook {
  const shop: Workshop = { excel: host.Excel, today: () => today, now: () => `${today} 08:30`, language: "vi" };
  return {
    host,
    shop,
    operations: createOperations(shop, {
      open: async (content) => done(openedOn(await openHost(content, nodeEnvironment()), today).shop),
      tables: (...asked) => Promise.resolve(readFileTables(...asked)),
    }),
  };
}

/** A new workbook whose sheets hold what is given, in their order. */
export async function workbookWith(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<OpenedWorkbook> {
  const host = await openHost(null, nodeEnvironment());
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    for (const [i, [name, rows]] of Object.entries(sheets).entries()) {
      const sheet = i === 0 ? first : worksheets.add(name);
      sheet.name = name;
      fill(sheet, 0, 0, rows);
    }
    await context.sync();
  });
  return openedOn(host);
}

/** Puts rows into a sheet, text as text. */
export function fill(sheet: Excel.Worksheet, row: number, column: number, rows: readonly (readonly Cell[])[]): void {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return;
  const values = rows.map((cells) =>
    Array.from({ length: width }, (_, i) => {
      const value = cells[i] ?? null;
      return typeof value === "string" ? `'${value}` : value;
    }),
  );
  sheet.getRangeByIndexes(row, column, rows.length, width).values = values;
}

/** Takes every recognised table in. */
export async function takeEverythingIn({ operations }: OpenedWorkbook, signal?: AbortSignal) {
  const preview = await operations.previewIntake([], {});
  if (!preview.ok) return preview;
  return operations.takeIn(everyTable(preview.value), signal ? { signal } : {});
}

export function everyTable(preview: {
  readonly tables: readonly { readonly sheet: string; readonly kind: string; readonly headerRows: readonly [number, number] }[];
}): IntakeChoice {
  const tables = preview.tables
    .filter(({ kind }) => kind !== "unknown")
    .map(({ sheet, headerRows }) => ({ sheet, headerRow: headerRows[0] }));
  return { tables, corrections: [] };
}

/** The value of an operation that must have been done. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The way back from an operation that must have changed the ledger. */
export function undoOf(result: Result<unknown>): WayBack {
  if (!result.ok || !result.undo) throw new Error(`no way back: ${JSON.stringify(result)}`);
  return result.undo;
}

/** The refusal of an operation that must have been refused. */
export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error("was done, not refused");
  return result.refusal;
}

/** Values of a sheet from A1 to the end of what is used. */
export async function sheetValues({ host }: OpenedWorkbook, name: string): Promise<Cell[][]> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(name)
      .getRange("A1")
      .getBoundingRect(context.workbook.worksheets.getItem(name).getUsedRange(true));
    used.load("values");
    await context.sync();
    return used.values as Cell[][];
  });
}

export async function sheetNames({ host }: OpenedWorkbook): Promise<string[]> {
  return host.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
}

export interface ReadTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly formulas: readonly Readonly<Record<string, Cell>>[];
}

/** A table of the workbook, its rows by heading. */
export async function tableOf({ host }: OpenedWorkbook, name: string): Promise<ReadTable> {
  return host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange();
    range.load("values,formulas");
    table.worksheet.load("name");
    await context.sync();
    const [head = [], ...values] = range.values as Cell[][];
    const headings = head.map(String);
    const byHeading = (row: readonly Cell[]) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? null]));
    return {
      sheet: table.worksheet.name,
      headings,
      rows: values.map(byHeading),
      formulas: (range.formulas as Cell[][]).slice(1).map(byHeading),
    };
  });
}

/** Types into a cell of a table, by row (from 0) and heading. */
export async function typeInto({ host }: OpenedWorkbook, table: string, row: number, heading: string, value: Cell): Promise<void> {
  await host.Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange().getCell(row, 0);
    cell.values = [[value]];
    await context.sync();
  });
}
