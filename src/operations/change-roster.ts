import { contentDigest } from "../domain/checks/content-digest";
import type { Ledger } from "../domain/ledger/ledger";
import { changeLedger, type LedgerChange } from "./change-ledger";
import { keepLeftOut } from "./left-out-memory";
import type { Work } from "./operations";
import { done, refused, type Result } from "./refusal";
import type { RosterUndo } from "./roster-operations";
import type { StandingLedger } from "./standing-ledger";
import type { Workshop } from "./workshop";

type RosterLists = RosterUndo["before"];

const listsOf = ({ households, distributions, allocationRules }: Ledger): RosterLists => ({ households, distributions, allocationRules });

/** One text that changes with what the pane shows of the lists. */
function markOfLists({ households, distributions, allocationRules }: RosterLists): string {
  return contentDigest(
    JSON.stringify([
      households.map(({ id, no, headName, birthYear, idNumber, phone, unit }) => [id, no, headName, birthYear, idNumber, phone, unit]),
      distributions.map(({ recipient, item, colour, allocated, received, receivedDate, note }) => [
        recipient,
        item,
        colour,
        allocated,
        received,
        receivedDate,
        note,
      ]),
      allocationRules.map(({ item, colour, perRecipient, supply }) => [item, colour, perRecipient, supply]),
    ]),
  );
}

type RosterChange = Omit<LedgerChange<unknown>, "answer">;

/** Changes the roster's lists, with the way back. */
export async function changeRoster(
  shop: Workshop,
  work: Work | undefined,
  change: (standing: StandingLedger) => Result<RosterChange> | Promise<Result<RosterChange>>,
): Promise<Result<RosterUndo>> {
  return changeLedger(shop, work, async (standing) => {
    const changed = await change(standing);
    if (!changed.ok) return changed;
    const undo: RosterUndo = { before: listsOf(standing.ledger), mark: markOfLists(changed.value.ledger), leftOut: null };
    return done({ ...changed.value, answer: undo });
  });
}

/** Takes the last change of the roster's lists back; refused where they were changed since. */
export async function undoRosterChange(shop: Workshop, undo: RosterUndo, work?: Work): Promise<Result<null>> {
  const undone = await changeLedger(shop, work, ({ ledger }) => {
    if (markOfLists(ledger) !== undo.mark) return refused({ code: "changed-meanwhile" });
    const rows = undo.before.households.length + undo.before.distributions.length;
    return done({ ledger: { ...ledger, ...undo.before }, operation: "undo", table: "Households; Distributions", rows, answer: null });
  });
  if (undone.ok && undo.leftOut !== null) await keepLeftOut(shop, undo.leftOut);
  return undone;
}
