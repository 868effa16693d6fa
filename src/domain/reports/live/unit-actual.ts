import type { Target } from "../../ledger/target";
import type { Unit } from "../../ledger/unit";
import { exactCriterion } from "./formula-text";

/** Expression for a unit's figure of a target set for each unit once, from the ledger's table of periods; null where it is judged by periods or days. */
export function unitActual(target: Target, unit: Unit): string | null {
  if (target.period !== "once" || target.kind === "milestone") return null;
  const own = `Periods[Mã chỉ tiêu],${exactCriterion(target.id)},Periods[Đơn vị],${exactCriterion(unit.name)}`;
  return `IF(COUNTIFS(${own},Periods[Thực hiện],">-1E+15")=0,"",SUMIFS(Periods[Thực hiện],${own}))`;
}
