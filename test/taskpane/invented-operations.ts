import type { Issue } from "../../src/domain/issues/issue";
import type { Ledger } from "../../src/domain/ledger/ledger";
import type { Target } from "../../src/domain/ledger/target";
import type { WayBack } from "../../src/operations/undo/way-back";
import type { IntakePreview, IssueRow, Operations, Overview, PlanDocument } from "../../src/operations/operations";
import { done } from "../../src/operations/refusals/refusal";
import { anInventedPlan } from "./invented-plan";
import { anInventedPreview } from "./invented-preview";
import { anInventedProposal, anInventedRoster } from "./invented-roster";

const origin = { kind: "typed", on: "2026-03-01" } as const;

/** A target of the invented plan; a percentage of households unless told otherwise. */
export function aTarget(part: Partial<Target> & { id: string; text: string }): Target {
  return {
    kind: "percentage",
    comparator: "at_least",
    value: 70,
    measure: "%",
    denominator: "hộ trong thôn",
    nature: "ratio",
    counting: null,
    countingItem: null,
    baseline: null,
    period: "once",
    scope: "whole",
    level: null,
    scopeUnit: null,
    start: null,
    due: "2026-11-30",
    weight: 1,
    optional: false,
    isNorm: false,
    outsidePlan: false,
    linkedTo: null,
    lead: null,
    coordinating: [],
    section: "II",
    origin,
    ...part,
  };
}

const targets: Target[] = [
  aTarget({ id: "CT01", text: "Có ít nhất 70% số hộ trong thôn phân loại rác tại nhà" }),
  aTarget({
    id: "CT02",
    text: "Làm mới 12 tuyến đường hoa do phụ nữ tự quản",
    kind: "quantity",
    value: 12,
    measure: "tuyến",
    denominator: null,
    nature: "flow",
  }),
  aTarget({
    id: "CT03",
    text: "Mỗi chi hội có ít nhất 01 mô hình sinh kế",
    kind: "quantity",
    value: 1,
    measure: "mô hình",
    denominator: null,
    nature: "flow",
    scope: "each_unit",
    level: "Cơ sở",
  }),
  aTarget({
    id: "CT04",
    text: "Tổng kết mô hình trước ngày 15/11",
    kind: "milestone",
    comparator: null,
    value: null,
    measure: null,
    denominator: null,
    nature: "flow",
    due: "2026-11-14",
  }),
  aTarget({
    id: "CT05",
    text: "Giảm tỷ lệ hộ nghèo còn dưới 0,5%",
    comparator: "below",
    value: 0.5,
    denominator: "tổng số hộ của xã",
  }),
  aTarget({
    id: "GS01",
    text: "Cấp xã kiểm tra các mô hình ít nhất 2 lần mỗi tháng",
    kind: "cadence",
    value: 2,
    measure: "lượt",
    denominator: null,
    nature: "counted",
    counting: "visits",
    period: "monthly",
    level: "Xã",
  }),
];

const plan: Ledger["plan"] = {
  title: "Kế hoạch xây dựng thôn sạch, vườn xanh năm 2026",
  number: "15/KH-HLHPN",
  issued: "2026-02-10",
  start: "2026-01-01",
  end: "2026-12-31",
  issuers: ["Hội LHPN xã Tân Lộc"],
  place: "Tân Lộc",
  area: "xã Tân Lộc",
  expectedHouseholds: 42,
  holidays: [],
  workingDaysOnly: false,
};

const unit = (id: string, name: string) => ({
  id,
  name,
  level: "Cơ sở",
  parent: null,
  from: null,
  to: null,
  aliases: [],
  successor: null,
});

/** A small ledger of an invented commune. */
export function anInventedLedger(): Ledger {
  const activity = {
    section: "III",
    lead: "Hội LHPN xã",
    coordinating: [],
    start: null,
    completed: null,
    evidence: null,
    note: null,
    optional: false,
    outsidePlan: false,
    origin,
  };
  return {
    plan,
    targets,
    units: [unit("DV01", "Chi hội thôn Đông"), unit("DV02", "Chi hội thôn Đoài"), unit("DV03", "Chi hội thôn Thượng")],
    activities: [
      {
        ...activity,
        id: "NV01",
        text: "Tập huấn ủ phân hữu cơ cho hội viên",
        due: "2026-06-30",
        status: "in-progress" as const,
      },
      {
        ...activity,
        id: "NV02",
        text: "Ra mắt câu lạc bộ thôn sạch",
        due: "2026-12-15",
        status: "not-started" as const,
      },
    ],
    progress: [],
    households: [],
    allocationRules: [],
    distributions: [],
    visits: [],
  };
}

