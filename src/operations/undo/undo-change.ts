import { takeFreezeBack } from "../reports/freeze-report";
import type { Work } from "../operations";
import type { Result } from "../refusals/refusal";
import { takeLedgerBack } from "./take-ledger-back";
import { takeSheetsBack } from "./take-sheets-back";
import type { TakenBackChange, WayBack } from "./way-back";
import type { Workshop } from "../workshop";

/** Takes a change back; what was edited since stays and is told. Refused where nothing of it can be taken back. The result holds the way back from this too. */
export function undoChange(shop: Workshop, undo: WayBack, work?: Work): Promise<Result<TakenBackChange>> {
  if (undo.kind === "ledger") return takeLedgerBack(shop, undo, work);
  return undo.kind === "sheets" ? takeSheetsBack(shop, undo, work) : takeFreezeBack(shop, undo);
}
