import type { TargetInput } from "../src/domain/ledger/target-input";

/** A target as the form hands it over: at least ten of something, once, over the whole plan; changed where the test wants it. */
export const inventedTarget = (part: Partial<TargetInput>): TargetInput => ({
  text: "Làm 12 tuyến đường hoa",
  kind: "quantity",
  comparator: "at_least",
  value: 12,
  measure: "tuyến",
  denominator: null,
  nature: "flow",
  baseline: null,
  period: "once",
  scope: "whole",
  level: null,
  start: null,
  due: null,
  lead: null,
  weight: 1,
  optional: false,
  linkedTo: null,
  ...part,
});
