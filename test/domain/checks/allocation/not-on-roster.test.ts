import { households } from "../../../builders/household";
import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aDistribution } from "../../../builders/ledger";

const code = "allocation/not-on-roster";

const list = households({ headName: "Nguyễn Thị Hoà" });

test("somebody who receives as a household has to be on the roster", () => {
  const issues = issuesOf(code, {
    households: list,
    distributions: [aDistribution(), aDistribution({ recipient: "Trần Văn Nam" })],
  });
  expect(placesOf(issues)).toEqual([["distributions[1].recipient"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { recipient: "Trần Văn Nam" } });
});

test.each([["H001"], ["NGUYỄN THỊ HÒA"], ["Bà Nguyễn Thị Hòa"], ["Nguyen Thi Hoa"], ["Ng. T. Hoà"]])("%s is on it", (recipient) => {
  expect(issuesOf(code, { households: list, distributions: [aDistribution({ recipient })] })).toEqual([]);
});

test("public places are on no roster, and without a roster nobody is missing from it", () => {
  expect(
    issuesOf(code, {
      households: list,
      distributions: [aDistribution({ recipient: "Nhà văn hóa", recipientKind: "site" })],
    }),
  ).toEqual([]);
  expect(issuesOf(code, { distributions: [aDistribution()] })).toEqual([]);
});

test("an abbreviation that could mean two households means neither", () => {
  const two = households({ headName: "Nguyễn Thị Hoà" }, { headName: "Nguyễn Thanh Hoà" });
  expect(issuesOf(code, { households: two, distributions: [aDistribution({ recipient: "N.T.Hoà" })] })).toHaveLength(1);
});
