import type { Check } from "../check";

/** A percentage of which nobody knows what it is taken of (chưa có mẫu số): it can never be judged. */
export const checkNoDenominator: Check<"target/no-denominator"> = ({ targets, progress }) => {
  const known = new Set(progress.filter(({ denominator }) => denominator !== null && denominator > 0).map(({ targetId }) => targetId));
  return targets.flatMap(({ id, kind, nature, optional, outsidePlan, linkedTo, denominator }, index) => {
    const isJudged = kind === "percentage" && nature !== "counted" && !optional && !outsidePlan && linkedTo === null;
    if (!isJudged || known.has(id)) return [];
    return [
      {
        code: "target/no-denominator",
        severity: "error",
        at: [{ list: "targets", index, field: "denominator" }],
        facts: { id, denominator },
      },
    ];
  });
};
