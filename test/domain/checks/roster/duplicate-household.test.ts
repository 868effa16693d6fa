import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";

const code = "roster/duplicate-household";

test("one household typed twice has a place for each of its rows, with what speaks for it", () => {
  const list = households(
    { headName: "Nguyễn Thị Hoà", birthYear: 1960, phone: "0912345678" },
    { headName: "Trần Văn Nam", birthYear: 1955 },
    { headName: "NGUYỄN THỊ HÒA", birthYear: 1960, phone: "0912 345 678" },
  );
  const issues = issuesOf(code, { households: list });
  expect(placesOf(issues)).toEqual([["households[0].headName", "households[2].headName"]]);
  expect(issues[0]).toMatchObject({
    severity: "error",
    facts: {
      names: ["Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA"],
      evidence: ["name-same", "phone-same", "birth-year-same"],
      against: [],
    },
  });
});

test("a household typed three times is one issue", () => {
  const row = { headName: "Lê Thị Lan", birthYear: 1970, phone: "0987654321" };
  expect(placesOf(issuesOf(code, { households: households(row, row, row) }))).toEqual([
    ["households[0].headName", "households[1].headName", "households[2].headName"],
  ]);
});

test("the same name alone is not called a duplicate", () => {
  expect(issuesOf(code, { households: households({ headName: "Lê Thị Lan" }, { headName: "Lê Thị Lan" }) })).toEqual([]);
});
