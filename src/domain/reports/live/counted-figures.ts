import type { Figure } from "./figure";

/** Counts of the plan's targets that sentences are made of. */
export interface PlanFigures {
  readonly due: Figure;
  readonly met: Figure;
  readonly exceeded: Figure;
  readonly missed: Figure;
  readonly noData: Figure;
  readonly notDue: Figure;
  readonly rate: Figure;
}

/** Counts of the plan's tasks (nhiệm vụ) that sentences are made of. */
export interface TaskFigures {
  readonly due: Figure;
  readonly done: Figure;
  readonly late: Figure;
  readonly overdue: Figure;
  readonly notDue: Figure;
  readonly rate: Figure;
}

/** Counts of the inspections that sentences are made of: visits and households seen, periods due and met. */
export interface VisitFigures {
  readonly visits: Figure;
  readonly households: Figure;
  readonly good: Figure;
  readonly rate: Figure;
  readonly due: Figure;
  readonly met: Figure;
  readonly share: Figure;
}

/** Counts of the roster that sentences are made of. */
export interface RosterFigures {
  readonly households: Figure;
  readonly sorting: Figure;
  readonly sortingRate: Figure;
}

/** Counts of a comparison with the same days of the year before, and the days. */
export interface LastYearFigures {
  readonly now: { readonly from: Figure; readonly asOf: Figure };
  readonly before: { readonly from: Figure; readonly asOf: Figure };
  readonly rose: Figure;
  readonly fell: Figure;
  readonly same: Figure;
}

/** Counts of a half-year review. */
export interface HalfYearFigures {
  readonly total: Figure;
  readonly reached: Figure;
  readonly onTrack: Figure;
  readonly behind: Figure;
  readonly failed: Figure;
  readonly noData: Figure;
  readonly notDue: Figure;
  /** Reached or on track; behind, missed or without figures. */
  readonly good: Figure;
  readonly bad: Figure;
}
