import type { CadenceCompliance, Compliance, TargetCompliance, Verdict } from "../../../src/domain/compliance/compliance";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import type { Target } from "../../../src/domain/ledger/target";
import type { ReportInput, ReportSettings } from "../../../src/domain/reports/report-input";

const typed = { kind: "typed", on: "2024-01-05" } as const;

export function aTarget(id: string, over: Partial<Target> = {}): Target {
  return {
    id,
    text: `Chỉ tiêu ${id}`,
    kind: "quantity",
    comparator: "at_least",
    value: 10,
    measure: "mô hình",
    denominator: null,
    nature: "flow",
    counting: null,
    countingItem: null,
    baseline: null,
    period: "once",
    scope: "whole",
    level: null,
    scopeUnit: null,
    start: null,
    due: "2024-12-31",
    weight: 1,
    optional: false,
    isNorm: false,
    outsidePlan: false,
    linkedTo: null,
    lead: null,
    coordinating: [],
    section: "II",
    origin: typed,
    ...over,
  };
}

export function aJudgement(target: Target, verdict: Verdict, actual: number | null, rate: number | null, isDue = true): TargetCompliance {
  return {
    id: target.id,
    text: target.text,
    kind: target.kind,
    required: target.value,
    actual,
    rate,
    verdict,
    isDue,
    numerator: null,
    denominator: null,
    rule: "at-least",
    evidence: [],
  };
}

const targets: Target[] = [
  aTarget("CT01", {
    text: "Tỷ lệ hộ gia đình tại xóm phân loại rác thải tại nguồn và xử lý rác hữu cơ bằng chế phẩm vi sinh",
    kind: "percentage",
    value: 70,
    measure: "%",
    nature: "ratio",
    denominator: "hộ trong xóm",
  }),
  aTarget("CT02", { text: "Số hộ sản xuất nông nghiệp ứng dụng công nghệ vi sinh", value: 1, measure: "hộ" }),
  aTarget("CT03", {
    text: "Xây dựng, duy trì các đoạn đường hoa do phụ nữ tự quản",
    value: 12.5,
    measure: "km",
    nature: "stock",
  }),
  aTarget("CT04", { text: "Tổ chức lớp tập huấn kỹ năng ủ phân hữu cơ cho hội viên", value: 18, measure: "lớp" }),
  aTarget("CT05", {
    text: "Tỷ lệ hộ nghèo là hội viên trong toàn xã",
    kind: "percentage",
    comparator: "below",
    value: 2.5,
    measure: "%",
    nature: "ratio",
  }),
  aTarget("CT06", {
    text: "Mỗi chi hội có ít nhất một mô hình thu gom phế liệu gây quỹ giúp đỡ phụ nữ khó khăn",
    value: 1,
    measure: "mô hình",
    scope: "each_unit",
    level: "Chi hội",
  }),
  aTarget("CT07", {
    text: "Tổ chức hội nghị phát động phong trào",
    kind: "milestone",
    comparator: null,
    value: null,
    measure: null,
    due: "2024-03-08",
  }),
  aTarget("CT08", {
    text: "Trao thùng đựng rác cho các hộ trong danh sách",
    value: 24,
    measure: "thùng",
    comparator: "exactly",
    isNorm: true,
    nature: "counted",
    counting: "items-received",
  }),
  aTarget("CT09", {
    text: "Thu hút thêm hội viên mới tham gia tổ phụ nữ tự quản",
    value: 1250,
    measure: "hội viên",
    due: "2025-06-30",
  }),
  aTarget("CT10", {
    text: "Khuyến khích các chi hội trồng vườn rau an toàn",
    value: 5,
    measure: "vườn",
    optional: true,
  }),
];
const cadenceTargets: Target[] = [
  aTarget("GS01", {
    text: "Hội cấp tỉnh kiểm tra mô hình ít nhất 2 lần mỗi tháng",
    kind: "cadence",
    value: 2,
    measure: "lượt",
    period: "monthly",
    level: "Tỉnh",
  }),
  aTarget("GS02", {
    text: "Chi hội kiểm tra hằng tuần",
    kind: "cadence",
    value: 1,
    measure: "lượt",
    period: "weekly",
    level: "Chi hội",
  }),
];

const months = Array.from({ length: 11 }, (_, index) => String(index + 2).padStart(2, "0"));
const lastDays: Record<string, string> = { "02": "29", "04": "30", "06": "30", "09": "30", "11": "30" };