const judged = { isDue: true, numerator: null, denominator: null, rule: "at-least", evidence: [] };

/** The invented commune's overview on a day in autumn. */
export function anInventedOverview(part: Partial<Overview> = {}): Overview {
  return {
    hasLedger: true,
    asOf: "2026-11-22",
    ledger: anInventedLedger(),
    issues: { error: 3, warning: 7, info: 1 },
    sheets: ["Danh sách thôn Đông", "Danh sách thôn Đoài", "Nhật ký kiểm tra"],
    cells: { CT01: "'Chỉ tiêu'!B2", NV01: "'Nhiệm vụ'!B2" },
    compliance: {
      asOf: "2026-11-22",
      targets: [
        {
          ...judged,
          id: "CT01",
          text: targets[0]!.text,
          kind: "percentage",
          required: 70,
          actual: 69.96,
          rate: 0.99943,
          verdict: "missed",
        },
        {
          ...judged,
          id: "CT02",
          text: targets[1]!.text,
          kind: "quantity",
          required: 12,
          actual: 14,
          rate: 14 / 12,
          verdict: "exceeded",
        },
        {
          ...judged,
          id: "CT03",
          text: targets[2]!.text,
          kind: "quantity",
          required: 1,
          actual: null,
          rate: 2 / 3,
          verdict: "missed",
          unitsMet: 2,
          unitsDue: 3,
          sumActual: 4,
          sumRequired: 3,
          byUnit: [
            { unit: "Chi hội thôn Đông", required: 1, actual: 3, verdict: "met" },
            { unit: "Chi hội thôn Đoài", required: 1, actual: 1, verdict: "met" },
            { unit: "Chi hội thôn Thượng", required: 1, actual: null, verdict: "no-data" },
          ],
        },
        {
          ...judged,
          id: "CT04",
          text: targets[3]!.text,
          kind: "milestone",
          required: null,
          actual: 1,
          rate: 1,
          verdict: "done",
        },
        {
          ...judged,
          id: "CT05",
          text: targets[4]!.text,
          kind: "percentage",
          required: 0.5,
          actual: null,
          rate: null,
          verdict: "no-data",
        },
      ],
      cadences: [
        {
          id: "GS01",
          text: targets[5]!.text,
          level: "Xã",
          unit: null,
          period: "monthly",
          perPeriod: 2,
          periodsDue: 10,
          periodsMet: 8,
          visitsDue: 20,
          visitsDone: 19,
          rate: 0.8,
          verdict: "missed",
          isDue: true,
          rule: "cadence",
          periods: [],
          evidence: [],
        },
      ],
      plan: { due: 6, met: 2, missed: 3, noData: 1, notDue: 2, optional: 0, rate: 2 / 6, weightedRate: 2 / 6 },
      tasks: { due: 5, done: 3, late: 1, overdue: 1, notDue: 4 },
      taskVerdicts: [
        { id: "NV01", verdict: "overdue" },
        { id: "NV02", verdict: "not-due" },
      ],
    },
    ...part,
  };
}

const nothing = { error: 0, warning: 0, info: 0 };

/** A workbook that holds no ledger yet. */
export function aFreshOverview(): Overview {
  return {
    hasLedger: false,
    asOf: "2026-11-22",
    ledger: null,
    compliance: null,
    issues: nothing,
    sheets: ["Danh sách thôn Đông", "Bìa"],
  };
}

const issue = (severity: Issue["severity"], row: number): Issue => ({
  code: "roster/missing-field",
  severity,
  at: [{ list: "households", index: row, field: "headName" }],
  facts: { field: "headName", name: null },
});

/** An issue row about a household. */
export function anIssueRow(part: Partial<IssueRow> & { severity?: Issue["severity"]; row?: number } = {}): IssueRow {
  const { severity = "error", row = 5, ...rest } = part;
  return {
    issue: issue(severity, row),
    key: `roster/missing-field ${row}`,
    change: null,
    sentence: `Dòng ${row} chưa có họ tên chủ hộ.`,
    advice: "Hãy ghi họ tên vào ô này, hoặc xoá dòng nếu thừa.",
    ledgerCells: [`'Hộ dân'!B${row}`],
    sourceCells: [`'Danh sách thôn Đông'!B${row + 6}`],
    ...rest,
  };
}

