import { screen, within } from "@testing-library/react";
import { done, refused } from "../../../src/operations/refusals/refusal";
import { showPane } from "../show-pane";

describe("the issues panel", () => {
  it("says for each issue how serious it is, what is wrong, what to do and where", async () => {
    await showPane("issues");
    const [first] = await screen.findAllByRole("article");
    expect(first).toHaveTextContent("Phải sửa");
    expect(first).toHaveTextContent("Dòng 5 chưa có họ tên chủ hộ.");
    expect(first).toHaveTextContent("Hãy ghi họ tên vào ô này");
    expect(within(first!).getByRole("button", { name: "Mở ô 'Hộ dân'!B5" })).toBeVisible();
  });

  it("selects the user's own cell when it is pressed", async () => {
    const showCell = jest.fn(async () => done(null));
    const { user } = await showPane("issues", { showCell });
    await user.click(await screen.findByRole("button", { name: "Mở ô 'Danh sách thôn Đông'!B11" }));
    expect(showCell).toHaveBeenCalledWith("'Danh sách thôn Đông'!B11");
  });

  it("says so where the cell is gone", async () => {
    const { user } = await showPane("issues", { showCell: async () => refused({ code: "cell-being-edited" }) });
    await user.click(await screen.findByRole("button", { name: "Mở ô 'Hộ dân'!B5" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Có một ô đang được gõ dở.");
  });

  it("leaves only the severity that was chosen", async () => {
    const { user } = await showPane("issues");
    await user.click(await screen.findByRole("button", { name: "Nên xem lại 1" }));
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.getByRole("article")).toHaveTextContent("Dòng 9");
  });

  it("only looks when it is shown, and writes the sheet of issues when asked", async () => {
    const checkAgain = jest.fn(async () => done([]));
    const { user } = await showPane("issues", { checkAgain });
    await screen.findAllByRole("article");
    expect(checkAgain).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(await screen.findByText("Không còn vấn đề nào.")).toBeVisible();
    expect(checkAgain).toHaveBeenCalledTimes(1);
  });

  it("is content where nothing is wrong", async () => {
    await showPane("issues", { listIssues: async () => done([]) });
    expect(await screen.findByText("Không còn vấn đề nào.")).toBeVisible();
  });
});
