import type { Check } from "../check";

/** A figure for a target that the ledger does not have (kết quả của chỉ tiêu không có trong sổ). */
export const checkUnknownTarget: Check<"progress/unknown-target"> = ({ targets, progress }) => {
  const ids = new Set(targets.map(({ id }) => id));
  return progress.flatMap(({ targetId }, index) =>
    ids.has(targetId)
      ? []
      : [
          {
            code: "progress/unknown-target",
            severity: "error",
            at: [{ list: "progress", index, field: "targetId" }],
            facts: { targetId },
          },
        ],
  );
};
