import { screen } from "@testing-library/react";
import type { ReportKind, ReportSettings } from "../../../src/operations/operations";
import { done } from "../../../src/operations/refusals/refusal";
import { anInventedOverview } from "../invented-operations";
import { showPane } from "../show-pane";

const writer = () => jest.fn(async (_kind: ReportKind, _settings: ReportSettings) => done({ sheet: "Sổ 'của' xã" }));

describe("the reports panel", () => {
  it("writes the year-end summary with personal numbers hidden unless told otherwise, and opens it", async () => {
    const writeReport = writer();
    const showCell = jest.fn(async () => done(null));
    const { user } = await showPane("reports", { writeReport, showCell });
    await user.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
    expect(writeReport.mock.calls[0]?.slice(0, 2)).toEqual([
      "year-end",
      { asOf: "2026-11-22", language: "vi", style: "national", showIdNumbers: false, showPhones: false },
    ]);
    await user.click(await screen.findByRole("button", { name: "Mở trang báo cáo" }));
    expect(showCell).toHaveBeenCalledWith("'Sổ ''của'' xã'!A1");
  });

  it("hands over the options that matter for the kind", async () => {
    const writeReport = writer();
    const { user } = await showPane("reports", { writeReport });
    await user.click(await screen.findByRole("radio", { name: /Danh sách cấp phát/ }));
    await user.click(screen.getByRole("checkbox", { name: "Ghi đủ số điện thoại" }));
    await user.selectOptions(screen.getByLabelText("Thể thức trình bày"), "party");
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    expect(writeReport.mock.calls[0]?.[0]).toBe("handover");
    expect(writeReport.mock.calls[0]?.[1]).toMatchObject({ showPhones: true, showIdNumbers: false, style: "party" });
  });

  it("offers the plan's own day for a review and leaves a day that was typed", async () => {
    const writeReport = writer();
    const seeOverview = async () => done(anInventedOverview({ reviewDay: "2026-08-30" }));
    const { user } = await showPane("reports", { writeReport, seeOverview });
    await user.click(await screen.findByRole("radio", { name: /Báo cáo sơ kết/ }));
    expect(screen.getByText("Kế hoạch định ngày sơ kết: 30/08/2026.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    expect(writeReport.mock.calls[0]?.[1]).toMatchObject({ asOf: "2026-08-30" });
    await user.click(screen.getByRole("radio", { name: /Báo cáo tổng kết/ }));
    const day = screen.getByLabelText(/Số liệu tính đến ngày/);
    expect(day).toHaveValue("22/11/2026");
    await user.clear(day);
    await user.type(day, "1/9/2026");
    await user.click(screen.getByRole("radio", { name: /Báo cáo sơ kết/ }));
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    expect(writeReport.mock.calls[1]?.[1]).toMatchObject({ asOf: "2026-09-01" });
  });
});
