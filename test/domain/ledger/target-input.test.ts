import { targetInputSchema, type TargetInput } from "../../../src/domain/ledger/target-input";
import { inventedTarget } from "../../invented-target";

const good = inventedTarget({});

const faultsOf = (part: Partial<TargetInput>) =>
  targetInputSchema.safeParse({ ...good, ...part }).error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? [];

describe("a target defined by hand", () => {
  it("is taken where everything goes together", () => expect(faultsOf({})).toEqual([]));

  it.each<[string, Partial<TargetInput>]>([
    ["text: text-missing", { text: "  " }],
    ["value: value-missing", { value: null }],
    ["value: value-negative", { value: -1 }],
    ["value: share-above-hundred", { kind: "percentage", nature: "ratio", value: 101, denominator: "hộ" }],
    ["denominator: denominator-missing", { kind: "percentage", nature: "ratio", value: 70 }],
    ["period: period-missing", { kind: "cadence", nature: "counted", value: 2 }],
    ["value: visits-not-whole", { kind: "cadence", nature: "counted", value: 1.5, period: "monthly" }],
    ["due: due-missing", { kind: "milestone", value: null, comparator: null }],
    ["due: due-before-start", { start: "2026-05-01", due: "2026-04-30" }],
    ["baseline: baseline-not-below", { baseline: 12 }],
  ])("is refused with %s", (fault, part) => expect(faultsOf(part)).toEqual([fault]));

  it("may fall below its base where less is better", () => expect(faultsOf({ comparator: "below", value: 2, baseline: 5 })).toEqual([]));
});
