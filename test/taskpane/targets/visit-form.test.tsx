import { screen, within } from "@testing-library/react";
import type { VisitInput, VisitStanding } from "../../../src/operations/operations";
import { done } from "../../../src/operations/refusals/refusal";
import { showPane } from "../show-pane";

const may: VisitStanding = {
  id: "GS01",
  text: "Cấp xã kiểm tra",
  period: "monthly",
  from: "2026-05-01",
  to: "2026-05-31",
  done: 2,
  asked: 2,
};

describe("the entry of a visit", () => {
  it("begins with the level of the cadence and says how the period stands", async () => {
    const enterVisit = jest.fn(async (_visit: VisitInput) => done([may]));
    const { user } = await showPane("targets", { enterVisit });
    await user.click(await screen.findByRole("button", { name: "Ghi lượt kiểm tra" }));
    const form = screen.getByRole("form", { name: "Ghi lượt kiểm tra" });
    expect(within(form).getByLabelText(/Cấp kiểm tra/)).toHaveValue("Xã");
    await user.type(within(form).getByLabelText(/Số hộ kiểm tra/), "5");
    await user.type(within(form).getByLabelText(/Số hộ đạt/), "6");
    expect(form).toHaveTextContent("Số hộ đạt không được lớn hơn số hộ kiểm tra.");
    await user.clear(within(form).getByLabelText(/Số hộ đạt/));
    await user.type(within(form).getByLabelText(/Số hộ đạt/), "4");
    await user.click(within(form).getByRole("button", { name: "Ghi lượt kiểm tra" }));
    expect(enterVisit.mock.calls[0]?.[0]).toMatchObject({ date: "2026-11-22", level: "Xã", householdsVisited: 5, householdsCompliant: 4 });
    expect(await within(form).findByText("Tháng 5: đã có 2/2 lượt (GS01)")).toBeVisible();
  });
});
