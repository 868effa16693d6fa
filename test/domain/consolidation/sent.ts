import { addLedger, startConsolidation } from "../../../src/domain/consolidation/add-ledger";
import type { Consolidated, SentLedger } from "../../../src/domain/consolidation/consolidation";
import { finishConsolidation } from "../../../src/domain/consolidation/finish-consolidation";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { aLedger, aPlan } from "../../builders/ledger-records";

/** A ledger in a file, of a unit that the ledger or the file's name tells. */
export function sent(file: string, ledger: Partial<Ledger> = {}, own: Partial<SentLedger> = {}): SentLedger {
  return { unit: null, file, asOf: "2021-12-31", ledger: aLedger({ plan: aPlan({ number: "97/KH" }), ...ledger }), ...own };
}

export function consolidated(ledgers: readonly SentLedger[], asOf = "2021-12-31"): Consolidated {
  return finishConsolidation(ledgers.reduce(addLedger, startConsolidation(asOf)));
}
