import { screen } from "@testing-library/react";
import { done, refused } from "../../../src/operations/refusals/refusal";
import { showPane } from "../show-pane";

const damaged = (table: string, heading: string | null) => async () => refused({ code: "ledger-damaged", table, heading });
const button = () => screen.queryByRole("button", { name: "Lập lại trang ấy, còn trống" });

describe("a ledger that lost a sheet", () => {
  it("can be gone on with after the sheet was made anew", async () => {
    const restoreSheets = jest.fn(async () => done(["Distributions"]));
    const seeOverview = jest.fn(damaged("Distributions", null));
    const { user } = await showPane("overview", { restoreSheets, seeOverview });
    await screen.findByText(/^Sổ thiếu trang “Cấp phát”/);
    const looks = seeOverview.mock.calls.length;
    await user.click(button()!);
    expect(restoreSheets).toHaveBeenCalledTimes(1);
    await screen.findByText("Đã lập lại trang còn thiếu của sổ.");
    expect(seeOverview.mock.calls.length).toBeGreaterThan(looks);
  });

  it.each([
    ["the plan's own sheet", "Plan", null, /^Sổ thiếu trang “Kế hoạch”/],
    ["a column", "Households", "Năm sinh", /thiếu cột “Năm sinh”/],
  ])("is not offered one for %s", async (_, table, heading, sentence) => {
    await showPane("overview", { seeOverview: damaged(table, heading) });
    await screen.findByText(sentence);
    expect(button()).toBeNull();
  });
});
