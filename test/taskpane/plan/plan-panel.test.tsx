import { screen, within } from "@testing-library/react";
import type { PlanDocument, PlanInput } from "../../../src/operations/operations";
import { done, refused } from "../../../src/operations/refusals/refusal";
import { anInventedPlan } from "../invented-plan";
import { showPane } from "../show-pane";

const adopter = () =>
  jest.fn(async (_reading: PlanDocument, _chosen: readonly number[]) =>
    done({ sheets: [], records: {}, issues: { error: 0, warning: 0, info: 0 } }),
  );

async function readAPlan(adoptPlan = adopter(), plan = anInventedPlan()) {
  const { user } = await showPane("plan", { adoptPlan, readPlan: async () => done(plan) });
  await user.type(await screen.findByLabelText(/Hoặc dán nội dung/), "Kế hoạch");
  await user.click(screen.getByRole("button", { name: "Đọc nội dung đã dán" }));
  await screen.findByText(/^Tìm thấy \d+ mục/, { selector: ":not([aria-live] *)" });
  return { user, adoptPlan };
}

describe("reading a plan", () => {
  it("hands over a chosen file with its bytes", async () => {
    const readPlan = jest.fn(async (_input: PlanInput) => done(anInventedPlan()));
    const { user } = await showPane("plan", { readPlan });
    await user.upload(
      await screen.findByLabelText("Chọn tệp kế hoạch…", { selector: "input" }),
      new File(["abc"], "ke-hoach.txt", { type: "text/plain" }),
    );
    await screen.findByText("Tìm thấy 6 mục trong văn bản.", { selector: "span[class*=___]" });
    expect(readPlan.mock.calls[0]?.[0]).toEqual({ name: "ke-hoach.txt", content: new Uint8Array([97, 98, 99]) });
  });

  it("says what to do with a document that cannot be read", async () => {
    const { user } = await showPane("plan", {
      readPlan: async () => refused({ code: "plan-unreadable", reason: "pdf" }),
    });
    await user.type(await screen.findByLabelText(/Hoặc dán nội dung/), "x");
    await user.click(screen.getByRole("button", { name: "Đọc nội dung đã dán" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Đây là tệp PDF");
  });

  it("shows each proposal with its value in words, unsure ones not chosen", async () => {
    await readAPlan();
    expect(screen.getByRole("checkbox", { name: /có ít nhất 70% số hộ/ })).toBeChecked();
    expect(screen.getByText(/ít nhất 2 lần mỗi tháng, cấp xã/)).toBeVisible();
    expect(screen.getByText(/trước ngày 15\/11\/2026; chủ trì: Hội LHPN xã/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /Vận động các cơ sở/ })).not.toBeChecked();
    expect(screen.getByText("Cần xem kỹ")).toBeVisible();
  });

  it("reports where the document contradicts itself and what follows from it", async () => {
    await readAPlan();
    expect(screen.getByText(/“8 thôn của xã” – “9 thôn trong xã”/)).toBeVisible();
    expect(screen.getByText("42 × 2 = 84 thùng rác")).toBeVisible();
  });

  it("writes exactly the proposals that were accepted", async () => {
    const { user, adoptPlan } = await readAPlan();
    await user.click(screen.getByRole("checkbox", { name: /làm mới 12 tuyến/ }));
    await user.click(screen.getByRole("checkbox", { name: /Vận động các cơ sở/ }));
    await user.click(screen.getByRole("button", { name: "Ghi 5 mục vào sổ" }));
    expect(adoptPlan.mock.calls[0]?.[1]).toEqual([0, 2, 3, 4, 5]);
    expect(await screen.findByText("Đã ghi kế hoạch vào sổ.", { selector: "p" })).toBeVisible();
  });

  it("accepts all above a confidence, of the kind in view", async () => {
    const { user, adoptPlan } = await readAPlan();
    await user.click(screen.getByRole("button", { name: "Số lượng 2" }));
    await user.selectOptions(screen.getByLabelText(/Chọn nhanh/), "0.8");
    await user.click(screen.getByRole("button", { name: /^Ghi/ }));
    expect(adoptPlan.mock.calls[0]?.[1]).toEqual([0, 1, 3, 4]);
  });

  it("writes a proposal as it was corrected", async () => {
    const { user, adoptPlan } = await readAPlan();
    const row = screen.getByRole("checkbox", { name: /làm mới 12 tuyến/ }).closest("div")!;
    await user.click(within(row).getByRole("button", { name: "Sửa" }));
    const field = within(row).getByLabelText("Con số");
    await user.clear(field);
    await user.type(field, "15");
    await user.click(screen.getByRole("button", { name: /^Ghi/ }));
    expect(adoptPlan.mock.calls[0]?.[0].commitments[1]).toMatchObject({
      value: 15,
      text: "làm mới 12 tuyến đường hoa",
    });
  });

  it("asks for the period where the document names none", async () => {
    const plan = anInventedPlan();
    const { user } = await readAPlan(adopter(), { ...plan, plan: { ...plan.plan, start: null } });
    expect(screen.getByText(/Văn bản không nêu rõ thời gian/)).toBeVisible();
    expect(screen.getByRole("button", { name: /^Ghi/ })).toBeDisabled();
    await user.type(screen.getByLabelText(/Bắt đầu/), "1/1/2026");
    expect(screen.getByRole("button", { name: /^Ghi/ })).toBeEnabled();
  });

  it("marks the proposals in the document, where they are taken and left by mouse and keyboard", async () => {
    const { user, adoptPlan } = await readAPlan();
    await user.click(within(screen.getByRole("group", { name: "Cách xem" })).getByRole("button", { name: "Trong văn bản" }));
    const text = screen.getByRole("region", { name: "Văn bản, mục đề xuất được tô màu" });
    expect(text).toHaveTextContent(
      "1. Phấn đấu đến hết năm có ít nhất 70% số hộ trong thôn phân loại rác tại nhà; làm mới 12 tuyến đường hoa.",
    );
    const mark = within(text).getByRole("checkbox", { name: /làm mới 12/ });
    mark.focus();
    await user.keyboard(" ");
    expect(mark).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: /^Ghi/ }));
    expect(adoptPlan.mock.calls[0]?.[1]).toEqual([0, 2, 3, 4]);
  });

  it("folds ninety proposals into their sections", async () => {
    await readAPlan(adopter(), anInventedPlan(15));
    expect(screen.getAllByRole("group").filter((one) => one.tagName === "DETAILS")).toHaveLength(60);
    expect(screen.getAllByText(/chọn 2\/2/).length).toBe(30);
  });
});
