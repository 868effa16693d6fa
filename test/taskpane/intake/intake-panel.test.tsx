import { screen, within } from "@testing-library/react";
import type { IntakeChoice } from "../../../src/operations/operations";
import { done, refused } from "../../../src/operations/refusals/refusal";
import { anIssueRow } from "../invented-operations";
import { anInventedPreview } from "../invented-preview";
import { showPane } from "../show-pane";

const written = {
  sheets: ["Kế hoạch", "Hộ dân"],
  records: { households: 6 },
  issues: { error: 2, warning: 1, info: 0 },
};
type Corrections = IntakeChoice["corrections"];

describe("taking the sheets in", () => {
  it("shows which tables were found, of which kind and how large", async () => {
    await showPane("intake");
    const card = await screen.findByRole("region", { name: "Danh sách thôn Đông" });
    expect(card).toHaveTextContent("6 hộ");
    expect(within(card).getByLabelText("Bảng này là")).toHaveValue("households");
    expect(screen.getByText("Tìm thấy 2 bảng trong 2 trang tính.", { selector: "p" })).toBeVisible();
  });

  it("asks one clear question about a column it is unsure of, and reads again with the answer", async () => {
    const previewIntake = jest.fn(async (_corrections: Corrections) => done(anInventedPreview()));
    const { user } = await showPane("intake", { previewIntake });
    await user.selectOptions(await screen.findByLabelText("Cột E “Thùng nhận / Xanh” là gì?"), "members");
    expect(previewIntake.mock.calls.at(-1)?.[0]).toEqual([{ layout: "ho-7-cot", columns: { E: "members" } }]);
  });

  it("shows the table as it was understood, and corrects heading rows and columns by menu", async () => {
    const previewIntake = jest.fn(async (_corrections: Corrections) => done(anInventedPreview()));
    const { user } = await showPane("intake", { previewIntake });
    const card = await screen.findByRole("region", { name: "Danh sách thôn Đông" });
    await user.click(within(card).getByRole("button", { name: "Xem và sửa cách đọc bảng này" }));
    const picture = within(card).getByRole("region", { name: /Hình bảng/ });
    expect(within(picture).getByRole("rowheader", { name: /5. Tiêu đề/ })).toBeVisible();
    expect(within(picture).getByRole("rowheader", { name: "15. Cộng ghi 5, cộng lại 6" })).toBeVisible();
    expect(within(picture).getByRole("rowheader", { name: "17. Bỏ qua Chỗ ký tên" })).toBeVisible();
    await user.selectOptions(within(card).getByLabelText("đến dòng"), "7");
    expect(previewIntake.mock.calls.at(-1)?.[0]).toMatchObject([{ headerRows: [5, 7] }]);
    await user.selectOptions(within(card).getByLabelText("Cột G: Hoàn cảnh"), "note");
    expect(previewIntake.mock.calls.at(-1)?.[0]).toMatchObject([{ headerRows: [5, 7], columns: { G: "note" } }]);
  });

  it("lists what could not be read with its cell and reason, and the sheets left alone", async () => {
    const { user } = await showPane("intake");
    await user.click(await screen.findByText("1 chỗ đọc chưa được"));
    expect(screen.getByText(/ghi 5, các dòng cộng lại được 6/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Mở ô 'Danh sách thôn Đông'!F15" })).toBeVisible();
    await user.click(screen.getByText("2 trang không nhận"));
    expect(screen.getByText("Tổng hợp: bảng tổng hợp (PivotTable)")).toBeVisible();
  });

  it("takes in what was left chosen, and says what was written and what comes next", async () => {
    const takeIn = jest.fn(async (_choice: IntakeChoice) => done(written));
    const { user } = await showPane("intake", { takeIn });
    await user.click(await screen.findByRole("checkbox", { name: "Nhận bảng ở trang Nhật ký kiểm tra" }));
    await user.click(screen.getByRole("button", { name: "Ghi vào sổ" }));
    expect(takeIn.mock.calls[0]?.[0]).toEqual({
      tables: [{ sheet: "Danh sách thôn Đông", headerRow: 5 }],
      corrections: [],
    });
    expect(await screen.findByText("Đã ghi vào sổ kế hoạch.", { selector: "p" })).toBeVisible();
    expect(screen.getByText("Có 3 vấn đề của số liệu cần xem.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Xem vấn đề" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Vấn đề của số liệu" })).toBeVisible();
  });

  it("tells what is new, changed and gone where a ledger exists", async () => {
    await showPane("intake", {
      previewIntake: async () => done(anInventedPreview({ changes: { added: 3, changed: 2, gone: 1 } })),
    });
    expect(await screen.findByText("So với sổ hiện có: 3 dòng mới, 2 dòng thay đổi, 1 dòng không còn trong bảng.")).toBeVisible();
  });

  it("names the rows that differ, and shows where ledger and sheet were both changed", async () => {
    const both = anIssueRow({
      issue: {
        code: "intake/both-changed",
        severity: "warning",
        at: [],
        facts: { key: "birthYear", label: "Trịnh Thị Lụa", ledger: 1963, sheet: 1964 },
      },
      sentence: "Trịnh Thị Lụa: sổ giữ 1963.",
    });
    const records = [
      {
        kind: "changed" as const,
        list: "households" as const,
        label: "Vương Văn Khoa",
        cell: "'Danh sách'!B6",
        fields: [{ field: "birthYear", before: 1975, after: 1976 }],
      },
    ];
    const { user } = await showPane("intake", {
      previewIntake: async () => done(anInventedPreview({ problems: [both], changes: { added: 0, changed: 1, gone: 0, records } })),
    });
    expect(await screen.findByText("Trịnh Thị Lụa: sổ giữ 1963.")).toBeVisible();
    await user.click(screen.getByText("Xem 1 dòng khác"));
    const list = screen.getByRole("list", { name: "Những dòng khác với sổ" });
    expect(list).toHaveTextContent("Thay đổi: Vương Văn Khoa");
    expect(list).toHaveTextContent("Năm sinh: 1975 → 1976");
  });

  it("adds several files of the same form and looks again, telling which could not be read", async () => {
    const previewIntake = jest.fn(async (_corrections: Corrections) => done(anInventedPreview()));
    const bringInFiles = jest.fn(async () =>
      done({
        brought: [{ file: "Xóm 2.xlsx", sheets: ["Xóm 2"] }],
        refused: [{ file: "cũ.xls", refusal: { code: "file-old-xls" as const } }],
      }),
    );
    const { user } = await showPane("intake", { previewIntake, bringInFiles });
    await screen.findByRole("region", { name: "Danh sách thôn Đông" });
    const before = previewIntake.mock.calls.length;
    const chooser = screen.getByLabelText("Thêm tệp cùng mẫu", { selector: "input" });
    const file = new File(["PK"], "Xóm 2.xlsx");
    Object.defineProperty(file, "arrayBuffer", { value: async () => new ArrayBuffer(2) });
    await user.upload(chooser, [file]);
    expect(await screen.findByText("Đã thêm các trang: Xóm 2.")).toBeVisible();
    expect(screen.getByText("Tệp cũ.xls không thêm được.")).toBeVisible();
    expect(previewIntake.mock.calls.length).toBeGreaterThan(before);
  });

  it("says what is wrong with the writing and keeps the preview", async () => {
    const { user } = await showPane("intake", {
      takeIn: async () => refused({ code: "sheet-protected", sheet: "Hộ dân" }),
    });
    await user.click(await screen.findByRole("button", { name: "Ghi 2 bảng vào sổ" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Trang “Hộ dân” đang bị khoá.");
    expect(screen.getByRole("region", { name: "Danh sách thôn Đông" })).toBeVisible();
  });
});
