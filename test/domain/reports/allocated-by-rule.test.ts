import type { AllocationRule } from "../../../src/domain/ledger/distribution";
import { draftYearEnd } from "../../../src/domain/reports/year-end";
import { drawnSheet } from "./drawn-sheet";
import { sampleInput, sampleLedger } from "./sample-ledger";

const rule = (item: string, more: Partial<AllocationRule>): AllocationRule => ({
  item,
  colour: null,
  recipientKind: "household",
  perRecipient: null,
  total: null,
  supply: null,
  ...more,
});

/** The formula under Phân bổ of an item whose lists tell only what was received. */
function allocated(rules: readonly AllocationRule[], items = ["Thùng 60 lít"]): string | null | undefined {
  const ledger = sampleLedger(4);
  const [line] = ledger.distributions;
  const distributions = items.map((item) => ({ ...line!, item, colour: null, allocated: null, received: 2 }));
  const sheet = drawnSheet(draftYearEnd(sampleInput({ ledger: { ...ledger, distributions, allocationRules: [...rules] } })));
  return sheet.formulas[sheet.cells.findIndex((row) => row[1] === "Thùng 60 lít")]?.[3];
}

test("what the plan fixes is shown where no list tells what was meant, also under a shorter name", () =>
  expect(allocated([rule("thùng", { perRecipient: 2, total: 78 })])).toBe('=SUMIFS(Norms[Tổng theo kế hoạch],Norms[Hiện vật],"=thùng")'));

test("without a total the quantity of each household counts", () =>
  expect(allocated([rule("thùng 60l", { perRecipient: 2 })])).toMatch(
    /^=SUMIFS\(Norms\[Mỗi nơi nhận\],Norms\[Hiện vật\],"=thùng 60l"\)\*SUMPRODUCT/,
  ));

test("a rule about public places says nothing about households", () =>
  expect(allocated([rule("thùng", { recipientKind: "site", total: 30 })])).toContain("Distributions[Phân bổ]"));

test("a rule that fits two items of the list is given to neither", () =>
  expect(allocated([rule("thùng", { total: 78 })], ["Thùng 60 lít", "Thùng 100 lít"])).toContain("Distributions[Phân bổ]"));

test("where two rules bear the same name the figure is written out", () =>
  expect(allocated([rule("thùng", { total: 78 }), rule("thùng", { recipientKind: "site", total: 30 })])).toBe("=78"));
