import { screen, waitFor, within } from "@testing-library/react";
import type { WayBack } from "../../../src/operations/undo/way-back";
import type { TargetDefinition } from "../../../src/operations/operations";
import { done, refused } from "../../../src/operations/refusals/refusal";
import { anUndo } from "../invented-operations";
import { showPane } from "../show-pane";

const saved = anUndo("target");
const line = () => within(screen.getByRole("region", { name: "Việc vừa làm" }));

const withTargetSaved = async (undoChange: (undo: WayBack) => Promise<ReturnType<typeof done<{ kept: string[]; gone: number }>>>) => {
  const saveTarget = jest.fn(async (_definition: TargetDefinition) => done({ id: "CT02" }, saved));
  const { user } = await showPane("targets", { saveTarget, undoChange });
  expect(screen.queryByRole("region", { name: "Việc vừa làm" })).not.toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: /Sửa chỉ tiêu: Làm mới 12/ }));
  await user.click(within(screen.getByRole("form", { name: "Sửa chỉ tiêu" })).getByRole("button", { name: "Ghi chỉ tiêu" }));
  expect(line().getByText("Đã xong: ghi chỉ tiêu.")).toBeVisible();
  return user;
};

describe("the line about the last change", () => {
  it("takes it back, does it again, and takes it back again", async () => {
    const [back, forth] = [anUndo("undo"), anUndo("undo")];
    const ways = [back, forth];
    const undoChange = jest.fn(async (_undo: WayBack) => done({ kept: [] as string[], gone: 0 }, ways.shift()));
    const user = await withTargetSaved(undoChange);
    await user.click(line().getByRole("button", { name: "Hoàn tác" }));
    expect(line().getByText("Đã trả lại như trước khi ghi chỉ tiêu.")).toBeVisible();
    await user.click(line().getByRole("button", { name: "Làm lại" }));
    expect(line().getByText("Đã làm lại: ghi chỉ tiêu.")).toBeVisible();
    expect(line().getByRole("button", { name: "Hoàn tác" })).toBeVisible();
    expect(undoChange.mock.calls.map(([undo]) => undo)).toEqual([saved, back]);
    expect(undoChange.mock.calls[1]?.[0]).toBe(back);
  });

  it("names what was edited since and therefore stays", async () => {
    const kept = ["Chỉ tiêu!C5", "Chỉ tiêu!D5", "Chỉ tiêu!E5", "Chỉ tiêu!F5", "Chỉ tiêu!G5", "Chỉ tiêu!H5"];
    const user = await withTargetSaved(async () => done({ kept, gone: 1 }, anUndo("undo")));
    await user.click(line().getByRole("button", { name: "Hoàn tác" }));
    const sentence = "Giữ nguyên những chỗ đã sửa hoặc dùng đến sau đó: Chỉ tiêu!C5; Chỉ tiêu!D5; Chỉ tiêu!E5; Chỉ tiêu!F5 và 2 chỗ khác.";
    expect(line().getByText(sentence)).toBeVisible();
    expect(line().getByText("1 dòng đã bị xoá sau đó nên không trả lại.")).toBeVisible();
  });

  it("says so where nothing is left to take back, and can be closed", async () => {
    const user = await withTargetSaved(async () => refused({ code: "changed-since" }));
    await user.click(line().getByRole("button", { name: "Hoàn tác" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Không còn gì để trả lại");
    await user.click(line().getByRole("button", { name: "Đóng dòng này" }));
    expect(screen.queryByRole("region", { name: "Việc vừa làm" })).not.toBeInTheDocument();
  });
});

test("an earlier change is taken back from the list of what was done, and the last one stays", async () => {
  const ways = [anUndo("target"), anUndo("target")];
  const undoChange = jest.fn(async (_undo: WayBack) => done({ kept: ["Chỉ tiêu!C5"], gone: 0 }, anUndo("undo")));
  const { user } = await showPane("targets", { saveTarget: async () => done({ id: "CT02" }, ways.shift()), undoChange });
  const [first] = ways;
  for (const target of [/Sửa chỉ tiêu: Làm mới 12/, /Sửa chỉ tiêu: Có ít nhất 70%/]) {
    await user.click(await screen.findByRole("button", { name: target }));
    await user.click(within(screen.getByRole("form", { name: "Sửa chỉ tiêu" })).getByRole("button", { name: "Ghi chỉ tiêu" }));
    await line().findByText("Đã xong: ghi chỉ tiêu.");
  }
  await user.click(line().getByRole("button", { name: "Các việc trước (1)" }));
  await user.click(line().getByRole("button", { name: "Hoàn tác: ghi chỉ tiêu" }));
  expect(undoChange.mock.calls.map(([undo]) => undo)).toEqual([first]);
  const earlier = within(line().getByRole("list"));
  expect(earlier.getByText("Đã trả lại như trước khi ghi chỉ tiêu.")).toBeVisible();
  expect(earlier.getByText("Giữ nguyên những chỗ đã sửa hoặc dùng đến sau đó: Chỉ tiêu!C5.")).toBeVisible();
  expect(earlier.getByRole("button", { name: "Làm lại: ghi chỉ tiêu" })).toBeVisible();
  expect(line().getByText("Đã xong: ghi chỉ tiêu.")).toBeVisible();
});

test("a panel says no longer that a visit was written once that was taken back", async () => {
  const entered = {
    id: "GS01",
    text: "Cấp xã kiểm tra",
    period: "monthly",
    from: "2026-05-01",
    to: "2026-05-31",
    done: 2,
    asked: 2,
  } as const;
  const { user } = await showPane("targets", { enterVisit: async () => done([entered], anUndo("visit")) });
  await user.click(await screen.findByRole("button", { name: "Ghi lượt kiểm tra" }));
  const form = within(screen.getByRole("form", { name: "Ghi lượt kiểm tra" }));
  await user.type(form.getByLabelText(/Số hộ kiểm tra/), "5");
  await user.click(form.getByRole("button", { name: "Ghi lượt kiểm tra" }));
  expect(await form.findByText(/\(GS01\)/)).toBeVisible();
  await user.click(line().getByRole("button", { name: "Hoàn tác" }));
  await waitFor(() => expect(form.queryByText(/\(GS01\)/)).not.toBeInTheDocument());
});
