import { screen } from "@testing-library/react";
import { done } from "../../../src/operations/refusals/refusal";
import { showPane } from "../show-pane";

test("a rule is switched off for the workbook and on again", async () => {
  let off: readonly string[] = ["roster/phone-shared"];
  const rules = [
    { code: "roster/same-name", title: "Trùng họ tên" },
    { code: "roster/phone-shared", title: "Nhiều hộ chung một số điện thoại" },
  ];
  const listRules = async () => done(rules.map((rule) => ({ ...rule, isOn: !off.includes(rule.code) })));
  const switchRulesOff = async (codes: readonly string[]) => {
    off = codes;
    return done(null);
  };
  const { user } = await showPane("issues", { listRules, switchRulesOff });
  await user.click(await screen.findByRole("button", { name: "Quy tắc kiểm tra" }));
  await user.click(await screen.findByRole("switch", { name: "Trùng họ tên" }));
  expect(off).toEqual(["roster/same-name", "roster/phone-shared"]);
  expect(await screen.findByRole("switch", { name: "Trùng họ tên", checked: false })).toBeInTheDocument();
  await user.click(screen.getByRole("switch", { name: "Nhiều hộ chung một số điện thoại" }));
  expect(off).toEqual(["roster/same-name"]);
});
