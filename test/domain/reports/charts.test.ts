import type { Ledger } from "../../../src/domain/ledger/ledger";
import { draftHalfYear } from "../../../src/domain/reports/half-year";
import { draftYearEnd } from "../../../src/domain/reports/year-end";
import type { DraftChart, DraftValue, SheetDraft } from "../../../src/domain/sheet/sheet-draft";
import { aJudgement, aTarget, sampleCompliance, sampleInput, sampleLedger } from "./sample-ledger";

const chartOf = (draft: SheetDraft, name: string): DraftChart | undefined => draft.charts.find((chart) => chart.name === name);

/** The cells that a chart is drawn from. */
function sourceOf(draft: SheetDraft, { source }: DraftChart): DraftValue[][] {
  const cells = new Map<string, DraftValue>();
  for (const block of draft.blocks)
    block.values.forEach((row, i) => row.forEach((value, j) => cells.set(`${block.row + i}|${block.column + j}`, value)));
  return Array.from({ length: source.bottom - source.top + 1 }, (_, i) =>
    Array.from({ length: source.right - source.left + 1 }, (_, j) => cells.get(`${source.top + i}|${source.left + j}`) ?? null),
  );
}

const formulaAt = (rows: readonly DraftValue[][], row: number, column: number): string =>
  (rows[row]?.[column] as { formula: string } | undefined)?.formula ?? "";

function drawn(ledger: Partial<Ledger>): SheetDraft {
  return draftYearEnd(sampleInput({ ledger: { ...sampleLedger(), ...ledger } }));
}

