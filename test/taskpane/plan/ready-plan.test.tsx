import { screen } from "@testing-library/react";
import { done } from "../../../src/operations/refusals/refusal";
import { faults } from "../faults";
import { showPane } from "../show-pane";

describe("ready plans in the plan panel", () => {
  it("are looked at before they are written into the ledger", async () => {
    const adoptReadyPlan = jest.fn(async () => done({ sheets: [], records: {}, issues: { error: 0, warning: 0, info: 0 } }));
    const { user, container } = await showPane("plan", { adoptReadyPlan });
    await screen.findByRole("option", { name: "Vườn xanh" });
    await user.selectOptions(screen.getByLabelText(/Hoặc dùng kế hoạch soạn sẵn/, { selector: "select" }), "garden");
    expect(screen.getByText("4 chỉ tiêu, 9 nhiệm vụ, từ 01/01/2026 đến 31/12/2026.")).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ghi kế hoạch soạn sẵn vào sổ" }));
    expect(adoptReadyPlan).toHaveBeenCalledWith("garden", expect.anything());
    expect(await screen.findByText("Đã ghi kế hoạch vào sổ.", { selector: "p, h3, strong, div" })).toBeVisible();
  });
});
