import { nameKey } from "../../compliance/name-key";
import type { Ledger } from "../../ledger/ledger";
import type { Target } from "../../ledger/target";
import type { Unit } from "../../ledger/unit";
import { exactCriterion } from "./formula-text";
import { AS_OF, YES } from "./ledger-words";

/** Expression for a unit's figure of a target set for each unit once; null where a formula cannot follow it (periods, several spellings of a latest figure). */
export function unitActual(target: Target, unit: Unit, ledger: Ledger): string | null {
  if (target.period !== "once" || target.kind === "milestone") return null;
  if (target.nature === "counted") return countedOfUnit(target, unit, ledger);
  const spellings = spellingsOf(unit, ledger, target);
  const entries = (spelling: string): string =>
    `Progress[Mã chỉ tiêu],${exactCriterion(target.id)},Progress[Đơn vị],${exactCriterion(spelling)},Progress[Ngày],"<="&${AS_OF}`;
  if (target.nature === "flow" && target.kind !== "percentage") {
    const counts = spellings.map((spelling) => `COUNTIFS(${entries(spelling)})`).join("+");
    return `IF(${counts}=0,"",${spellings.map((spelling) => `SUMIFS(Progress[Số lượng],${entries(spelling)})`).join("+")})`;
  }
  if (spellings.length > 1) return null;
  const only = entries(spellings[0] ?? unit.name);
  return target.kind === "percentage" ? latestShare(only) : latestSum("Số lượng", only);
}

function latestSum(heading: "Số lượng" | "Mẫu số", criteria: string): string {
  return `IF(COUNTIFS(${criteria})=0,"",SUMIFS(Progress[${heading}],${criteria},Progress[Ngày],MAXIFS(Progress[Ngày],${criteria})))`;
}

function latestShare(entries: string): string {
  const both = `${entries},Progress[Mẫu số],">0"`;
  return `IF(COUNTIFS(${both})=0,"",100*${latestSum("Số lượng", both)}/${latestSum("Mẫu số", both)})`;
}

/** How the entries of a target name a unit: by its name, code or another name. */
function spellingsOf(unit: Unit, ledger: Ledger, target: Target): string[] {
  const keys = new Set([unit.id, unit.name, ...unit.aliases].map(nameKey));
  const found = new Map<string, string>();
  for (const entry of ledger.progress) {
    if (entry.targetId === target.id && entry.unit !== null && keys.has(nameKey(entry.unit)))
      found.set(entry.unit.toLowerCase(), entry.unit);
  }
  return found.size > 0 ? [...found.values()] : [unit.name];
}

function countedOfUnit(target: Target, unit: Unit, ledger: Ledger): string | null {
  const named = ledger.households.some((household) => nameKey(household.unit) === nameKey(unit.name));
  if (!named || target.kind === "percentage") return null;
  const own = `Households[Thôn/xóm/tổ],${exactCriterion(unit.name)}`;
  if (target.counting === "households") return `COUNTIFS(${own})`;
  return target.counting === "households-sorting" ? `COUNTIFS(${own},Households[Phân loại rác],"${YES}")` : null;
}
