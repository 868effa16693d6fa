import fc from "fast-check";
import type { TargetCompliance } from "../../../src/domain/compliance/compliance";
import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import { figuresSince } from "../../../src/domain/compliance/figures-since";
import { natureOf, shapeOf } from "../../../src/domain/compliance/target-shape";
import { draftLedgerSheets } from "../../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import type { Target } from "../../../src/domain/ledger/target";
import { draftReport } from "../../../src/domain/reports/draft-report";
import type { ReportInput, ReportKind } from "../../../src/domain/reports/report-input";
import { reportWording } from "../../../src/domain/reports/wording";
import type { SheetDraft } from "../../../src/domain/sheet/sheet-draft";
import type { CellValue } from "../../../src/domain/sheet/sheet-snapshot";
import { draftedCells } from "../../builders/draft-cells";
import { computedTables } from "../../builders/formula-engine";
import { aLedger, aPlan, aTarget, anEntry } from "../../builders/ledger-records";
import { anyLedger } from "../../builders/random-ledger";
import { sampleLedger } from "./sample-ledger";

const words = reportWording("vi");

/** Cells of report sheets beside the ledger's own, by sheet, as the formula engine computes them. */
async function computedReports(kinds: readonly ReportKind[], ledger: Ledger, asOf: string, from?: string, ledgerAsOf = asOf) {
  const compliance = computeCompliance(ledger, asOf);
  const input: ReportInput = {
    ledger,
    compliance,
    issues: [],
    settings: {
      asOf,
      today: asOf,
      language: "vi",
      style: "national",
      showIdNumbers: false,
      showPhones: false,
      ...(from ? { from } : {}),
    },
  };
  const drafts = kinds.map((kind) => draftReport(kind, input));
  const { valueAt } = await computedTables([
    ...draftLedgerSheets(ledger, [], [], { asOf: ledgerAsOf, today: asOf, language: "vi" }),
    ...drafts,
  ]);
  return { compliance, sheets: drafts.map((draft) => cellsOf(draft, valueAt)) };
}

function cellsOf(draft: SheetDraft, valueAt: (sheet: string, row: number, column: number) => CellValue): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const [row, columns] of draftedCells(draft))
    for (const [column, cell] of columns) (rows[row] ??= [])[column] = "value" in cell ? cell.value : valueAt(draft.name, row, column);
  return rows;
}

/** The figure outside the paper behind its label. */
function figure(rows: readonly CellValue[][], label: string): CellValue {
  const row = rows.find((cells) => cells?.includes(label));
  return row?.[row.indexOf(label) + 1] ?? null;
}

/** Verdict of a target in the table of a review. */
function reviewVerdict(target: Target, { verdict, linkedTo }: TargetCompliance): string {
  if (target.optional) return words.verdicts.optional;
  if (target.outsidePlan) return "–";
  if (linkedTo !== undefined) return words.table.seeTarget(linkedTo);
  const reached = shapeOf(target) === "whole" && (verdict === "met" || verdict === "exceeded");
  return reached ? words.halfYear.reachedYear : words.verdicts[verdict];
}

