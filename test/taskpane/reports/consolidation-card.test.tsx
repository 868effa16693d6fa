import { screen, within } from "@testing-library/react";
import type { ChosenFile, ConsolidatedBook, ReportSettings, Work } from "../../../src/operations/operations";
import { done, refused, type Result } from "../../../src/operations/refusals/refusal";
import { aFreshOverview, anInventedOverview, anIssueRow } from "../invented-operations";
import { showPane } from "../show-pane";

const file = (name: string) => new File([`bytes of ${name}`], name);
const fresh = async () => done(aFreshOverview());

const book: ConsolidatedBook = {
  report: {
    taken: [{ unit: "Xã Một", file: "mot.xlsx", asOf: "2026-11-22" }],
    leftOut: [{ file: "hong.xlsx", reason: "unreadable" }],
    replaced: [],
    differing: [],
    missing: ["Xã Ba"],
  },
  issues: [
    {
      ...anIssueRow({ sentence: "Tệp hong.xlsx chưa được tổng hợp.", advice: "Đề nghị đơn vị gửi lại." }),
      issue: { code: "consolidation/left-out", severity: "error", at: [], facts: { file: "hong.xlsx", reason: "unreadable" } },
    },
    {
      ...anIssueRow({ sentence: "Xã Ba chưa gửi sổ.", advice: "Đôn đốc đơn vị." }),
      issue: { code: "consolidation/unit-missing", severity: "warning", at: [], facts: { unit: "Xã Ba" } },
    },
  ],
  compliance: anInventedOverview().compliance!,
  sheets: ["Xếp hạng 'xã'", "Kế hoạch"],
};

type Asked = [files: readonly ChosenFile[], settings: ReportSettings, work?: Work];

describe("consolidating from the pane", () => {
  it("hands over the chosen files, and shows what was left out and who sent nothing", async () => {
    const consolidateFiles = jest.fn(async (..._asked: Asked) => done(book));
    const showCell = jest.fn(async () => done(null));
    const { user } = await showPane("reports", { seeOverview: fresh, consolidateFiles, showCell });
    await user.upload(await screen.findByLabelText("Chọn tệp của các đơn vị"), [file("mot.xlsx"), file("hong.xlsx")]);
    const card = await screen.findByRole("region", { name: "Tổng hợp sổ của nhiều đơn vị" });
    expect(await within(card).findByText("Đã tổng hợp 1 đơn vị từ 2 tệp.")).toBeInTheDocument();
    expect(within(card).getByText("Đã ghi các trang: Xếp hạng 'xã', Kế hoạch.")).toBeInTheDocument();
    expect(within(card).getByText("Tệp hong.xlsx chưa được tổng hợp.")).toBeInTheDocument();
    expect(within(card).queryByText("Xã Ba chưa gửi sổ.")).not.toBeInTheDocument();
    expect(within(card).getByText("Đơn vị chưa gửi sổ (1)")).toBeInTheDocument();
    const [files, settings] = consolidateFiles.mock.calls[0]!;
    expect(files.map(({ name }) => name)).toEqual(["mot.xlsx", "hong.xlsx"]);
    expect(settings).toEqual({ asOf: "2026-11-22", language: "vi", style: "national", showIdNumbers: false, showPhones: false });
    await user.click(within(card).getByRole("button", { name: "Mở bảng xếp hạng" }));
    expect(showCell).toHaveBeenCalledWith("'Xếp hạng ''xã'''!A1");
  });

  it("tells how many files were read, and stops when asked to", async () => {
    const consolidateFiles = (...[, , work]: Asked): Promise<Result<ConsolidatedBook>> => {
      work?.progress?.("reading", 3, 12);
      return new Promise((resolve) => {
        work?.signal?.addEventListener("abort", () => resolve(refused({ code: "cancelled" })));
      });
    };
    const { user } = await showPane("reports", { seeOverview: fresh, consolidateFiles });
    await user.upload(await screen.findByLabelText("Chọn tệp của các đơn vị"), [file("mot.xlsx")]);
    expect(await screen.findByText("3 trên 12")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Dừng lại" }));
    expect(await screen.findByRole("button", { name: "Chọn tệp của các đơn vị" })).toBeEnabled();
  });

  it("says why nothing could be done, in English as well, and lets files be chosen again", async () => {
    const consolidateFiles = async () => refused({ code: "no-ledger-in-files", files: ["a.xlsx"] });
    const { user } = await showPane("reports", { seeOverview: fresh, consolidateFiles }, "en");
    await user.upload(await screen.findByLabelText("Choose the units' files"), [file("a.xlsx")]);
    expect(await screen.findByText("None of the files holds a plan ledger that can be used: a.xlsx.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Choose files again" })).toBeEnabled();
  });

  it("asks for a new workbook where the open one holds a ledger", async () => {
    await showPane("reports");
    expect(await screen.findByText(/hãy mở một tệp Excel mới, còn trống/)).toBeInTheDocument();
    expect(screen.queryByLabelText("Chọn tệp của các đơn vị")).not.toBeInTheDocument();
  });
});
