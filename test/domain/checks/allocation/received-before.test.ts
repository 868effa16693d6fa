import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution } from "../../../builders/ledger";

const code = "allocation/received-before";

const list = households({ headName: "Lê Thị Lan", birthYear: 1960 }, { headName: "Trần Văn Nam", birthYear: 1955 });
const receipt = {
  plan: "Kế hoạch 2020",
  headName: "LÊ THỊ LAN",
  birthYear: 1960,
  idNumber: null,
  item: "thùng 60 lít",
  date: "2020-06-01",
} as const;
const distributions = [aDistribution({ recipient: "H001" }), aDistribution({ recipient: "H002" })];

test("a household that got the same under an earlier plan warns", () => {
  const issues = issuesOf(code, { households: list, distributions }, { earlierReceipts: [receipt] });
  expect(placesOf(issues)).toEqual([["distributions[0].recipient"]]);
  expect(issues[0]).toMatchObject({ severity: "warning", facts: { plan: "Kế hoạch 2020", date: "2020-06-01" } });
});

test.each([[{ birthYear: 1970 }], [{ item: "Cây giống" }], [{ headName: "Lê Thị Loan" }]])(
  "not somebody else, nor something else: %j",
  (change) => {
    expect(issuesOf(code, { households: list, distributions }, { earlierReceipts: [{ ...receipt, ...change }] })).toEqual([]);
  },
);