const inventedIssues = () => [
  anIssueRow(),
  anIssueRow({ severity: "warning", row: 9 }),
  anIssueRow({ severity: "info", row: 12, sourceCells: [] }),
];

const written = {
  sheets: ["Kế hoạch", "Chỉ tiêu", "Hộ dân"],
  records: { households: 42 },
  issues: { error: 2, warning: 1, info: 0 },
};

/** The way back from a change, as an operation gives it. */
export const anUndo = (operation: WayBack["operation"]): WayBack => ({
  kind: "ledger",
  operation,
  turn: { before: {}, after: {} },
  settings: [],
});

/** Operations that answer at once with invented data; a test replaces those it is about. */
export function inventedOperations(part: Partial<Operations> = {}): Operations {
  return {
    seeOverview: async () => done(anInventedOverview()),
    previewIntake: async (): Promise<{ ok: true; value: IntakePreview }> => ({ ok: true, value: anInventedPreview() }),
    takeIn: async () => done(written),
    bringInFiles: async (files) =>
      done({ brought: files.map(({ name }) => ({ file: name, sheets: [name.replace(/\.\w+$/, "")] })), refused: [] }),
    startEmptyLedger: async () => done(written),
    readPlan: async (): Promise<{ ok: true; value: PlanDocument }> => ({ ok: true, value: anInventedPlan() }),
    adoptPlan: async () => done(written),
    listReadyPlans: async () => [
      {
        id: "garden",
        name: "Vườn xanh",
        purpose: "Mỗi thôn một vườn rau chung.",
        start: "2026-01-01",
        end: "2026-12-31",
        targets: 4,
        activities: 9,
      },
    ],
    adoptReadyPlan: async () => done(written),
    listIssues: async () => done(inventedIssues()),
    restoreSheets: async () => done([]),
    checkAgain: async () => done(inventedIssues()),
    applyFixes: async () => done([]),
    undoChange: async () => done({ kept: [], gone: 0 }, anUndo("undo")),
    acceptIssue: async () => done(null),
    listDuplicates: async () => done([]),
    settlePair: async () => done(null),
    saveTarget: async () => done({ id: "CT06" }),
    saveUnit: async () => done({ id: "DV03" }),
    endLevel: async () => done(2),
    addUnitsOfRoster: async () => done(3),
    enterVisit: async () =>
      done([{ id: "GS01", text: "Cấp xã kiểm tra", period: "monthly", from: "2026-05-01", to: "2026-05-31", done: 2, asked: 2 }]),
    completeActivity: async () => done(null),
    enterProgress: async () => done(null),
    makeAnonymisedCopy: async () => done({ place: "downloaded", names: 42, numbers: 60, addresses: 7, pictures: 0 }),
    consolidateFiles: async () =>
      done({
        report: { taken: [], leftOut: [], replaced: [], differing: [], missing: [] },
        issues: [],
        compliance: anInventedOverview().compliance!,
        sheets: ["Xếp hạng đơn vị"],
      }),
    freezeReport: async () => done({ sheet: "Báo cáo tổng kết 15-10-2024" }),
    writeReport: async () => done({ sheet: "Báo cáo tổng kết" }),
    seeRoster: async () => done(anInventedRoster()),
    previewRoster: async () => done(anInventedProposal()),
    drawUpRoster: async () => done(null),
    addHousehold: async () => done(null),
    previewAllocation: async () => done({ recipients: 3, added: 3, changed: 0, totals: [{ colour: null, allocated: 6, supply: 5 }] }),
    allocateItems: async () => done(null),
    enterReceipts: async () => done(null),
    listEarlier: async () => done([]),
    compareEarlier: async ({ name }) =>
      done({ file: name, plan: "Kế hoạch năm 2025", comparedOn: "2026-11-22", households: 2, receipts: 3 }),
    forgetEarlier: async () => done(null),
    listRules: async () => done([{ code: "roster/same-name", title: "Trùng họ tên", isOn: true }]),
    switchRulesOff: async () => done(null),
    showCell: async () => done(null),
    ...part,
  };
}
