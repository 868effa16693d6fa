import { screen, waitFor, within } from "@testing-library/react";
import type { Result } from "../../../src/operations/refusals/refusal";
import { done, refused } from "../../../src/operations/refusals/refusal";
import type { Overview, Work } from "../../../src/operations/operations";
import { aFreshOverview, anInventedOverview } from "../invented-operations";
import { showPane } from "../show-pane";

describe("the overview", () => {
  it("shows the overall percentage with the counts behind it", async () => {
    await showPane("overview");
    const card = await screen.findByRole("region", { name: "Mức độ hoàn thành kế hoạch" });
    expect(card).toHaveTextContent("33,3%");
    expect(card).toHaveTextContent("2/6 chỉ tiêu đạt (1 chưa có số liệu); 2 chưa đến hạn");
    expect(card).toHaveTextContent("Nhiệm vụ: 3/5 hoàn thành, 1 hoàn thành chậm, 1 quá hạn");
  });

  it("lists what is late before what has no figure, and the units behind", async () => {
    await showPane("overview");
    const card = await screen.findByRole("region", { name: "Cần chú ý" });
    const first = within(card).getAllByRole("listitem")[0]!;
    expect(first).toHaveTextContent("Không đạt");
    expect(card).toHaveTextContent("Tập huấn ủ phân hữu cơ");
    expect(card).toHaveTextContent("Chi hội thôn Thượng1 chỉ tiêu chưa đạt");
    expect(card).not.toHaveTextContent("Ra mắt câu lạc bộ thôn sạch");
  });

  it("leads from an overdue activity to its row", async () => {
    const showCell = jest.fn(async () => done(null));
    const { user } = await showPane("overview", { showCell });
    await user.click(await screen.findByRole("button", { name: /^Tập huấn ủ phân/ }));
    expect(showCell).toHaveBeenCalledWith("'Nhiệm vụ'!B2");
  });

  it("asks for the figures of another day", async () => {
    const seeOverview = jest.fn(async (_work?: Work, asOf?: string) => done(anInventedOverview({ asOf: asOf ?? "2026-11-22" })));
    const { user } = await showPane("overview", { seeOverview });
    const field = await screen.findByLabelText("Tính đến ngày");
    await user.clear(field);
    await user.type(field, "30/6/2026");
    await user.click(screen.getByRole("button", { name: "Tính lại" }));
    await waitFor(() => expect(seeOverview).toHaveBeenLastCalledWith(expect.anything(), "2026-06-30"));
    expect(await screen.findByLabelText("Tính đến ngày")).toHaveValue("30/06/2026");
  });

  it("offers three ways in where the workbook has no ledger, and starts an empty one", async () => {
    const startEmptyLedger = jest.fn(async () => done({ sheets: ["Kế hoạch"], records: {}, issues: { error: 0, warning: 0, info: 0 } }));
    const { user } = await showPane("overview", { seeOverview: async () => done(aFreshOverview()), startEmptyLedger });
    expect(await screen.findByRole("button", { name: /Nhận dữ liệu từ các trang có sẵn/ })).toHaveTextContent("2 trang tính");
    expect(screen.getByRole("button", { name: /Đọc văn bản kế hoạch/ })).toBeVisible();
    expect(screen.getByText(/giữ nguyên, không bị sửa hay xoá/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Lập sổ trống/ }));
    await user.type(screen.getByLabelText(/Tên kế hoạch/), "Kế hoạch vườn xanh");
    await user.click(screen.getByRole("button", { name: "Tạo sổ trống" }));
    expect(startEmptyLedger).toHaveBeenCalledWith(
      { title: "Kế hoạch vườn xanh", start: "2026-01-01", end: "2026-12-31" },
      expect.anything(),
    );
  });

  it("says why it cannot be had and what to do, and tries again", async () => {
    const answers: Result<Overview>[] = [refused({ code: "cell-being-edited" }), done(anInventedOverview())];
    const { user } = await showPane("overview", { seeOverview: async () => answers.shift()! });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Có một ô đang được gõ dở.");
    expect(alert).toHaveTextContent("Hãy bấm Enter");
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText("33,3%")).toBeVisible();
  });

  it("tells how far it is and stops when asked", async () => {
    const seeOverview = (work?: Work): Promise<Result<Overview>> => {
      work?.progress?.("reading", 3, 10);
      return new Promise((resolve) => work?.signal?.addEventListener("abort", () => resolve(refused({ code: "cancelled" }))));
    };
    const { user } = await showPane("overview", { seeOverview });
    expect(await screen.findByText("3 trên 10")).toBeInTheDocument();
    expect(screen.getByRole("progressbar", { name: "Đang đọc các trang tính" })).toHaveAttribute("aria-valuenow", "0.3");
    await user.click(screen.getByRole("button", { name: "Dừng lại" }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
  });
});
