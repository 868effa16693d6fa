import type { Check } from "../check";

/** A target without the number it is to reach (chưa có giá trị). */
export const checkNoValue: Check<"target/no-value"> = ({ targets }) =>
  targets.flatMap(({ id, kind, value }, index) =>
    kind === "milestone" || value !== null
      ? []
      : [
          {
            code: "target/no-value",
            severity: "warning",
            at: [{ list: "targets", index, field: "value" }],
            facts: { id },
          },
        ],
  );
