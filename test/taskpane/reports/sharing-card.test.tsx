import { screen, within } from "@testing-library/react";
import type { AnonymisedCopy } from "../../../src/operations/operations";
import { done, refused } from "../../../src/operations/refusals/refusal";
import { showPane } from "../show-pane";

const copy: AnonymisedCopy = { place: "opened", names: 42, numbers: 60, addresses: 7, pictures: 1 };

describe("the copy for sharing", () => {
  it("says where it is, what was replaced and what a person still has to look at", async () => {
    const { user } = await showPane("reports", { makeAnonymisedCopy: async () => done(copy) });
    const card = await screen.findByRole("region", { name: "Gửi tệp cho người khác" });
    await user.click(within(card).getByRole("button", { name: "Tạo bản sao đã ẩn danh" }));
    expect(await within(card).findByText(/đã mở ở một cửa sổ Excel mới và chưa lưu/)).toBeVisible();
    expect(within(card).getByText(/Đã thay 42 họ tên, 60 số CCCD và điện thoại, 7 địa chỉ.*còn 1 hình ảnh/)).toBeVisible();
    expect(within(card).getByRole("button", { name: "Tạo lại bản sao" })).toBeEnabled();
  });

  it("that Excel does not give says how else to come by one", async () => {
    const { user } = await showPane("reports", { makeAnonymisedCopy: async () => refused({ code: "copy-not-possible" }) });
    await user.click(await screen.findByRole("button", { name: "Tạo bản sao đã ẩn danh" }));
    expect(await screen.findByText(/không cho phần bổ trợ lấy bản sao/)).toBeVisible();
    expect(screen.getByText(/Lưu bản sao \(Save a Copy\)/)).toBeVisible();
  });
});
