import { screen, within } from "@testing-library/react";
import { done } from "../../../src/operations/refusals/refusal";
import type { DuplicateQuestion } from "../../../src/operations/operations";
import { faults } from "../faults";
import { aDuplicateQuestion, aPairIssue } from "../invented-duplicates";
import { showPane } from "../show-pane";

const opened = async (questions: readonly DuplicateQuestion[], settlePair = jest.fn(async () => done(null))) => {
  let asked = questions;
  const shown = await showPane("issues", {
    listIssues: async () => done([aPairIssue()]),
    listDuplicates: async () => done(asked),
    settlePair: async (...given: Parameters<typeof settlePair>) => {
      asked = asked.slice(1);
      return settlePair(...given);
    },
  });
  await shown.user.click(await screen.findByRole("button", { name: "Xem từng cặp hộ có thể trùng" }));
  await screen.findByRole("table");
  return { ...shown, settlePair };
};

describe("the queue of households that may be the same", () => {
  it("shows two rows side by side, what differs, and why", async () => {
    const { container } = await opened([aDuplicateQuestion("A")]);
    const card = screen.getByRole("article");
    expect(card).toHaveTextContent(/Giống nhau: .+điện thoại/);
    expect(card).toHaveTextContent(/Khác nhau: /);
    const row = within(card).getByRole("row", { name: /Họ và tên chủ hộ/ });
    expect(row).toHaveTextContent("(khác)");
    expect(within(card).getByRole("row", { name: /^Điện thoại/ })).toHaveTextContent("09•••••111");
    expect(await faults(container)).toEqual([]);
  });

  it("merges with the values that were chosen", async () => {
    const { user, settlePair } = await opened([aDuplicateQuestion("A")]);
    await user.click(screen.getByRole("radio", { name: /Năm sinh: giữ 1963/ }));
    await user.click(screen.getByRole("button", { name: "Cùng một hộ – gộp" }));
    expect(settlePair).toHaveBeenCalledWith(
      expect.objectContaining({
        verdict: "same",
        receipts: "keep-first",
        choice: { headName: "first", birthYear: "second", phone: "first" },
      }),
      expect.anything(),
    );
    expect(await screen.findByText("Không còn cặp hộ nào cần quyết định.")).toBeVisible();
  });

  it("goes on to the next pair when two households were told apart or put off", async () => {
    const { user, settlePair } = await opened([aDuplicateQuestion("A"), aDuplicateQuestion("B")]);
    expect(screen.getByText("Còn 2 cặp cần bạn quyết định.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hai hộ khác nhau" }));
    expect(settlePair).toHaveBeenCalledWith(
      { first: { index: 0, mark: "A1" }, second: { index: 4, mark: "A2" }, verdict: "different" },
      expect.anything(),
    );
    await screen.findByText("Còn 1 cặp cần bạn quyết định.");
    await user.click(screen.getByRole("button", { name: "Để sau" }));
    expect(screen.getByText("Đã xem hết; 1 cặp bạn để lại xem sau.")).toBeVisible();
  });
});
