import type { AcceptedLine } from "../../domain/ledger-sheets/columns/accepted-lines";
import { ledgerCellOf } from "../../domain/ledger-sheets/columns/ledger-cell";
import type { Ledger } from "../../domain/ledger/ledger";
import { takeBack, type KeptPlace } from "../../domain/ledger/take-back";
import { plainAddress } from "../../domain/sheet/cell-location";
import { changeLedger } from "../ledger/change-ledger";
import { keyOf } from "../issues/issue-key";
import { listsBack } from "../roster/kept-lists";
import { cellInLedger, layoutFromTables } from "../ledger/ledger-layout";
import type { Work } from "../operations";
import { done, refused, type Result } from "../refusals/refusal";
import type { LedgerUndo, TakenBackChange } from "./way-back";
import type { Workshop } from "../workshop";

/** Takes a change of the ledger back; what was edited since stays and is told. Refused where nothing of it can be taken back. The result holds the way back from this too. */
export async function takeLedgerBack(shop: Workshop, undo: LedgerUndo, work?: Work): Promise<Result<TakenBackChange>> {
  return changeLedger(shop, work, async (standing) => {
    const { ledger, lists, rows, kept } = takeBack(standing.ledger, undo.turn);
    const decided = acceptanceBack(undo, standing.accepted);
    const keeps = await listsBack(shop, undo.settings);
    const { before: day = standing.asOf, after } = undo.asOf ?? {};
    const isDayBack = standing.asOf === after && day !== after;
    if (rows + decided.reopened.size + decided.accepted.length + keeps.length === 0 && !isDayBack)
      return refused({ code: "changed-since" });
    const layout = layoutFromTables(standing.tables);
    const cellOf = ({ list, index, field }: KeptPlace): string[] => {
      if (list === "plan") return [layout.get(tableOf(list))?.sheet ?? ""];
      const cell = index === null ? null : cellInLedger(layout, { list, index, field });
      return cell ? [plainAddress(cell)] : [];
    };
    return done({
      ledger,
      ...decided,
      keeps,
      asOf: isDayBack ? day : standing.asOf,
      operation: "undo",
      table: lists.map(tableOf).join("; "),
      rows: rows + decided.accepted.length + decided.reopened.size,
      answer: { kept: [...new Set(kept.flatMap(cellOf))], gone: kept.filter(({ index }) => index === null).length },
    });
  });
}

const tableOf = (part: keyof Ledger): string => (part === "plan" ? "Plan" : ledgerCellOf(part, 0, null).table);

/** Acceptances that the change dropped, to be put back, and keys of those that it made and nobody has touched since. */
function acceptanceBack({ accepted }: LedgerUndo, now: readonly AcceptedLine[]) {
  const { before, after } = accepted ?? { before: [], after: [] };
  const keyOfLine = ({ code, digest }: AcceptedLine) => keyOf(code, digest);
  const keys = (lines: readonly AcceptedLine[]) => new Set(lines.map(keyOfLine));
  const [wereThere, cameThere, areThere] = [keys(before), keys(after), keys(now)];
  const made = new Map(after.filter((line) => !wereThere.has(keyOfLine(line))).map((line) => [keyOfLine(line), line.reason]));
  return {
    accepted: before.filter((line) => !cameThere.has(keyOfLine(line)) && !areThere.has(keyOfLine(line))),
    reopened: new Set(now.filter((line) => made.get(keyOfLine(line)) === line.reason).map(keyOfLine)),
  };
}
