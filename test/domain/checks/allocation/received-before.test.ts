import { markOf } from "../../../../src/domain/checks/duplicates/pair-decision";
import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution } from "../../../builders/ledger";

const code = "allocation/received-before";

const list = households({ headName: "Lê Thị Lan", birthYear: 1960 }, { headName: "Trần Văn Nam", birthYear: 1955 });
const receipt = {
  household: markOf(list[0]!),
  plan: "Kế hoạch 2020",
  file: "so-2020.xlsx",
  cell: "Cấp phát!E12",
  item: "thùng rác 60 lít",
  colour: null,
  quantity: 2,
  date: "2020-06-01",
} as const;
const distributions = [aDistribution({ recipient: "H001" }), aDistribution({ recipient: "H002" })];

test("a household that got the same under an earlier plan warns, and the receipt's file and cell are named", () => {
  const issues = issuesOf(code, { households: list, distributions }, { earlierReceipts: [receipt] });
  expect(placesOf(issues)).toEqual([["distributions[0].recipient"]]);
  const facts = { plan: "Kế hoạch 2020", date: "2020-06-01", quantity: 2, file: "so-2020.xlsx", cell: "Cấp phát!E12" };
  expect(issues[0]).toMatchObject({ severity: "warning", facts });
});

test("a household warns once for an earlier receipt, however many colours and deliveries it has now", () => {
  const now = [
    aDistribution({ recipient: "H001", colour: "Xanh" }),
    aDistribution({ recipient: "H001", colour: "Vàng" }),
    aDistribution({ recipient: "H001", colour: "Vàng", allocated: null, received: 1 }),
  ];
  expect(issuesOf(code, { households: list, distributions: now }, { earlierReceipts: [receipt] })).toHaveLength(1);
});

test.each([[{ household: markOf(households({ id: "H009", headName: "Lê Thị Loan", birthYear: 1960 })[0]!) }], [{ item: "Cây giống" }]])(
  "not somebody else, nor something else: %j",
  (change) => {
    expect(issuesOf(code, { households: list, distributions }, { earlierReceipts: [{ ...receipt, ...change }] })).toEqual([]);
  },
);
