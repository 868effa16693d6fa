import type { PlanDocument } from "../../src/operations/operations";

type Commitment = PlanDocument["commitments"][number];
type Found = Partial<Commitment> & { text: string; section: string };

const found: Found[] = [
  {
    section: "II.1",
    text: "có ít nhất 70% số hộ trong thôn phân loại rác tại nhà",
    kind: "percentage",
    value: 70,
    unit: "%",
    comparator: "at_least",
    denominator: "số hộ trong thôn",
    confidence: 0.95,
  },
  {
    section: "II.1",
    text: "làm mới 12 tuyến đường hoa",
    kind: "quantity",
    value: 12,
    unit: "tuyến đường hoa",
    comparator: "exactly",
    confidence: 0.9,
  },
  {
    section: "II.2",
    text: "mỗi chi hội có ít nhất 01 mô hình sinh kế",
    kind: "quantity",
    value: 1,
    unit: "mô hình sinh kế",
    comparator: "at_least",
    scope: "each_unit",
    level: "Cơ sở",
    confidence: 0.75,
  },
  {
    section: "II.2",
    text: "cấp xã kiểm tra ít nhất 2 lần mỗi tháng",
    kind: "cadence",
    value: 2,
    unit: "lần",
    comparator: "at_least",
    period: "monthly",
    level: "Xã",
    confidence: 0.92,
  },
  {
    section: "III.1",
    text: "Tổng kết mô hình trước ngày 15/11/2026",
    kind: "milestone",
    due: "2026-11-15",
    dueExclusive: true,
    lead: "Hội LHPN xã",
    confidence: 0.88,
  },
  {
    section: "III.2",
    text: "Vận động các cơ sở kinh doanh giảm túi ni lông",
    kind: "task",
    optional: true,
    confidence: 0.5,
  },
];

const text = [
  "KẾ HOẠCH xây dựng thôn sạch, vườn xanh năm 2026",
  "II. CHỈ TIÊU",
  `1. Phấn đấu đến hết năm ${found[0]!.text}; ${found[1]!.text}.`,
  `2. Đến tháng 10, ${found[2]!.text}; ${found[3]!.text}.`,
  "III. TỔ CHỨC THỰC HIỆN",
  `1. ${found[4]!.text}.`,
  `2. ${found[5]!.text}.`,
].join("\n\n");

/** A short plan of an invented commune with one commitment of every kind; `times` repeats them for long lists. */
export function anInventedPlan(times = 1): PlanDocument {
  const commitment = (part: Found, turn: number): Commitment => ({
    kind: "task",
    value: null,
    unit: null,
    comparator: null,
    denominator: null,
    period: null,
    scope: "whole",
    scopeUnit: null,
    lead: null,
    coordinating: [],
    start: null,
    due: "2026-12-31",
    dueExclusive: false,
    optional: false,
    outsidePlan: false,
    isNorm: false,
    level: null,
    confidence: 0.8,
    ...part,
    offset: text.indexOf(part.text),
    section: turn === 0 ? part.section : `${part.section}.${turn}`,
  });
  return {
    plan: {
      title: "Kế hoạch xây dựng thôn sạch, vườn xanh năm 2026",
      number: "15/KH-HLHPN",
      issued: "2026-02-10",
      start: "2026-01-01",
      end: "2026-12-31",
      issuers: ["Hội LHPN xã Tân Lộc"],
      place: "Tân Lộc",
      area: null,
    },
    commitments: Array.from({ length: times }, (_, turn) => found.map((part) => commitment(part, turn))).flat(),
    issues: [
      {
        code: "plan/contradiction",
        severity: "warning",
        at: [],
        facts: { first: "8 thôn của xã", second: "9 thôn trong xã", kind: "count" },
      },
    ],
    derived: [{ factors: [42, 2], product: 84, of: "thùng rác", commitments: [0] }],
    text,
  };
}
