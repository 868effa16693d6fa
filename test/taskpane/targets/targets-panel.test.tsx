import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ProgressInput } from "../../../src/operations/operations";
import { done } from "../../../src/operations/refusals/refusal";
import { TargetChoice } from "../../../src/taskpane/targets/target-choice";
import { aTarget } from "../../builders/ledger-records";
import { anInventedOverview } from "../invented-operations";
import { showPane } from "../show-pane";

const opened = async (name: RegExp, enterProgress = jest.fn(async (_entry: ProgressInput) => done(null))) => {
  const { user } = await showPane("targets", { enterProgress });
  await user.click(await screen.findByRole("button", { name }));
  return { user, enterProgress, form: screen.getByRole("form", { name: "Nhập kết quả" }) };
};

describe("targets and their results", () => {
  it("shows the figure on the side of its verdict", async () => {
    await showPane("targets");
    const card = (await screen.findAllByRole("article"))[0]!;
    expect(card).toHaveTextContent("69,96% / 70%");
    expect(card).toHaveTextContent("Không đạt");
    expect(card).toHaveTextContent("Yêu cầu: ít nhất 70% hộ trong thôn; hạn 30/11/2026");
  });

  it("tells of a counted share whose total nobody knows how it gets one", async () => {
    const whole = anInventedOverview();
    const [first, ...others] = whole.ledger!.targets;
    const [share, ...judged] = whole.compliance!.targets;
    const overview = {
      ...whole,
      ledger: { ...whole.ledger!, targets: [{ ...first!, nature: "counted", counting: "households-signed" } as const, ...others] },
      compliance: {
        ...whole.compliance!,
        targets: [{ ...share!, rule: "no-denominator", actual: null, rate: null, verdict: "no-data" } as const, ...judged],
      },
    };
    await showPane("targets", { seeOverview: async () => done(overview) });
    const cards = await screen.findAllByRole("article");
    expect(cards[0]).toHaveTextContent(/bấm “Đơn vị”, mở từng đơn vị .* đánh dấu “Danh sách hộ trong sổ đã đủ mọi hộ của đơn vị này”/);
    expect(cards[1]).not.toHaveTextContent("Danh sách hộ trong sổ");
  });

  it("says in words what will be written before it is written", async () => {
    const { user, enterProgress, form } = await opened(/Nhập kết quả cho: Có ít nhất 70%/);
    await user.type(within(form).getByLabelText(/Số lượng đạt được/), "1.250");
    await user.type(within(form).getByLabelText(/Trên tổng số \(hộ trong thôn\)/), "1.800");
    await user.type(within(form).getByLabelText(/^Đơn vị/), "Chi hội thôn Đông");
    expect(form).toHaveTextContent("Sẽ ghi: 1.250 trên 1.800, Chi hội thôn Đông, ngày 22/11/2026.");
    await user.click(within(form).getByRole("button", { name: "Ghi kết quả" }));
    expect(enterProgress.mock.calls[0]?.[0]).toEqual({
      targetId: "CT01",
      date: "2026-11-22",
      unit: "Chi hội thôn Đông",
      quantity: 1250,
      denominator: 1800,
      source: null,
    });
    expect(await within(form).findByText(/Đã ghi kết quả/)).toBeVisible();
  });

  it("asks for a few words where there are many targets, and offers those that hold them", async () => {
    const names = ["Vận động hội viên", "Trao quà", "Thăm hộ nghèo"];
    const targets = Array.from({ length: 120 }, (_, i) => aTarget({ id: `CT${i + 1}`, text: `${names[i % 3]} đợt ${i + 1}` }));
    const onChoose = jest.fn();
    const { rerender } = render(<TargetChoice targets={targets} chosen={null} onChoose={onChoose} />);
    const offered = () => within(screen.getByLabelText("Chỉ tiêu")).getAllByRole("option").length - 1;
    expect(offered()).toBe(50);
    expect(screen.getByText(/Còn 70 chỉ tiêu khác/)).toBeVisible();
    fireEvent.change(screen.getByLabelText(/Tìm chỉ tiêu/), { target: { value: "ho ngheo" } });
    expect(offered()).toBe(40);
    fireEvent.change(screen.getByLabelText("Chỉ tiêu"), { target: { value: "CT120" } });
    expect(onChoose).toHaveBeenCalledWith("CT120");
    rerender(<TargetChoice targets={targets} chosen={targets[119]!} onChoose={onChoose} />);
    expect(screen.getByLabelText("Chỉ tiêu")).toHaveValue("CT120");
    expect(screen.queryByLabelText(/Tìm chỉ tiêu/)).not.toBeInTheDocument();
  });

  it("writes a milestone as done on its day", async () => {
    const { user, enterProgress, form } = await opened(/Nhập kết quả cho: Tổng kết mô hình/);
    expect(within(form).queryByLabelText(/Số lượng/)).not.toBeInTheDocument();
    await user.click(within(form).getByRole("button", { name: "Ghi kết quả" }));
    expect(enterProgress.mock.calls[0]?.[0]).toMatchObject({ targetId: "CT04", quantity: 1, denominator: null });
  });

  it("warns where more is entered than there is, and refuses a total of nothing", async () => {
    const { user, form } = await opened(/Nhập kết quả cho: Có ít nhất 70%/);
    await user.type(within(form).getByLabelText(/Số lượng đạt được/), "50");
    await user.type(within(form).getByLabelText(/Trên tổng số/), "39");
    expect(form).toHaveTextContent("Số lượng đang lớn hơn tổng số");
    await user.clear(within(form).getByLabelText(/Trên tổng số/));
    await user.type(within(form).getByLabelText(/Trên tổng số/), "0");
    expect(form).toHaveTextContent("Tổng số phải lớn hơn 0.");
    expect(within(form).getByRole("button", { name: "Ghi kết quả" })).toBeDisabled();
  });

  it("never changes text while a Vietnamese letter is being composed", async () => {
    const { form } = await opened(/Nhập kết quả cho: Có ít nhất 70%/);
    const field = within(form).getByLabelText(/Nguồn số liệu/);
    fireEvent.compositionStart(field);
    for (const value of ["Ba", "Bao", "Báo", "Báo ca", "Báo cao", "Báo cáo"]) {
      fireEvent.change(field, { target: { value } });
      expect(field).toHaveValue(value);
    }
    fireEvent.compositionEnd(field);
    expect(field).toHaveValue("Báo cáo");
  });

  it("offers no entry for what is counted from its own list", async () => {
    await showPane("targets");
    const cadence = (await screen.findAllByRole("article")).find((card) => card.textContent?.includes("Cấp xã kiểm tra"))!;
    expect(cadence).toHaveTextContent("Tự đếm từ nhật ký kiểm tra");
    expect(cadence).toHaveTextContent("8/10 kỳ đạt · 19/20 lượt kiểm tra");
    expect(within(cadence).queryByRole("button", { name: /Nhập kết quả/ })).not.toBeInTheDocument();
  });

  it("leaves only the targets that need attention", async () => {
    const { user } = await showPane("targets");
    await screen.findAllByRole("article");
    await user.click(screen.getByRole("button", { name: "Chưa có số liệu" }));
    await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
    expect(screen.getByRole("article")).toHaveTextContent("Giảm tỷ lệ hộ nghèo");
  });
});
