import { screen, within } from "@testing-library/react";
import type { TargetDefinition } from "../../../src/operations/operations";
import { done } from "../../../src/operations/refusals/refusal";
import { faults } from "../faults";
import { showPane } from "../show-pane";

const opened = async (button: RegExp) => {
  const saveTarget = jest.fn(async (_definition: TargetDefinition) => done({ id: "GS02" }));
  const shown = await showPane("targets", { saveTarget });
  await shown.user.click((await screen.findAllByRole("button", { name: button }))[0]!);
  return { ...shown, saveTarget, form: screen.getByRole("form", { name: /^(Thêm|Sửa) chỉ tiêu$/ }) };
};

describe("the form of a target", () => {
  it("says in words when a cadence is met while it is typed, and writes it", async () => {
    const { user, form, saveTarget, container } = await opened(/^Thêm chỉ tiêu$/);
    const save = within(form).getByRole("button", { name: "Ghi chỉ tiêu" });
    await user.click(within(form).getByRole("button", { name: "Kiểm tra định kỳ" }));
    expect(save).toBeDisabled();
    await user.type(within(form).getByLabelText(/Nội dung chỉ tiêu/), "Tỉnh kiểm tra");
    await user.type(within(form).getByLabelText(/Số lượt mỗi kỳ/), "2");
    await user.type(within(form).getByLabelText(/^Cấp/), "Tỉnh");
    expect(form).toHaveTextContent("Đạt khi mỗi tháng có ít nhất 2 lượt kiểm tra cấp tỉnh, tính đến hết ngày 31/12/2026.");
    expect(await faults(container)).toEqual([]);
    await user.click(save);
    expect(saveTarget.mock.calls[0]?.[0]).toMatchObject({
      id: null,
      input: { kind: "cadence", text: "Tỉnh kiểm tra", value: 2, period: "monthly", level: "Tỉnh", nature: "counted", due: "2026-12-31" },
    });
    expect(await screen.findByText("Đã ghi chỉ tiêu GS02 vào trang “Chỉ tiêu”.", { selector: "div" })).toBeVisible();
  });

  it("tells what is wrong as one types", async () => {
    const { user, form } = await opened(/^Thêm chỉ tiêu$/);
    await user.type(within(form).getByLabelText(/Con số cần đạt/), "mười");
    expect(form).toHaveTextContent("Chỉ gõ số, ví dụ 26 hoặc 1.250,5.");
    await user.click(within(form).getByRole("button", { name: "Tỷ lệ %" }));
    await user.clear(within(form).getByLabelText(/Tỷ lệ cần đạt/));
    await user.type(within(form).getByLabelText(/Tỷ lệ cần đạt/), "120");
    expect(form).toHaveTextContent("Tỷ lệ không quá 100%.");
  });

  it("changes a target that is there", async () => {
    const { user, form, saveTarget } = await opened(/Sửa chỉ tiêu: Làm mới 12/);
    const value = within(form).getByLabelText(/Con số cần đạt/);
    expect(value).toHaveValue("12");
    await user.clear(value);
    await user.type(value, "15");
    await user.click(within(form).getByRole("button", { name: "Ghi chỉ tiêu" }));
    expect(saveTarget.mock.calls[0]?.[0]).toMatchObject({ id: "CT02", input: { value: 15, measure: "tuyến", due: "2026-11-30" } });
  });
});
