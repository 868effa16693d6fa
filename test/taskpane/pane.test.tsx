import { screen, waitFor } from "@testing-library/react";
import { done } from "../../src/operations/refusals/refusal";
import { panelIds } from "../../src/taskpane/panel-id";
import { faults } from "./faults";
import { anIssueRow, aFreshOverview } from "./invented-operations";
import { showPane } from "./show-pane";

describe("the pane", () => {
  it.each(panelIds)("has nothing that shuts out a screen reader in the panel %s", async (panel) => {
    const { container } = await showPane(panel);
    await waitFor(() =>
      expect(
        container.querySelectorAll("[role=tabpanel]:not([hidden]) button, [role=tabpanel]:not([hidden]) input").length,
      ).toBeGreaterThan(0),
    );
    expect(await faults(container)).toEqual([]);
  });

  it("opens a panel by the keyboard alone", async () => {
    const { user } = await showPane("overview");
    screen.getByRole("tab", { name: "Kế hoạch" }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 2, name: "Kế hoạch" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Kế hoạch" })).toHaveAttribute("aria-selected", "true");
  });

  it("moves the focus to the title of the panel that a button led to", async () => {
    const { user } = await showPane("overview");
    await user.click(await screen.findByRole("button", { name: "Xem vấn đề" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Vấn đề của số liệu" })).toHaveFocus());
  });

  it("keeps what was typed in a panel while another is shown", async () => {
    const { user } = await showPane("plan");
    await user.type(await screen.findByLabelText(/Hoặc dán nội dung/), "Chỉ tiêu 1");
    await user.click(screen.getByRole("tab", { name: "Báo cáo" }));
    await screen.findByRole("heading", { level: 2, name: "Báo cáo" });
    await user.click(screen.getByRole("tab", { name: "Kế hoạch" }));
    expect(screen.getByLabelText(/Hoặc dán nội dung/)).toHaveValue("Chỉ tiêu 1");
  });

  it("speaks English when asked and asks the operations for English too", async () => {
    const languages: (string | undefined)[] = [];
    const { user } = await showPane("overview", {
      seeOverview: async (work) => (languages.push(work?.language), done(aFreshOverview())),
    });
    await user.click(await screen.findByRole("button", { name: /Đổi sang tiếng Anh/ }));
    expect(await screen.findByText("Welcome! This file has no plan ledger yet.")).toBeVisible();
    expect(languages.at(-1)).toBe("en");
  });

  it.each(["targets", "issues", "reports"] as const)(
    "leads to the first steps where the panel %s needs a ledger and there is none",
    async (panel) => {
      const { user } = await showPane(panel, { seeOverview: async () => done(aFreshOverview()) });
      await user.click(await screen.findByRole("button", { name: "Bắt đầu lập sổ" }));
      expect(await screen.findByText(/Chào bạn/)).toBeVisible();
    },
  );

  it("shows a sentence instead of an empty pane when the program itself fails", async () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user } = await showPane("issues", { listIssues: () => Promise.reject(new Error("broken")) });
    expect(await screen.findByRole("alert")).toHaveTextContent("Đây là lỗi của chương trình, không phải của bạn.");
    expect(screen.queryByText(/broken/)).not.toBeInTheDocument();
    expect(user).toBeDefined();
    silenced.mockRestore();
  });

  it("shows fifty of twenty thousand issues at a time and turns the page", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => anIssueRow({ row: index + 2 }));
    const { user } = await showPane("issues", { listIssues: async () => done(rows) });
    await screen.findByText("Dòng 2 chưa có họ tên chủ hộ.");
    expect(screen.getAllByRole("article")).toHaveLength(50);
    await user.click(screen.getByRole("button", { name: "Trang sau" }));
    expect(screen.getByText("Dòng 52 chưa có họ tên chủ hộ.")).toBeVisible();
    expect(screen.getByText("51 – 100 trong 20.000")).toBeVisible();
  });
});