describe("charts of a report", () => {
  const draft = draftYearEnd(sampleInput());

  it("hold plan against actual, progress over time and items by colour, on the paper and from cells beside it", () => {
    expect(draft.charts.map(({ name }) => name)).toEqual(["PlanAgainstActual", "ProgressOverTime", "ItemsByColour"]);
    for (const { place, source } of draft.charts) {
      expect(place.right).toBeLessThanOrEqual(draft.page?.printArea?.right ?? 0);
      expect(place.bottom).toBeLessThanOrEqual(draft.page?.printArea?.bottom ?? 0);
      expect(source.left).toBeGreaterThan(draft.page?.printArea?.right ?? 99);
    }
  });

  it("are not parted by a page break", () => {
    for (const { place } of draft.charts)
      expect(draft.page?.pageBreaks?.filter((row) => row > place.top && row <= place.bottom)).toEqual([]);
  });

  describe("progress over time", () => {
    const chart = chartOf(draft, "ProgressOverTime")!;
    const rows = sourceOf(draft, chart);

    it("has a row for each month that has begun, the even pace and a line for each target with results in two months", () => {
      expect(chart.kind).toBe("Line");
      expect(rows.slice(1).map(([month]) => month)).toEqual(
        Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, "0")}/2024`),
      );
      expect(rows[0]?.slice(1, 2)).toEqual(["Tiến độ đều"]);
      expect(rows[0]?.slice(2)).toEqual([
        expect.stringMatching(/^1\. Tỷ lệ hộ gia đình/),
        expect.stringMatching(/^3\. Xây dựng, duy trì/),
        expect.stringMatching(/^4\. Tổ chức lớp/),
      ]);
    });

    it("adds up what was reported by the end of the month, against the planned value of the ledger", () => {
      const may = formulaAt(rows, 5, 4);
      expect(may).toContain("SUMIFS(Progress[Số lượng]");
      expect(may).toContain("DATE(2024,5,31)");
      expect(may).toContain('VLOOKUP("CT04"');
    });

    it("measures the pace in days of the plan, the last month up to its last day", () => {
      expect(formulaAt(rows, 1, 1)).toMatch(/DATE\(2024,1,31\)\)-DATE\(2024,1,15\)\+1\)\/352$/);
      expect(formulaAt(rows, 12, 1)).toContain("DATE(2024,12,31)");
    });

    it("ends with the month of the day of judgement", () => {
      const half = draftHalfYear(sampleInput({}, { asOf: "2024-08-15", from: "2024-07-01" }));
      const months = sourceOf(half, chartOf(half, "ProgressOverTime")!).map(([month]) => month);
      expect([months.length, months.at(-1)]).toEqual([9, "08/2024"]);
    });

    it("goes by quarters in a plan of several years", () => {
      const ledger = sampleLedger();
      const long = drawn({ plan: { ...ledger.plan, start: "2020-01-01" } });
      const quarters = sourceOf(long, chartOf(long, "ProgressOverTime")!).map(([quarter]) => quarter);
      expect([quarters.length, quarters[1], quarters.at(-1)]).toEqual([21, "I/20", "IV"]);
    });

    it.each<[string, Partial<Ledger>]>([
      ["nothing was reported", { progress: [] }],
      ["everything was reported in one month", { progress: sampleLedger().progress.map((entry) => ({ ...entry, date: "2024-12-20" })) }],
      [
        "no target has one figure that is to grow",
        { targets: sampleLedger().targets.filter(({ id, kind }) => id === "CT05" || id === "CT07" || kind === "cadence") },
      ],
    ])("is left out where %s", (_, ledger) => {
      expect(chartOf(drawn(ledger), "ProgressOverTime")).toBeUndefined();
    });

    it("draws the heaviest targets, and only those of the same days together", () => {
      const targets = ["A", "B", "C", "D", "E"].map((id, index) =>
        aTarget(id, { weight: index, due: id === "E" ? "2024-06-30" : "2024-12-31" }),
      );
      const progress = targets.flatMap(({ id }) =>
        ["2024-03-01", "2024-05-01"].map((date) => ({ ...sampleLedger().progress[0]!, date, targetId: id, denominator: null })),
      );
      const own = draftYearEnd(
        sampleInput({
          ledger: { ...sampleLedger(), targets, progress },
          compliance: { ...sampleCompliance(), targets: targets.map((target) => aJudgement(target, "missed", 2, 0.2)), cadences: [] },
        }),
      );
      const [names] = sourceOf(own, chartOf(own, "ProgressOverTime")!);
      expect(names?.slice(2)).toEqual(["2. Chỉ tiêu B", "3. Chỉ tiêu C", "4. Chỉ tiêu D"]);
    });
  });

  describe("items by colour", () => {
    it("reads allocated and received from the rows of the table", () => {
      const rows = sourceOf(draft, chartOf(draft, "ItemsByColour")!);
      expect(rows.map(([label]) => label)).toEqual(["", "Xanh", "Vàng"]);
      expect(rows[0]?.slice(1)).toEqual(["Phân bổ", "Đã cấp"]);
      const at = /^=N\(\$D\$(\d+)\)$/.exec(formulaAt(rows, 1, 1))?.[1];
      expect(formulaAt(rows, 1, 2)).toBe(`=N($E$${at})`);
      const block = draft.blocks.find((one) => Number(at) >= one.row && Number(at) < one.row + one.values.length && one.column === 1);
      expect(JSON.stringify(block?.values[Number(at) - (block?.row ?? 0)])).toContain("Xanh");
    });

    it("names the kind where there are several", () => {
      const [line] = sampleLedger().distributions;
      const several = drawn({ distributions: [line!, { ...line!, item: "Thùng 100 lít" }, { ...line!, item: "Bao", colour: null }] });
      const labels = sourceOf(several, chartOf(several, "ItemsByColour")!).map(([label]) => label);
      expect(labels).toEqual(["", "Thùng 60 lít – Xanh", "Thùng 100 lít – Xanh", "Bao"]);
    });

    it.each<[string, Partial<Ledger>]>([
      ["nothing is handed out", { distributions: [] }],
      ["there is one item in one colour", { distributions: sampleLedger().distributions.filter(({ colour }) => colour === "Xanh") }],
      [
        "the list holds no figure yet",
        { distributions: sampleLedger().distributions.map((line) => ({ ...line, allocated: null, received: null })) },
      ],
    ])("is left out where %s", (_, ledger) => {
      expect(chartOf(drawn(ledger), "ItemsByColour")).toBeUndefined();
    });
  });

  it("draw plan against actual also where the table has become an annex", () => {
    const text = "Xây dựng và duy trì mô hình tự quản bảo vệ môi trường ở khu dân cư, có đăng ký và đánh giá hằng năm ".repeat(6);
    const targets = ["A", "B", "C", "D", "E"].map((id) => aTarget(id, { text }));
    const long = draftYearEnd(
      sampleInput({
        ledger: { ...sampleLedger(), targets },
        compliance: { ...sampleCompliance(), targets: targets.map((target) => aJudgement(target, "met", 10, 1)), cadences: [] },
      }),
    );
    const rows = sourceOf(long, chartOf(long, "PlanAgainstActual")!);
    expect(formulaAt(rows, 5, 2)).toMatch(/^=N\(VLOOKUP\("A",/);
  });
});
