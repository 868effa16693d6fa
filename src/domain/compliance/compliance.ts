import type { CalendarDate } from "../calendar/calendar-date";
import type { Period, TargetKind } from "../ledger/target";

/** Judgement of a target at a day (đánh giá). */
export type Verdict =
  "exceeded" | "met" | "missed" | "over" | "on-track" | "behind" | "not-due" | "no-data" | "optional" | "done" | "late" | "overdue";

/** A unit's share in a target; `required` and `actual` are null where they are unknown. */
export interface UnitCompliance {
  readonly unit: string;
  readonly required: number | null;
  readonly actual: number | null;
  readonly verdict: Verdict;
}

/** Rows of the ledger that a figure rests on: list and indexes. */
export interface Evidence {
  readonly list: "progress" | "households" | "distributions" | "visits";
  readonly indexes: readonly number[];
}

/** A judged target other than a cadence. Rates are fractions, never rounded; null where nothing was due or no figure exists. */
export interface TargetCompliance {
  readonly id: string;
  readonly text: string;
  readonly kind: TargetKind;
  readonly required: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly verdict: Verdict;
  /** Whether it counts among the due ones of the plan. */
  readonly isDue: boolean;
  /** Code of the target that is counted in its place (tính chung): then it is in no count of the plan. */
  readonly linkedTo?: string;
  readonly byUnit?: readonly UnitCompliance[];
  readonly unitsMet?: number;
  readonly unitsDue?: number;
  readonly periodsMet?: number;
  readonly periodsDue?: number;
  /** Beside the share of units: total over n × units. */
  readonly sumActual?: number;
  readonly sumRequired?: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Which rule judged it, a key of the wording. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** A judged cadence. */
export interface CadenceCompliance {
  readonly id: string;
  readonly text: string;
  readonly level: string | null;
  readonly unit: string | null;
  readonly period: Period;
  readonly perPeriod: number;
  readonly periodsDue: number;
  readonly periodsMet: number;
  readonly visitsDue: number;
  readonly visitsDone: number;
  readonly rate: number | null;
  readonly verdict: Verdict;
  readonly isDue: boolean;
  /** Code of the target that is counted in its place (tính chung): then it is in no count of the plan. */
  readonly linkedTo?: string;
  /** Every period of the plan, also those cut or not yet due. */
  readonly periods: readonly CadencePeriod[];
  /** Which rule judged it, a key of the wording. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** One period of a cadence: visits done in it and what that means; `unit` where each unit has its own. */
export interface CadencePeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly unit: string | null;
  readonly done: number;
  readonly state: "met" | "missed" | "not-due" | "cut";
}

/** Everything that compliance says about a ledger at a day (mức độ hoàn thành). */
export interface Compliance {
  readonly asOf: CalendarDate;
  readonly targets: readonly TargetCompliance[];
  readonly cadences: readonly CadenceCompliance[];
  readonly plan: {
    readonly due: number;
    readonly met: number;
    readonly missed: number;
    readonly noData: number;
    readonly notDue: number;
    readonly optional: number;
    readonly rate: number | null;
    /** Share of the weights that is met. */ readonly weightedRate: number | null;
  };
  readonly tasks: {
    readonly due: number;
    readonly done: number;
    readonly late: number;
    readonly overdue: number;
    readonly notDue: number;
  };
  readonly taskVerdicts: readonly { readonly id: string; readonly verdict: Verdict }[];
}
