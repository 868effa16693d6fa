import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution, anAllocationRule } from "../../../builders/ledger";

const code = "allocation/quantity-mismatch";

const list = households(
  ...["An", "Bình", "Cường", "Dung", "Hà", "Hùng", "Lan", "Mai", "Nam", "Oanh"].map((given) => ({
    headName: `Lê ${given} Tâm`,
  })),
);
const each = (...received: readonly (number | null)[]) =>
  received.map((one, index) => aDistribution({ recipient: list[index]?.id ?? "", received: one }));

test("by the plan's rule each household gets two", () => {
  const issues = issuesOf(code, {
    households: list,
    allocationRules: [anAllocationRule({ perRecipient: 2 })],
    distributions: each(2, 3, 2),
  });
  expect(placesOf(issues)).toEqual([["distributions[1].received"]]);
  expect(issues[0]).toMatchObject({
    severity: "error",
    facts: { recipient: "Lê Bình Tâm", expected: 2, found: 3, basis: "rule" },
  });
});

test("the rule for bins does not judge baskets, which have their own", () => {
  const rules = [anAllocationRule({ item: "thùng", perRecipient: 1 }), anAllocationRule({ item: "làn", perRecipient: 2 })];
  const given = (item: string, received: number) => aDistribution({ recipient: list[0]?.id ?? "", item, received });
  const found = (...distributions: ReturnType<typeof given>[]) =>
    issuesOf(code, { households: list, allocationRules: rules, distributions }).map(({ facts }) => facts);
  expect(found(given("Thùng ủ 160 lít", 1), given("Làn nhựa đi chợ", 2))).toEqual([]);
  expect(found(given("Thùng ủ 160 lít", 1), given("Làn nhựa đi chợ", 1))).toMatchObject([
    { item: "Làn nhựa đi chợ", expected: 2, found: 1 },
  ]);
});

test("without a rule a row that differs from nearly all rows is wrong, and the facts say so", () => {
  const issues = issuesOf(code, { households: list, distributions: each(2, 2, 2, 1, 2, 2, 2, 2, 2, 2) });
  expect(placesOf(issues)).toEqual([["distributions[3].received"]]);
  expect(issues[0]?.facts).toMatchObject({ expected: 2, found: 1, basis: "list", alike: 9, listed: 10 });
});

test("a list without a habit, or a short one, is not judged", () => {
  expect(issuesOf(code, { households: list, distributions: each(2, 1, 3, 2, 2, 1, 4, 2, 2, 2) })).toEqual([]);
  expect(issuesOf(code, { households: list, distributions: each(2, 2, 1) })).toEqual([]);
});

test("a household that has not received yet is not wrong", () => {
  expect(issuesOf(code, { households: list, distributions: each(2, 2, 2, null, 2, 2, 2, 2, 2, 2) })).toEqual([]);
});

test("partial deliveries and colours are added up, a total beside them is not added again", () => {
  const rule = anAllocationRule({ perRecipient: 2 });
  const parts = [aDistribution({ received: 1 }), aDistribution({ received: 1 })];
  const colours = [
    aDistribution({ colour: "Xanh", received: 1 }),
    aDistribution({ colour: "Vàng", received: 1 }),
    aDistribution({ received: 2 }),
  ];
  expect(issuesOf(code, { households: list, allocationRules: [rule], distributions: parts })).toEqual([]);
  expect(issuesOf(code, { households: list, allocationRules: [rule], distributions: colours })).toEqual([]);
});

test("a rule for a colour is about that colour only", () => {
  const rule = anAllocationRule({ colour: "xanh", perRecipient: 1 });
  const distributions = [aDistribution({ colour: "Xanh", received: 2 }), aDistribution({ colour: "Vàng", received: 2 })];
  expect(placesOf(issuesOf(code, { households: list, allocationRules: [rule], distributions }))).toEqual([["distributions[0].received"]]);
});

test("places may differ from each other, so that they only warn", () => {
  const distributions = [2, 2, 2, 2, 2, 2, 3].map((received, index) =>
    aDistribution({ recipient: `Điểm ${index + 1}`, recipientKind: "site", received }),
  );
  expect(issuesOf(code, { distributions })).toMatchObject([{ severity: "warning", facts: { recipient: "Điểm 7" } }]);
});

test("what was received is never guessed: there is no suggestion to put in its place", () => {
  expect(
    issuesOf(code, {
      households: list,
      allocationRules: [anAllocationRule({ perRecipient: 2 })],
      distributions: each(3),
    })[0],
  ).not.toHaveProperty("fix");
});

test("before the hand-over what is meant is judged, at its own cell", () => {
  const issues = issuesOf(code, {
    households: list,
    allocationRules: [anAllocationRule({ perRecipient: 2 })],
    distributions: [aDistribution({ allocated: 3, received: null })],
  });
  expect(placesOf(issues)).toEqual([["distributions[0].allocated"]]);
});
