import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Issue } from "../../domain/issues/issue";
import type { AcceptedLine } from "../../domain/ledger-sheets/columns/accepted-lines";
import type { JournalLine } from "../../domain/ledger-sheets/tables/journal-table";
import type { Ledger } from "../../domain/ledger/ledger";
import { isSameValue } from "../../domain/ledger/same-value";
import { turnBetween } from "../../domain/ledger/take-back";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import { turnsOf, type KeptList } from "../roster/kept-lists";
import type { Work, WrittenLedger } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import { requireLedger, type StandingLedger } from "./standing-ledger";
import type { LedgerUndo, WayBack } from "../undo/way-back";
import { writeLedger } from "./write-ledger";
import { rest } from "../rest";
import type { Workshop } from "../workshop";

/** A changed ledger, and what the journal tells of it. */
export interface ChangedLedger {
  readonly ledger: Ledger;
  readonly operation: JournalLine["operation"];
  readonly table: string;
  readonly rows: number;
  /** The day of the figures, where it changes. */
  readonly asOf?: CalendarDate;
  /** Issues of the user's own sheets, where these were read. */
  readonly intakeIssues?: readonly Issue[];
  /** Issues that are let stand from now on, and keys of those that no longer are. */
  readonly accepted?: readonly AcceptedLine[];
  readonly reopened?: ReadonlySet<string>;
  /** What the workbook remembers from now on beside its sheets. */
  readonly keeps?: readonly KeptList[];
  /** Sheets with a table that stand beside the ledger's own and are brought up to date with them. */
  readonly beside?: readonly SheetDraft[];
}

/** The same with what the person is answered. */
export interface LedgerChange<T> extends ChangedLedger {
  readonly answer: T;
}

/** Changes the ledger that stands: reads it, lets it be changed, writes all of it or nothing, with a line in the journal. The result holds the way back. */
export async function changeLedger<T>(
  shop: Workshop,
  work: Work | undefined,
  change: (standing: StandingLedger) => Result<LedgerChange<T>> | Promise<Result<LedgerChange<T>>>,
): Promise<Result<T>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    await rest(work);
    const changed = await change(standing.value);
    if (!changed.ok) return changed;
    const { answer, ...written } = changed.value;
    const { undo } = await writeChange(shop, standing.value, written, work);
    return done(answer, undo);
  });
}

/** Writes a change of the ledger that stands, or a new ledger; answers what was written, and the way back where there is anything to take back. */
export async function writeChange(
  shop: Workshop,
  standing: StandingLedger | null,
  change: ChangedLedger,
  work: Work | undefined,
): Promise<{ readonly written: WrittenLedger; readonly undo: WayBack | undefined }> {
  const { keeps = [], asOf = standing?.asOf ?? shop.today(), intakeIssues = standing?.issues ?? [], ...toWrite } = change;
  const settings = await turnsOf(shop, keeps);
  await rest(work);
  const { written, accepted, sheets } = await writeLedger(shop, { ...toWrite, asOf, intakeIssues, standing, settings }, work);
  const { operation } = change;
  if (!standing) return { written, undo: { kind: "sheets", operation, sheets, areThere: true, settings } };
  const undo: LedgerUndo = {
    kind: "ledger",
    operation,
    turn: turnBetween(standing.ledger, change.ledger),
    asOf: { before: standing.asOf, after: asOf },
    accepted: { before: standing.accepted, after: accepted },
    settings,
  };
  return { written, undo: changesAnything(undo) ? undo : undefined };
}

/** A list that is taken in again as it was leaves nothing that could be taken back. */
function changesAnything({ turn, asOf, accepted, settings }: LedgerUndo): boolean {
  return (
    Object.keys(turn.after).length > 0 ||
    asOf?.before !== asOf?.after ||
    !isSameValue(accepted?.before, accepted?.after) ||
    settings.some(({ before, after }) => !isSameValue(before ?? [], after))
  );
}
