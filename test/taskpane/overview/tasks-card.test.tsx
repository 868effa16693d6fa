import { screen, within } from "@testing-library/react";
import { pressingTasks } from "../../../src/taskpane/overview/tasks/pressing-tasks";
import { done } from "../../../src/operations/refusals/refusal";
import { anInventedOverview } from "../invented-operations";
import { showPane } from "../show-pane";

describe("tasks that are late or due soon", () => {
  it("are late after their day and due soon within two weeks", () => {
    const states = (asOf: string) => pressingTasks(anInventedOverview({ asOf })).map(({ activity, isLate }) => [activity.id, isLate]);
    expect(states("2026-06-15")).toEqual([]);
    expect(states("2026-06-16")).toEqual([["NV01", false]]);
    expect(states("2026-06-30")).toEqual([["NV01", false]]);
    expect(states("2026-12-01")).toEqual([
      ["NV01", true],
      ["NV02", false],
    ]);
  });

  it("are written as done with the day and the evidence", async () => {
    const completeActivity = jest.fn(async () => done(null));
    const { user } = await showPane("overview", { completeActivity });
    const card = await screen.findByRole("region", { name: "Nhiệm vụ quá hạn, sắp đến hạn" });
    expect(card).toHaveTextContent("Quá hạn");
    await user.click(within(card).getByRole("button", { name: /Ghi hoàn thành: Tập huấn/ }));
    await user.type(within(card).getByLabelText(/Minh chứng/), "bien-ban.pdf");
    await user.click(within(card).getByRole("button", { name: "Ghi" }));
    expect(completeActivity).toHaveBeenCalledWith({ id: "NV01", completed: "2026-11-22", evidence: "bien-ban.pdf" }, expect.anything());
  });
});
