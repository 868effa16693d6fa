import { ledgerFromTables } from "../../domain/intake/ledger-from-tables";
import { mergeLedger } from "../../domain/intake/merging/merge-ledger";
import type { TrackingReading } from "../../domain/intake/tables/tracking-table";
import { writeChange } from "../ledger/change-ledger";
import { withCorrections } from "./layout-memory";
import { withoutLeftOut } from "./left-out-memory";
import type { IntakeChoice, Work, WrittenLedger } from "../operations";
import { readTrackingWorkbook } from "./preview-intake";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { startingDay } from "../plan/starting-day";
import { rest } from "../rest";
import type { Workshop } from "../workshop";
import { nothingRecognised } from "./nothing-recognised";

/** Takes the chosen tables into the ledger: writes it anew, or brings the one that stands up to date. */
export async function takeIn(shop: Workshop, choice: IntakeChoice, work?: Work): Promise<Result<WrittenLedger>> {
  return refusingOn(async () => {
    const sheets = await readTrackingWorkbook(shop, choice.corrections, work);
    if (!sheets.ok) return sheets;
    const { standing } = sheets.value;
    const reading = chosenTables(sheets.value.reading, choice);
    if (reading.tables.length === 0) return nothingRecognised(reading);
    await rest(work);
    const { ledger: listed, issues } = ledgerFromTables(reading, {
      plan: standing?.ledger.plan ?? null,
      today: shop.today(),
      targets: standing?.ledger.targets,
    });
    const incoming = await withoutLeftOut(shop, listed, standing?.ledger ?? null);
    const { ledger, issues: bothChanged } = standing ? mergeLedger(standing.ledger, incoming) : { ledger: incoming, issues: [] };
    const rows = reading.tables.reduce((sum, table) => sum + table.records.length, 0);
    const { written, undo } = await writeChange(
      shop,
      standing,
      {
        ledger,
        asOf: standing?.asOf ?? startingDay(ledger.plan, shop.today()),
        intakeIssues: [...reading.issues, ...issues, ...bothChanged],
        operation: "take-in",
        table: tableNames(reading),
        rows,
        keeps: await withCorrections(shop, choice.corrections),
      },
      work,
    );
    return done(written, undo);
  });
}

function chosenTables(reading: TrackingReading, choice: IntakeChoice): TrackingReading {
  const tables = reading.tables.filter((table) =>
    choice.tables.some(({ sheet, headerRow }) => sheet === table.sheet && headerRow === table.headerRows[0]),
  );
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const issues = reading.issues.filter(({ cells }) => !cells?.length || cells.some(({ sheet }) => sheets.has(sheet)));
  return { ...reading, tables, issues };
}

function tableNames(reading: TrackingReading): string {
  return [...new Set(reading.tables.map(({ sheet }) => sheet))].join("; ");
}
