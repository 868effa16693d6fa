import { issuesOf, placesOf } from "../../../builders/issues-of";
import { aTarget } from "../../../builders/ledger";

const code = "target/duplicate";

test("one promise in two sections is wrong", () => {
  const issues = issuesOf(code, { targets: [aTarget(), aTarget({ id: "CT02", text: "mở 18 lớp tập huấn." })] });
  expect(placesOf(issues)).toEqual([["targets[0].text", "targets[1].text"]]);
  expect(issues[0]).toMatchObject({ severity: "error", facts: { ids: ["CT01", "CT02"] } });
});

test("nearly the same words with the same number warn", () => {
  const text = "Thành lập 12 điểm thu gom rác thải nhựa tại các khu dân cư";
  const issues = issuesOf(code, { targets: [aTarget({ text }), aTarget({ id: "CT02", text: `${text} mới` })] });
  expect(issues).toMatchObject([{ severity: "warning" }]);
});

test.each([[{ value: 20 }], [{ due: "2022-12-31" }], [{ level: "Huyện" }], [{ text: "Mở 18 hội thi" }], [{ linkedTo: "CT01" }]])(
  "not where %j",
  (change) => {
    expect(issuesOf(code, { targets: [aTarget(), aTarget({ id: "CT02", ...change })] })).toEqual([]);
  },
);