const number = (value: CellValue | undefined): number | null =>
  value === null || value === undefined || value === "" ? null : Number(value);
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));
const errors = (rows: readonly CellValue[][]): CellValue[] =>
  rows.flat().filter((value) => typeof value === "string" && /^#(N\/A|REF|VALUE|NAME|DIV|NUM|NULL|CALC|SPILL)/.test(value));

describe("figures of the reports", () => {
  it("of a year-end summary are those of the program, for any ledger", async () => {
    const agree = async ({ ledger: drawn, asOf }: { ledger: Ledger; asOf: string }): Promise<void> => {
      const ledger = {
        ...drawn,
        targets: drawn.targets.map((target) => ({ ...target, text: `${target.id}: ${target.text}` })),
      };
      const { compliance, sheets } = await computedReports(["year-end"], ledger, asOf);
      const rows = sheets[0]!;
      expect(errors(rows)).toEqual([]);
      const { plan, tasks } = compliance;
      const { figures } = words;
      const shown = [figures.targetsDue, figures.targetsMet, figures.targetsMissed, figures.targetsNoData, figures.targetsNotDue].map(
        (label) => figure(rows, label),
      );
      expect(shown).toEqual([plan.due, plan.met, plan.missed, plan.noData, plan.notDue]);
      if (ledger.activities.length > 0) {
        expect(
          [figures.tasksDue, figures.tasksDone, figures.tasksLate, figures.tasksOverdue, figures.tasksNotDue].map((label) =>
            figure(rows, label),
          ),
        ).toEqual([tasks.due, tasks.done, tasks.late, tasks.overdue, tasks.notDue]);
      }
      for (const judged of compliance.targets.filter((target) => target.kind !== "milestone")) {
        const row = rows.find((cells) => String(cells?.[2] ?? "").startsWith(judged.text) && cells?.[7] !== undefined);
        expect([judged.id, number(row?.[5]), number(row?.[6]), row?.[7]]).toEqual([
          judged.id,
          near(judged.actual),
          near(judged.rate),
          judged.linkedTo === undefined || judged.verdict === "optional"
            ? words.verdicts[judged.verdict]
            : `tính chung với ${judged.linkedTo}`,
        ]);
      }
      const heading = rows.findIndex((cells) => cells?.[4] === words.cadence.periodsDue);
      compliance.cadences.forEach((cadence, index) => {
        const row = rows[heading + 2 + index];
        expect([cadence.id, number(row?.[4]), number(row?.[5]), number(row?.[6])]).toEqual([
          cadence.id,
          cadence.periodsDue,
          cadence.periodsMet,
          near(cadence.rate),
        ]);
      });
    };
    await fc.assert(fc.asyncProperty(anyLedger, agree), {
      seed: Number(process.env.SEED ?? 2024),
      numRuns: Number(process.env.RUNS ?? 4),
      interruptAfterTimeLimit: 60_000,
      endOnFailure: true,
    });
  }, 90_000);

  it("of a review are those of the program for its days, for any ledger, also after the ledger moved on to another day", async () => {
    const agree = async ({ ledger: drawn, asOf, from, later }: { ledger: Ledger; asOf: string; from: string; later: string }) => {
      const ledger = {
        ...drawn,
        targets: drawn.targets.map((target) => ({ ...target, text: `${target.id}: ${target.text}` })),
      };
      const inDays = figuresSince(ledger, from, asOf);
      const { compliance, sheets } = await computedReports(["half-year"], ledger, asOf, from, later);
      const rows = sheets[0]!;
      expect(errors(rows)).toEqual([]);
      for (const judged of compliance.targets.filter((target) => target.kind !== "milestone")) {
        const target = ledger.targets.find(({ id }) => id === judged.id)!;
        const row = rows.find((cells) => String(cells?.[2] ?? "").startsWith(judged.text) && cells?.[7] !== undefined);
        const ofLedger = shapeOf(target) === "each-household" || (target.kind === "percentage" && natureOf(target) === "counted");
        expect({ id: judged.id, actual: number(row?.[5]), rate: number(row?.[6]), verdict: row?.[7] }).toEqual({
          id: judged.id,
          actual: near(ofLedger ? judged.actual : (inDays.get(judged.id) ?? null)),
          rate: near(judged.rate),
          verdict: reviewVerdict(target, judged),
        });
      }
      const heading = rows.findIndex((cells) => cells?.[4] === words.cadence.periodsDue);
      compliance.cadences.forEach((cadence, index) => {
        const row = rows[heading + 2 + index];
        expect([cadence.id, number(row?.[4]), number(row?.[5]), number(row?.[6])]).toEqual([
          cadence.id,
          cadence.periodsDue,
          cadence.periodsMet,
          near(cadence.rate),
        ]);
      });
    };
    const anyReview = fc
      .tuple(
        anyLedger,
        fc.constantFrom("2021-01-01", "2021-05-01", "2021-06-15", "2021-09-01"),
        fc.constantFrom("", "", "2021-12-31", "2021-07-07"),
      )
      .map(([{ ledger, asOf }, from, later]) => ({ ledger, asOf, from, later: later || asOf }));
    await fc.assert(fc.asyncProperty(anyReview, agree), {
      seed: Number(process.env.SEED ?? 2024),
      numRuns: Number(process.env.RUNS ?? 4),
      interruptAfterTimeLimit: 60_000,
      endOnFailure: true,
    });
  }, 90_000);

  it("of the monitoring table and the scorecard are those of the program, for any ledger", async () => {
    const agree = async ({ ledger, asOf }: { ledger: Ledger; asOf: string }): Promise<void> => {
      const { compliance, sheets } = await computedReports(["monitoring", "scorecard"], ledger, asOf);
      expect(sheets.flatMap(errors)).toEqual([]);
      const heading = sheets[0]!.findIndex((cells) => cells?.includes(words.cadence.visitsDue));
      compliance.cadences.forEach((cadence, index) => {
        const row = sheets[0]![heading + 2 + index]!.filter((value) => value !== null && value !== undefined);
        expect([cadence.id, ...row.slice(3, 7)]).toEqual([
          cadence.id,
          cadence.periodsDue,
          cadence.periodsMet,
          near(cadence.visitsDue),
          near(cadence.visitsDone),
        ]);
      });
    };
    await fc.assert(fc.asyncProperty(anyLedger, agree), {
      seed: Number(process.env.SEED ?? 2025),
      numRuns: Number(process.env.RUNS ?? 4),
      interruptAfterTimeLimit: 60_000,
      endOnFailure: true,
    });
  }, 90_000);

  it("hold no formula error in any report", async () => {
    const { sheets } = await computedReports(
      ["half-year", "handover", "monitoring", "scorecard", "data-quality"],
      sampleLedger(),
      "2024-12-31",
    );
    expect(sheets.map(errors)).toEqual([[], [], [], [], []]);
  }, 60_000);

  it("of the chart of progress are the even pace and what was reached by the end of each month", async () => {
    const { sheets } = await computedReports(["year-end"], sampleLedger(), "2024-12-31");
    const reached = (month: string): readonly unknown[] => {
      const row = sheets[0]!.find((cells) => cells?.includes(month))!;
      const at = row.indexOf(month);
      return row.slice(at + 1, at + 5);
    };
    // Days from 15 January on of 352; then the share of sorting households, kilometres kept up, and classes held.
    expect(reached("01/2024")).toEqual([near(17 / 352), 0, 0, 0]);
    expect(reached("06/2024")).toEqual([near(168 / 352), near(40 / 70), near(6.5 / 12.5), near(8 / 18)]);
    expect(reached("12/2024")).toEqual([1, near(217 / 3 / 70), near(13.5 / 12.5), near(15 / 18)]);
  }, 60_000);

  it("of a review are those of its days only", async () => {
    const { sheets } = await computedReports(["half-year"], sampleLedger(), "2024-06-30", "2024-05-01");
    const row = (text: RegExp): readonly CellValue[] => sheets[0]!.find((cells) => text.test(String(cells?.[2] ?? ""))) ?? [];
    expect([row(/^Tổ chức lớp/)[5], row(/^Tổ chức lớp/)[6]]).toEqual([8, expect.closeTo(8 / 18, 9)]);
    expect(row(/^Xây dựng, duy trì/)[5]).toBe(6.5);
    expect(row(/^Tỷ lệ hộ gia đình/)[5]).toBe(40);
    expect(row(/^Số hộ sản xuất/)[7]).toBe(words.verdicts["no-data"]);
  }, 60_000);

  describe("of a year within a plan of several years", () => {
    const roads = aTarget({ id: "CT01", text: "Đường hoa", value: 80, measure: "km", nature: "flow", period: "yearly" });
    const clubs = aTarget({ id: "CT02", text: "Câu lạc bộ", value: 12, nature: "stock" });
    const share = aTarget({ id: "CT03", text: "Hộ phân loại", kind: "percentage", value: 70, nature: "ratio", denominator: "hộ" });
    const lately = aTarget({ id: "CT04", text: "Mới bắt đầu", value: 5, nature: "flow", start: "2023-06-01" });
    const ledger = aLedger({
      plan: aPlan({ start: "2022-01-01", end: "2026-12-31" }),
      targets: [roads, clubs, share, lately],
      progress: [
        ...[30, 34].map((quantity) => anEntry({ targetId: "CT01", date: "2023-03-05", quantity })),
        anEntry({ targetId: "CT01", date: "2024-02-29", quantity: 50 }),
        anEntry({ targetId: "CT01", date: "2024-10-01", quantity: 22 }),
        anEntry({ targetId: "CT02", date: "2022-05-01", quantity: 9 }),
        anEntry({ targetId: "CT02", date: "2023-05-01", quantity: 12 }),
        anEntry({ targetId: "CT02", date: "2024-05-01", quantity: 11 }),
        anEntry({ targetId: "CT03", date: "2023-12-01", quantity: 30, denominator: 60 }),
        anEntry({ targetId: "CT03", date: "2024-06-01", quantity: 45, denominator: 60 }),
        ...["2023-07-01", "2024-07-01"].map((date) => anEntry({ targetId: "CT04", date, quantity: 2 })),
      ],
    });
    const compared = (rows: readonly CellValue[][]) => {
      const heading = rows.findIndex((cells) => cells?.includes(words.lastYear.before));
      return heading < 0 ? null : rows.slice(heading + 2, heading + 5).map((cells) => cells.slice(2, 8).filter((_, at) => at !== 1));
    };

    it("stand beside those of the same days of last year, where both years have some", async () => {
      const { sheets } = await computedReports(["year-end"], ledger, "2024-12-31");
      expect(compared(sheets[0]!)).toEqual([
        ["Đường hoa", 64, 72, 8, near(72 / 64)],
        ["Câu lạc bộ", 12, 11, -1, near(11 / 12)],
        ["Hộ phân loại", 50, 75, 25, ""],
      ]);
      expect(sheets[0]!.flat().find((value) => /^\s*So với cùng kỳ năm trước/.test(String(value)))).toContain(
        "(từ ngày 01/01/2023 đến ngày 31/12/2023), tính các chỉ tiêu có số liệu của cả hai năm: 2 chỉ tiêu tăng; 1 chỉ tiêu giảm.",
      );
    }, 60_000);

    it("are those of the days of a review", async () => {
      const { sheets } = await computedReports(["half-year"], ledger, "2024-06-30");
      expect(compared(sheets[0]!)?.slice(0, 2)).toEqual([
        ["Đường hoa", 64, 50, -14, near(50 / 64)],
        ["Câu lạc bộ", 12, 11, -1, near(11 / 12)],
      ]);
    }, 60_000);

    it("are not compared in the first year", async () => {
      const { sheets } = await computedReports(["year-end"], ledger, "2022-12-31");
      expect(compared(sheets[0]!)).toBeNull();
    }, 60_000);
  });

  it("of the monitoring table count visits by level and month", async () => {
    const { sheets, compliance } = await computedReports(["monitoring"], sampleLedger(), "2024-12-31");
    const rows = sheets[0]!;
    expect(
      rows
        .find((cells) => cells?.[1] === "11/2024")
        ?.filter((value) => typeof value === "number")
        .slice(0, 3),
    ).toEqual([1, 0, 1]);
    const province = compliance.cadences[0]!;
    const summary = rows.find((cells) => cells?.[2] === "Tỉnh" && cells[1] === 1 && typeof cells[9] === "number")!;
    expect([summary[7], summary[8], summary[9], summary[10]]).toEqual([
      province.periodsDue,
      province.periodsMet,
      province.visitsDue,
      province.visitsDone,
    ]);
  }, 60_000);
});
