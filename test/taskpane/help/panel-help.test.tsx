import { screen, waitFor, within } from "@testing-library/react";
import guide from "../../../docs/huong-dan-su-dung.md";
import { guideChapters } from "../../../src/taskpane/help/guide-chapters";
import { panelIds } from "../../../src/taskpane/panel-id";
import { frameEn } from "../../../src/taskpane/wording/frame.en";
import { frameVi } from "../../../src/taskpane/wording/frame.vi";
import { faults } from "../faults";
import { showPane } from "../show-pane";

const CHAPTERS = {
  overview: /^Tổng quan/,
  intake: /^Nhận dữ liệu/,
  plan: /^Kế hoạch/,
  roster: /^Hộ dân/,
  targets: /^Chỉ tiêu/,
  issues: /^Vấn đề/,
  reports: /^Báo cáo/,
} as const;

describe("the help of a panel", () => {
  it.each(panelIds)("opens the chapter of the guide on %s by the keyboard, and Escape leads back", async (panel) => {
    const { user, container } = await showPane(panel);
    const mark = screen.getByRole("button", { name: frameVi.helpOn(frameVi.titles[panel]) });
    mark.focus();
    await user.keyboard("{Enter}");
    const help = await screen.findByRole("region", { name: "Hướng dẫn" });
    const chapter = within(help).getByRole("heading", { level: 3, name: CHAPTERS[panel] });
    await waitFor(() => expect(chapter).toHaveFocus());
    expect(help.textContent.length).toBeGreaterThan(200);
    expect(await faults(container)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Hướng dẫn" })).not.toBeInTheDocument();
    expect(mark).toHaveFocus();
  });

  it("leads to every other chapter", async () => {
    const { user } = await showPane("reports");
    await user.click(screen.getByRole("button", { name: "Hướng dẫn: Báo cáo" }));
    const choice = await screen.findByLabelText("Xem mục khác của hướng dẫn");
    expect(within(choice).getAllByRole("option").length).toBeGreaterThan(panelIds.length);
    await user.selectOptions(choice, "Khi gặp thông báo");
    expect(await screen.findByRole("heading", { level: 3, name: "Khi gặp thông báo" })).toHaveFocus();
    expect(screen.getByRole("cell", { name: "Tệp này có mật khẩu nên không mở được." })).toBeVisible();
  });

  it("speaks English", async () => {
    const { user } = await showPane("roster", {}, "en");
    await user.click(screen.getByRole("button", { name: frameEn.helpOn(frameEn.titles.roster) }));
    const help = await screen.findByRole("region", { name: "Help" });
    expect(within(help).getByRole("heading", { level: 3 })).toHaveTextContent("Households");
  });

  it.each(["vi", "en"] as const)("has a chapter on each panel in the language %s", (language) => {
    const chapters = guideChapters(guide, language);
    expect(panelIds.map((panel) => chapters.filter((chapter) => chapter.panel === panel).length)).toEqual(panelIds.map(() => 1));
    expect(chapters.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });
});
