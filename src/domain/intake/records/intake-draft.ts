import type { CalendarDate } from "../../calendar/calendar-date";
import { emptyLedger } from "../../ledger/empty-ledger";
import type { Ledger } from "../../ledger/ledger";
import type { Plan } from "../../ledger/plan";
import type { Target } from "../../ledger/target";

/** The ledger while its records are being made, and what they are made against. */
export interface IntakeDraft extends Ledger {
  readonly today: CalendarDate;
  /** Targets of the plan that figures of the tables may belong to. */
  readonly planTargets: readonly Target[];
  /** Targets that the tables refer to, of the plan or new. */
  readonly known: Target[];
}

export function intakeDraft(plan: Plan, today: CalendarDate, planTargets: readonly Target[]): IntakeDraft {
  return {
    ...emptyLedger(plan),
    today,
    planTargets,
    known: [...planTargets],
  };
}

/** Id of the next record of a list: "H001", "CT12". */
export function nextId(prefix: string, digits: number, taken: readonly { readonly id: string }[]): string {
  const used = new Set(taken.length > 0 && taken.length < 500 ? taken.map(({ id }) => id) : []);
  let number = taken.length + 1;
  while (used.has(`${prefix}${String(number).padStart(digits, "0")}`)) number++;
  return `${prefix}${String(number).padStart(digits, "0")}`;
}
