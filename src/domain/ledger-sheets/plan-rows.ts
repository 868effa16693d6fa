import { vietnameseDate, type CalendarDate } from "../calendar/calendar-date";
import { APPROXIMATE_SHARE } from "../compliance/judging-rule";
import type { Plan } from "../ledger/plan";
import type { DraftValue } from "../sheet/sheet-draft";
import type { ColumnFormat, ColumnRule } from "./columns/ledger-column";
import { listText } from "./reading/list-text";

/** One row of the table Plan: its label, its value, and the name of its cell where formulas read it. */
export interface PlanRow {
  readonly label: string;
  readonly field: keyof Plan | "asOf";
  readonly format: ColumnFormat;
  readonly cellName?: string;
  readonly rule?: ColumnRule;
  write(plan: Plan, asOf: CalendarDate): DraftValue;
}

const YES_NO: ColumnRule = { kind: "list", values: ["Có", "Không"] };
const day = (date: string | null): DraftValue => (date === null ? null : { date });

/** Heading of the plan and settings, one a row. */
export const PLAN_ROWS: readonly PlanRow[] = [
  { label: "Tên kế hoạch", field: "title", format: "text", write: (plan) => plan.title || null },
  { label: "Số, ký hiệu", field: "number", format: "text", write: (plan) => plan.number },
  {
    label: "Ngày ban hành",
    field: "issued",
    format: "date",
    rule: { kind: "date" },
    write: (plan) => day(plan.issued),
  },
  {
    label: "Bắt đầu",
    field: "start",
    format: "date",
    cellName: "PlanStart",
    rule: { kind: "date" },
    write: (plan) => day(plan.start),
  },
  {
    label: "Kết thúc",
    field: "end",
    format: "date",
    cellName: "PlanEnd",
    rule: { kind: "date" },
    write: (plan) => day(plan.end),
  },
  { label: "Cơ quan ban hành", field: "issuers", format: "text", write: (plan) => listText(plan.issuers) || null },
  { label: "Địa danh", field: "place", format: "text", write: (plan) => plan.place },
  { label: "Địa bàn thực hiện", field: "area", format: "text", write: (plan) => plan.area },
  {
    label: "Số hộ theo kế hoạch",
    field: "expectedHouseholds",
    format: "number",
    rule: { kind: "number", min: 0, max: null, whole: true },
    write: (plan) => plan.expectedHouseholds,
  },
  {
    label: "Ngày nghỉ",
    field: "holidays",
    format: "text",
    write: (plan) => listText(plan.holidays.map(vietnameseDate)) || null,
  },
  {
    label: "Chỉ tính ngày làm việc",
    field: "workingDaysOnly",
    format: "general",
    rule: YES_NO,
    write: (plan) => (plan.workingDaysOnly ? "Có" : "Không"),
  },
  {
    label: 'Mức đủ của chỉ tiêu "khoảng"',
    field: "approximateShare",
    format: "percent",
    cellName: "ApproxShare",
    rule: { kind: "number", min: 0.01, max: 1, whole: false },
    write: (plan) => plan.approximateShare ?? APPROXIMATE_SHARE,
  },
  {
    label: "Tính đến ngày",
    field: "asOf",
    format: "date",
    cellName: "AsOf",
    rule: { kind: "date" },
    write: (_, asOf) => day(asOf),
  },
];
