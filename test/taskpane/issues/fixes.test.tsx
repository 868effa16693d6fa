import { screen, waitFor, within } from "@testing-library/react";
import type { IssueRow } from "../../../src/operations/operations";
import { done, refused } from "../../../src/operations/refusals/refusal";
import { anIssueRow, anUndo } from "../invented-operations";
import { showPane } from "../show-pane";

const phoneRow = (row: number, after: string): IssueRow => ({
  ...anIssueRow({ row }),
  key: `phone ${row}`,
  sentence: `Dòng ${row} ghi số điện thoại đầu số cũ.`,
  change: { place: { list: "households", index: row, field: "phone" }, before: "01682345678", after },
});

const twoPhones = async () => done([phoneRow(5, "0382345678"), phoneRow(6, "0382345679"), anIssueRow({ row: 9 })]);

describe("what can be done about an issue", () => {
  it("shows a suggestion before and after, with the numbers masked, and applies it", async () => {
    const way = anUndo("fix");
    const applyFixes = jest.fn(async () => done([phoneRow(5, "0382345678").change!], way));
    const undoChange = jest.fn(async () => done({ kept: [], gone: 0 }, anUndo("undo")));
    const { user } = await showPane("issues", { listIssues: twoPhones, applyFixes, undoChange });
    const [card] = await screen.findAllByRole("article");
    expect(card).toHaveTextContent("Điện thoại: 01••••••678 → 03•••••678");
    await user.click(within(card!).getByRole("button", { name: "Sửa theo gợi ý" }));
    expect(applyFixes).toHaveBeenCalledWith(["phone 5"], expect.anything());
    expect(await screen.findByText("Đã sửa 1 chỗ trong sổ.", { selector: "p" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(undoChange).toHaveBeenCalledWith(way, expect.anything());
    await waitFor(() => expect(screen.queryByRole("button", { name: "Hoàn tác" })).not.toBeInTheDocument());
  });

  it("shows all suggestions of a kind before any is applied", async () => {
    const applyFixes = jest.fn(async () => done([]));
    const { user } = await showPane("issues", { listIssues: twoPhones, applyFixes });
    await user.click((await screen.findAllByRole("button", { name: "Xem và sửa cả 2 gợi ý cùng loại" }))[0]!);
    const review = screen.getByRole("region", { name: "2 gợi ý cùng loại: trước → sau" });
    await user.click(within(review).getByRole("switch", { name: "Hiện đủ số CCCD, điện thoại" }));
    expect(review).toHaveTextContent("01682345678 → 0382345679");
    expect(applyFixes).not.toHaveBeenCalled();
    await user.click(within(review).getByRole("button", { name: "Sửa cả 2 chỗ" }));
    expect(applyFixes).toHaveBeenCalledWith(["phone 5", "phone 6"], expect.anything());
  });

  it("lets an issue stand only with a reason and a name", async () => {
    const acceptIssue = jest.fn(async () => done(null));
    const { user } = await showPane("issues", { acceptIssue });
    await user.click((await screen.findAllByRole("button", { name: "Chấp nhận…" }))[0]!);
    const form = screen.getByRole("form", { name: "Chấp nhận vấn đề này" });
    expect(within(form).getByRole("button", { name: "Chấp nhận" })).toBeDisabled();
    await user.type(within(form).getByLabelText(/Lý do/), "Đã hỏi lại");
    await user.type(within(form).getByLabelText(/Người chấp nhận/), "Lò Thị Mây");
    await user.click(within(form).getByRole("button", { name: "Chấp nhận" }));
    expect(acceptIssue).toHaveBeenCalledWith(
      { key: "roster/missing-field 5", reason: "Đã hỏi lại", acceptedBy: "Lò Thị Mây" },
      expect.anything(),
    );
  });

  it("says so where the data changed meanwhile", async () => {
    const { user } = await showPane("issues", { listIssues: twoPhones, applyFixes: async () => refused({ code: "changed-meanwhile" }) });
    await user.click((await screen.findAllByRole("button", { name: "Sửa theo gợi ý" }))[0]!);
    expect(await screen.findByRole("alert")).toHaveTextContent("Số liệu đã thay đổi sau khi bạn mở phần này.");
  });
});