export const sampleCadence: CadenceCompliance = {
  id: "GS01",
  text: cadenceTargets[0]!.text,
  level: "Tỉnh",
  unit: null,
  period: "monthly",
  perPeriod: 2,
  periodsDue: 11,
  periodsMet: 9,
  visitsDue: 22,
  visitsDone: 20,
  rate: 9 / 11,
  verdict: "missed",
  isDue: true,
  rule: "cadence",
  periods: [
    { from: "2024-01-15", to: "2024-01-31", unit: null, done: 1, state: "cut" },
    ...months.map((month, index) => ({
      from: `2024-${month}-01`,
      to: `2024-${month}-${lastDays[month] ?? "31"}`,
      unit: null,
      done: index < 9 ? 2 : 1,
      state: index < 9 ? ("met" as const) : ("missed" as const),
    })),
  ],
  evidence: [],
};
const weekly: CadenceCompliance = {
  ...sampleCadence,
  id: "GS02",
  level: "Chi hội",
  period: "weekly",
  perPeriod: 1,
  periodsDue: 50,
  periodsMet: 50,
  visitsDue: 50,
  visitsDone: 50,
  rate: 1,
  verdict: "met",
  periods: Array.from({ length: 50 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 15 + 7 * index));
    const end = new Date(Date.UTC(2024, 0, 21 + 7 * index));
    return {
      from: day.toISOString().slice(0, 10),
      to: end.toISOString().slice(0, 10),
      unit: null,
      done: 1,
      state: "met" as const,
    };
  }),
};

const family = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ"];
const middle = ["Thị", "Văn", "Thị Thanh", "Hữu"];
const given = ["Hoa", "Hòa", "Ánh", "An", "Ân", "Đào", "Dung", "Yến", "Bình", "Thủy", "Thúy", "Ơn"];

export function sampleHouseholds(count: number): Ledger["households"] {
  return Array.from({ length: count }, (_, index) => ({
    id: `H${String(index + 1).padStart(3, "0")}`,
    no: index + 1,
    headName: `${family[index % 6]} ${middle[index % 4]} ${given[(index * 5) % 12]}`,
    gender: null,
    birthYear: 1960 + (index % 30),
    birthDate: null,
    idNumber: `0371600${String(10000 + index * 7)}`,
    phone: `0912${String(345678 + index * 13)}`,
    address: "Xóm Đồng",
    unit: `Xóm ${1 + (index % 3)}`,
    commune: "Xã An Phú",
    district: null,
    members: 4,
    membership: true,
    poverty: null,
    sorting: index % 4 !== 0,
    commitmentSigned: true,
    consent: null,
    note: null,
    otherColumns: { "Dân tộc": "Kinh" },
    origin: { kind: "cell" as const, sheet: "Danh sách", row: index + 6, column: 2 },
    originColumns: { headName: 2 },
  }));
}

