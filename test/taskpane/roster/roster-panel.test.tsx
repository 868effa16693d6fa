import { screen, waitFor, within } from "@testing-library/react";
import type { ChosenFile } from "../../../src/operations/operations";
import { done, refused } from "../../../src/operations/refusals/refusal";
import type { WayBack } from "../../../src/operations/undo/way-back";
import type {
  AllocationRequest,
  EarlierComparison,
  HouseholdInput,
  Receipt,
  RosterChoice,
} from "../../../src/operations/roster/roster-operations";
import { anUndo } from "../invented-operations";
import { aRosterLine, anInventedProposal, anInventedRoster } from "../invented-roster";
import { showPane } from "../show-pane";

const names = (list: string) =>
  within(screen.getByRole("list", { name: list }))
    .queryAllByRole("listitem")
    .map((item) => item.textContent);

describe("the roster", () => {
  it("is filtered, searched without accents, and a name opens its cell", async () => {
    const showCell = jest.fn(async (_address: string) => done(null));
    const { user } = await showPane("roster", { showCell });
    await user.click(await screen.findByRole("button", { name: "Thiếu thông tin 1" }));
    expect(names("Danh sách hộ")).toEqual([expect.stringContaining("Quách Văn Đán")]);
    await user.click(screen.getByRole("button", { name: "Tất cả 3" }));
    await user.type(screen.getByLabelText("Tìm theo tên hoặc mã hộ"), "lo thi may");
    expect(names("Danh sách hộ")).toHaveLength(2);
    await user.selectOptions(screen.getByLabelText("Thôn, xóm, tổ"), "Tổ 2");
    await user.click(screen.getByRole("button", { name: "Mở ô của hộ Lo Thi May" }));
    expect(showCell).toHaveBeenCalledWith("'Hộ dân'!B6");
  });

  it("of twenty thousand households shows a page", async () => {
    const households = Array.from({ length: 20_000 }, (_, index) => aRosterLine({ index, name: `Lò Thị Mây ${index}` }));
    await showPane("roster", { seeRoster: async () => done(anInventedRoster({ households, expected: 39 })) });
    expect(await screen.findByText("20.000 hộ trong sổ")).toBeVisible();
    expect(names("Danh sách hộ")).toHaveLength(50);
    expect(screen.getByText(/Nhiều hơn kế hoạch 19.961 hộ/)).toBeVisible();
  });

  it("tells what to do where it is empty", async () => {
    await showPane("roster", { seeRoster: async () => done(anInventedRoster({ households: [], shares: [], items: [] })) });
    expect(await screen.findByText("Sổ chưa có hộ nào.")).toBeVisible();
  });

  it("takes a household by hand, and gives the way back", async () => {
    const way = anUndo("household");
    const addHousehold = jest.fn(async (_household: HouseholdInput) => done(null, way));
    const undoChange = jest.fn(async (_undo: WayBack) => done({ kept: [], gone: 0 }, anUndo("undo")));
    const { user } = await showPane("roster", { addHousehold, undoChange });
    await user.click(await screen.findByRole("button", { name: "Thêm hộ" }));
    const form = screen.getByRole("form", { name: "Thêm một hộ" });
    await user.type(within(form).getByLabelText(/Họ và tên chủ hộ/), "Phùng  Thị Xoan");
    await user.type(within(form).getByLabelText("Năm sinh"), "70");
    expect(within(form).getByText("Gõ năm sinh đủ bốn chữ số, ví dụ 1975.")).toBeVisible();
    await user.clear(within(form).getByLabelText("Năm sinh"));
    await user.type(within(form).getByLabelText("Năm sinh"), "1970");
    await user.click(within(form).getByRole("button", { name: "Thêm vào sổ" }));
    expect(addHousehold.mock.calls[0]?.[0]).toMatchObject({ headName: "Phùng Thị Xoan", birthYear: 1970, phone: null });
    await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    expect(undoChange.mock.calls[0]?.[0]).toBe(way);
    expect(within(screen.getByRole("region", { name: "Việc vừa làm" })).getByText("Đã trả lại như trước khi thêm hộ.")).toBeVisible();
  });
});

