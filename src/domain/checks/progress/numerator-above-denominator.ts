import type { Check } from "../check";

/** A part that is larger than its whole (kết quả lớn hơn mẫu số). */
export const checkNumeratorAboveDenominator: Check<"progress/numerator-above-denominator"> = ({ progress }) =>
  progress.flatMap(({ quantity, denominator }, index) => {
    if (denominator === null || quantity <= denominator) return [];
    return [
      {
        code: "progress/numerator-above-denominator",
        severity: "warning",
        at: [{ list: "progress", index, field: "quantity" }],
        facts: { quantity, denominator },
      },
    ];
  });
