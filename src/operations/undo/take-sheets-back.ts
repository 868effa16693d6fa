import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { plainAddress } from "../../domain/sheet/cell-location";
import { journalRow, journalTable } from "../../domain/ledger-sheets/tables/journal-table";
import { removeWritten } from "../../excel/removing/remove-written";
import { writeSheets } from "../../excel/writing/write-sheets";
import { AS_OF } from "../as-of";
import { listsBack, turnsOf } from "../roster/kept-lists";
import type { Work } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import type { SheetsUndo, TakenBackChange } from "./way-back";
import type { Workshop } from "../workshop";
import { writingPace } from "../ledger/write-ledger";

const NOTHING_KEPT: TakenBackChange = { kept: [], gone: 0 };

/** Removes sheets that were written, or writes them again. Refused where somebody wrote into them since, or where other sheets rest on them. */
export async function takeSheetsBack(shop: Workshop, undo: SheetsUndo, work?: Work): Promise<Result<TakenBackChange>> {
  return refusingOn(() => (undo.areThere ? remove(shop, undo) : writeAgain(shop, undo, work)));
}

/** The journal tells of it too, where a ledger stays. */
const undoneRow = (shop: Workshop, { sheets }: SheetsUndo) => [
  journalRow({ at: shop.now(), operation: "undo", table: sheets.map(({ name }) => name).join("; "), rows: sheets.length }),
];

async function remove(shop: Workshop, undo: SheetsUndo): Promise<Result<TakenBackChange>> {
  const { asOf } = undo;
  const settings = await turnsOf(shop, await listsBack(shop, undo.settings));
  const { edited, users } = await removeWritten(shop.excel, undo.sheets, {
    dates: asOf ? { [AS_OF]: asOf } : {},
    settings,
    rows: undoneRow(shop, undo),
    growing: journalTable.name,
  });
  if (edited.length > 0) return refused({ code: "sheets-edited", cells: edited.map(plainAddress) });
  if (users.length > 0) return refused({ code: "sheets-used", sheets: users });
  return done(NOTHING_KEPT, { ...undo, operation: "undo", areThere: false });
}

async function writeAgain(shop: Workshop, undo: SheetsUndo, work: Work | undefined): Promise<Result<TakenBackChange>> {
  const { sheets, asOf } = undo;
  const settings = await turnsOf(
    shop,
    undo.settings.map(({ key, after }) => ({ key, list: after })),
  );
  const drafts = sheets.map(({ name, draft }) => ({ ...draft, name }));
  const dates: Record<string, CalendarDate> = asOf ? { [AS_OF]: asOf.after } : {};
  const names = await writeSheets(
    shop.excel,
    drafts,
    { replaces: new Set(), dates, settings, rows: undoneRow(shop, undo) },
    writingPace(work),
  );
  const written = sheets.map(({ draft }, i) => ({ draft, name: names[i] ?? draft.name }));
  return done(NOTHING_KEPT, { ...undo, operation: "undo", sheets: written, areThere: true });
}