describe("drawing up the roster", () => {
  it("looks at everybody's result, settles some by hand, and only then writes", async () => {
    const previewRoster = jest.fn(async (_choice: RosterChoice) => done(anInventedProposal()));
    const drawUpRoster = jest.fn(async (_choice: RosterChoice) => done(null));
    const { user } = await showPane("roster", { previewRoster, drawUpRoster });
    await user.click(await screen.findByRole("button", { name: "Chọn hộ" }));
    const form = screen.getByRole("form", { name: "Chọn hộ vào danh sách" });
    expect(within(form).getByLabelText(/Số hộ cần chọn/)).toHaveValue("3");
    await user.click(within(within(form).getByRole("group", { name: "Tiêu chí bắt buộc" })).getByLabelText("Có phân loại rác"));
    await user.click(within(within(form).getByRole("group", { name: /Được ưu tiên/ })).getByLabelText("Có vườn"));
    await user.click(within(form).getByRole("button", { name: "Xem trước" }));
    expect(previewRoster.mock.calls[0]?.[0]).toMatchObject({
      places: 3,
      required: [{ field: "sorting", test: "yes" }],
      preferred: [{ field: "other:Có vườn", points: 1 }],
    });
    expect(await screen.findByText("Được chọn 1 hộ, dự bị 1 hộ.")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Cách chọn hộ Tống Thị Sim"), "by-hand");
    expect(previewRoster.mock.calls[1]?.[0]).toMatchObject({ chosenByHand: ["H003"] });
    await user.click(await screen.findByRole("button", { name: "Lập danh sách 1 hộ" }));
    expect(drawUpRoster.mock.calls[0]?.[0]).toMatchObject({ chosenByHand: ["H003"], places: 3 });
  });

  it("says who received something and would go", async () => {
    const drawUpRoster = async () => refused({ code: "received-not-chosen", names: ["Lò Thị Mây"] });
    const { user } = await showPane("roster", { drawUpRoster });
    await user.click(await screen.findByRole("button", { name: "Chọn hộ" }));
    await user.click(screen.getByRole("button", { name: "Xem trước" }));
    await user.click(await screen.findByRole("button", { name: "Lập danh sách 1 hộ" }));
    expect(await screen.findByText("Có hộ đã nhận hiện vật nhưng không được chọn: Lò Thị Mây.")).toBeVisible();
  });
});

test("an item is shared out to places by colour, after a look at the supply", async () => {
  const previewAllocation = jest.fn(async (_request: AllocationRequest) =>
    done({ recipients: 2, added: 4, changed: 0, totals: [{ colour: "Xanh", allocated: 2, supply: 1 }] }),
  );
  const allocateItems = jest.fn(async (_request: AllocationRequest) => done(null));
  const { user } = await showPane("roster", { previewAllocation, allocateItems });
  await user.click(await screen.findByRole("button", { name: "Phân bổ hiện vật" }));
  const form = screen.getByRole("form", { name: "Phân bổ hiện vật" });
  await user.type(within(form).getByLabelText(/^Hiện vật/), "Thùng 100 lít");
  await user.selectOptions(within(form).getByLabelText("Phân bổ cho"), "site");
  await user.type(within(form).getByLabelText(/Tên các điểm/), "Chợ{enter}Trường học");
  await user.type(within(form).getByLabelText("Màu (nếu có)"), "Xanh, Vàng");
  await user.type(within(form).getByLabelText(/Số lượng cho mỗi nơi/), "1");
  await user.type(within(form).getByLabelText("Số nhận về của mỗi màu"), "15");
  await user.click(within(form).getByRole("button", { name: "Xem trước" }));
  expect(await within(form).findByText("Xanh: 2, nhận về 1, thiếu 1")).toBeVisible();
  await user.click(within(form).getByRole("button", { name: "Ghi phân bổ vào sổ" }));
  expect(allocateItems.mock.calls[0]?.[0]).toEqual({
    item: "Thùng 100 lít",
    colours: ["Xanh", "Vàng"],
    recipientKind: "site",
    perRecipient: 1,
    supply: 15,
    sites: ["Chợ", "Trường học"],
  });
});

describe("an earlier plan's ledger", () => {
  it("is chosen, its answer told and kept in a list, and taken back", async () => {
    const kept: EarlierComparison[] = [];
    const compareEarlier = jest.fn(async ({ name }: ChosenFile) => {
      kept.push({ file: name, plan: "Kế hoạch năm 2025", comparedOn: "2026-11-22", households: 2, receipts: 3 });
      return done(kept[0]!);
    });
    const forgetEarlier = jest.fn(async (_file: string) => done((kept.pop(), null)));
    const { user } = await showPane("roster", { listEarlier: async () => done([...kept]), compareEarlier, forgetEarlier });
    await user.click(await screen.findByRole("button", { name: "Đối chiếu đợt trước" }));
    const form = screen.getByRole("region", { name: "Hộ đã nhận ở đợt trước" });
    await user.upload(within(form).getByLabelText("Chọn tệp của đợt trước…", { selector: "input" }), new File(["x"], "so-2025.xlsx"));
    expect(compareEarlier.mock.calls[0]?.[0].name).toBe("so-2025.xlsx");
    expect(await within(form).findByText(/2 hộ trong danh sách đã nhận hiện vật \(3 lượt\)/)).toBeVisible();
    expect(within(form).getByText(/Đối chiếu ngày 22\/11\/2026/)).toBeVisible();
    await user.click(within(form).getByRole("button", { name: "Bỏ đối chiếu với tệp so-2025.xlsx" }));
    expect(forgetEarlier).toHaveBeenCalledWith("so-2025.xlsx", expect.anything());
    await waitFor(() => expect(names("Các tệp đã đối chiếu")).toEqual([]));
  });

  it("that cannot be used says why", async () => {
    const compareEarlier = async () => refused({ code: "earlier-is-same", file: "so.xlsx" });
    const { user } = await showPane("roster", { compareEarlier });
    await user.click(await screen.findByRole("button", { name: "Đối chiếu đợt trước" }));
    await user.upload(screen.getByLabelText("Chọn tệp của đợt trước…", { selector: "input" }), new File(["x"], "so.xlsx"));
    expect(await screen.findByText("Tệp “so.xlsx” là của chính kế hoạch đang mở, không phải của đợt trước.")).toBeVisible();
  });
});

describe("receipts", () => {
  it("are ticked down the list with what is still waited for", async () => {
    const enterReceipts = jest.fn(async (_receipts: readonly Receipt[]) => done(null));
    const { user } = await showPane("roster", { enterReceipts });
    await user.click(await screen.findByRole("button", { name: "Ghi đã nhận" }));
    const form = screen.getByRole("form", { name: "Ghi nhận đã nhận" });
    expect(names("Nơi nhận")).toHaveLength(2);
    await user.click(within(form).getByRole("button", { name: "Đánh dấu tất cả đang hiện" }));
    const part = within(form).getByLabelText("Số lượng của Lo Thi May");
    await user.clear(part);
    await user.type(part, "1");
    await user.click(within(form).getByRole("button", { name: "Ghi 2 nơi, 3 cái" }));
    expect(enterReceipts.mock.calls[0]?.[0]).toEqual([
      { recipient: "H002", item: "Thùng 60 lít", colour: null, kind: "received", quantity: 2, date: "2026-11-22", note: null },
      { recipient: "H003", item: "Thùng 60 lít", colour: null, kind: "received", quantity: 1, date: "2026-11-22", note: null },
    ]);
  });

  it("are also returns, of whom has something, with the reason", async () => {
    const enterReceipts = jest.fn(async (_receipts: readonly Receipt[]) => done(null));
    const { user } = await showPane("roster", { enterReceipts });
    await user.click(await screen.findByRole("button", { name: "Ghi đã nhận" }));
    const form = screen.getByRole("form", { name: "Ghi nhận đã nhận" });
    await user.selectOptions(within(form).getByLabelText("Ghi"), "returned");
    await user.click(within(form).getByRole("checkbox", { name: /Lò Thị Mây/ }));
    await user.type(within(form).getByLabelText("Ghi chú"), "thừa một thùng");
    await user.click(within(form).getByRole("button", { name: "Ghi 1 nơi, 1 cái" }));
    expect(enterReceipts.mock.calls[0]?.[0]).toMatchObject([{ recipient: "H001", kind: "returned", quantity: 1, note: "thừa một thùng" }]);
  });
});
