import { foldText } from "../../vietnamese/fold-text";
import type { Check } from "../check";

/** A visit by a level that the plan gives no visits to, or by none (cấp kiểm tra không có trong kế hoạch). */
export const checkLevelUnknown: Check<"visit/level-unknown"> = ({ targets, visits }) => {
  const known = [...new Set(targets.flatMap(({ kind, level }) => (kind === "cadence" && level !== null ? [level] : [])))];
  if (known.length === 0) return [];
  const levels = new Set(known.map((level) => foldText(level).replace(/^cấp /, "")));
  return visits.flatMap(({ level }, index) => {
    if (level !== null && levels.has(foldText(level).replace(/^cấp /, ""))) return [];
    return [
      {
        code: "visit/level-unknown",
        severity: "warning",
        at: [{ list: "visits", index, field: "level" }],
        facts: { level, known },
      },
    ];
  });
};