export function sampleLedger(households = 12): Ledger {
  const people = sampleHouseholds(households);
  return {
    plan: {
      title: "KẾ HOẠCH PHỐI HỢP xây dựng mô hình “Phụ nữ An Phú nói không với rác thải nhựa” năm 2024",
      number: "15/KHPH-MTTQ-LHPN",
      issued: "2024-01-10",
      start: "2024-01-15",
      end: "2024-12-31",
      issuers: ["Ủy ban MTTQ Việt Nam xã An Phú", "Hội LHPN xã An Phú"],
      place: "An Phú",
      area: "xóm 1, xóm 2, xóm 3, xã An Phú",
      expectedHouseholds: households,
      holidays: [],
      workingDaysOnly: false,
    },
    units: [1, 2, 3].map((no) => ({
      id: `DV0${no}`,
      name: `Xóm ${no}`,
      level: "Chi hội",
      parent: null,
      from: null,
      to: null,
      aliases: [],
      successor: null,
    })),
    targets: [...targets, ...cadenceTargets],
    activities: ["NV01", "NV02", "NV03", "NV04"].map((id, index) => ({
      id,
      text: `Nhiệm vụ ${id}`,
      section: null,
      lead: null,
      coordinating: [],
      start: null,
      due: index === 3 ? "2025-02-01" : "2024-06-30",
      completed: index === 0 ? "2024-06-01" : index === 1 ? "2024-08-01" : null,
      status: index < 2 ? ("done" as const) : ("not-started" as const),
      evidence: null,
      note: null,
      optional: false,
      outsidePlan: false,
      origin: typed,
    })),
    progress: [
      {
        date: "2024-06-30",
        targetId: "CT01",
        unit: null,
        quantity: 120,
        denominator: 300,
        source: null,
        origin: typed,
      },
      {
        date: "2024-12-20",
        targetId: "CT01",
        unit: null,
        quantity: 217,
        denominator: 300,
        source: null,
        origin: typed,
      },
      {
        date: "2024-05-02",
        targetId: "CT04",
        unit: "Xóm 1",
        quantity: 8,
        denominator: null,
        source: null,
        origin: typed,
      },
      {
        date: "2024-10-02",
        targetId: "CT04",
        unit: "Xóm 2",
        quantity: 7,
        denominator: null,
        source: null,
        origin: typed,
      },
      {
        date: "2024-04-01",
        targetId: "CT03",
        unit: "Xóm 1",
        quantity: 5,
        denominator: null,
        source: null,
        origin: typed,
      },
      {
        date: "2024-06-15",
        targetId: "CT03",
        unit: "Xóm 1",
        quantity: 6.5,
        denominator: null,
        source: null,
        origin: typed,
      },
      {
        date: "2024-11-15",
        targetId: "CT03",
        unit: "Xóm 2",
        quantity: 7,
        denominator: null,
        source: null,
        origin: typed,
      },
      {
        date: "2024-07-15",
        targetId: "CT06",
        unit: "Xóm 1",
        quantity: 1,
        denominator: null,
        source: null,
        origin: typed,
      },
      {
        date: "2024-08-15",
        targetId: "CT06",
        unit: "Xóm 2",
        quantity: 2,
        denominator: null,
        source: null,
        origin: typed,
      },
      { date: "2024-03-05", targetId: "CT07", unit: null, quantity: 1, denominator: null, source: null, origin: typed },
      { date: "2024-09-05", targetId: "CT02", unit: null, quantity: 1, denominator: null, source: null, origin: typed },
    ],
    households: people,
    allocationRules: [],
    distributions: people.flatMap((household, index) =>
      ["Xanh", "Vàng"].map((colour) => ({
        recipient: household.id,
        recipientKind: "household" as const,
        item: "Thùng 60 lít",
        colour,
        allocated: 1,
        received: index === 3 ? 0 : 1,
        receivedDate: index === 3 ? null : "2024-05-20",
        signed: null,
        note: null,
        origin: typed,
        originColumns: {},
      })),
    ),
    visits: months.flatMap((month, index) =>
      Array.from({ length: index < 9 ? 2 : 1 }, (_, visit) => ({
        no: null,
        date: `2024-${month}-${visit === 0 ? "05" : "19"}`,
        level: "Tỉnh",
        visitedBy: "Hội LHPN tỉnh",
        unit: "Xóm 1",
        householdsVisited: 10,
        householdsCompliant: 7,
        result: null,
        followUp: index === 2 && visit === 0 ? "Nhắc hộ chưa ủ rác" : null,
        followUpDue: index === 2 && visit === 0 ? "2024-05-01" : null,
        note: null,
        origin: typed,
        originColumns: {},
      })),
    ),
  };
}

export function sampleCompliance(): Compliance {
  const [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10] = targets as [
    Target,
    Target,
    Target,
    Target,
    Target,
    Target,
    Target,
    Target,
    Target,
    Target,
  ];
  return {
    asOf: "2024-12-31",
    targets: [
      aJudgement(t1, "exceeded", (217 / 300) * 100, 217 / 210),
      aJudgement(t2, "met", 1, 1),
      aJudgement(t3, "exceeded", 13.5, 1.08),
      aJudgement(t4, "missed", 15, 15 / 18),
      aJudgement(t5, "no-data", null, null),
      {
        ...aJudgement(t6, "missed", 2, 2 / 3),
        unitsMet: 2,
        unitsDue: 3,
        byUnit: [1, 2, 3].map((no) => ({
          unit: `Xóm ${no}`,
          required: 1,
          actual: no === 3 ? null : 1,
          verdict: no === 3 ? ("missed" as const) : ("met" as const),
        })),
      },
      aJudgement(t7, "done", 1, 1),
      aJudgement(t8, "missed", 22, 22 / 24),
      aJudgement(t9, "behind", null, null, false),
      aJudgement(t10, "optional", null, null, false),
    ],
    cadences: [sampleCadence, weekly],
    plan: { due: 10, met: 5, missed: 4, noData: 1, notDue: 1, optional: 1, rate: 0.5, weightedRate: 0.5 },
    tasks: { due: 3, done: 1, late: 1, overdue: 1, notDue: 1 },
    taskVerdicts: [
      { id: "NV01", verdict: "done" },
      { id: "NV02", verdict: "late" },
      { id: "NV03", verdict: "overdue" },
      { id: "NV04", verdict: "not-due" },
    ],
  };
}

export function sampleInput(over: Partial<ReportInput> = {}, settings: Partial<ReportSettings> = {}): ReportInput {
  return {
    ledger: sampleLedger(),
    compliance: sampleCompliance(),
    issues: [],
    settings: {
      asOf: "2024-12-31",
      today: "2025-01-05",
      language: "vi",
      style: "national",
      showIdNumbers: false,
      showPhones: false,
      ...settings,
    },
    ...over,
  };
}
