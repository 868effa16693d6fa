import { screen, within } from "@testing-library/react";
import type { UnitDefinition } from "../../../src/operations/operations";
import { done } from "../../../src/operations/refusals/refusal";
import { showPane } from "../show-pane";

const opened = async () => {
  const saveUnit = jest.fn(async (_definition: UnitDefinition) => done({ id: "DV04" }));
  const endLevel = jest.fn(async (_end: { level: string; lastDay: string }) => done(3));
  const shown = await showPane("targets", { saveUnit, endLevel });
  await shown.user.click(await screen.findByRole("button", { name: "Đơn vị (3)" }));
  return { ...shown, saveUnit, endLevel, card: screen.getByRole("region", { name: "Đơn vị và cấp" }) };
};

describe("the list of units", () => {
  it("shows the tree and takes a new unit under one of it", async () => {
    const { user, card, saveUnit } = await opened();
    expect(within(card).getByText("Chi hội thôn Đoài")).toBeVisible();
    await user.click(within(card).getByRole("button", { name: "Thêm đơn vị" }));
    const form = within(card).getByRole("form", { name: "Thêm đơn vị" });
    const save = within(form).getByRole("button", { name: "Ghi đơn vị" });
    expect(save).toBeDisabled();
    await user.type(within(form).getByLabelText(/Tên đơn vị/), "chi hội thôn đông");
    expect(form).toHaveTextContent("Tên này đã là tên hoặc tên khác của một đơn vị trong sổ.");
    await user.clear(within(form).getByLabelText(/Tên đơn vị/));
    await user.type(within(form).getByLabelText(/Tên đơn vị/), "Tổ 7");
    await user.type(within(form).getByLabelText(/Trực thuộc/), "Chi hội thôn Đông");
    await user.type(within(form).getByLabelText(/Tên khác/), "Tổ bảy; T7");
    await user.type(within(form).getByLabelText(/Đến hết ngày/), "30/6/2027");
    await user.click(save);
    expect(saveUnit.mock.calls[0]?.[0]).toMatchObject({
      id: null,
      input: { name: "Tổ 7", parent: "Chi hội thôn Đông", aliases: ["Tổ bảy", "T7"], to: "2027-06-30", successor: null },
    });
  });

  it("opens a unit with what it holds", async () => {
    const { user, card, saveUnit } = await opened();
    await user.click(within(card).getByRole("button", { name: "Sửa đơn vị Chi hội thôn Đoài" }));
    const form = within(card).getByRole("form", { name: "Sửa đơn vị" });
    expect(within(form).getByLabelText(/Tên đơn vị/)).toHaveValue("Chi hội thôn Đoài");
    await user.type(within(form).getByLabelText(/Đơn vị kế thừa/), "Chi hội thôn Thượng");
    await user.click(within(form).getByRole("button", { name: "Ghi đơn vị" }));
    expect(saveUnit.mock.calls[0]?.[0]).toMatchObject({ id: "DV02", input: { successor: "Chi hội thôn Thượng" } });
  });

  it("takes a tick that the roster holds every household of a unit, and says nothing of it where nobody did", async () => {
    const { user, card, saveUnit } = await opened();
    await user.click(within(card).getByRole("button", { name: "Sửa đơn vị Chi hội thôn Đoài" }));
    const form = within(card).getByRole("form", { name: "Sửa đơn vị" });
    await user.click(within(form).getByRole("button", { name: "Ghi đơn vị" }));
    expect(saveUnit.mock.calls[0]?.[0].input).not.toHaveProperty("rosterComplete");
    await user.click(within(card).getByRole("button", { name: "Sửa đơn vị Chi hội thôn Đoài" }));
    const again = within(card).getByRole("form", { name: "Sửa đơn vị" });
    await user.click(within(again).getByRole("checkbox", { name: /đã đủ mọi hộ của đơn vị/ }));
    await user.click(within(again).getByRole("button", { name: "Ghi đơn vị" }));
    expect(saveUnit.mock.calls[1]?.[0]).toMatchObject({ id: "DV02", input: { rosterComplete: true } });
  });
});
