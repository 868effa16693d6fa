import type { ReportKind } from "../operations/operations";

/** Reports that `report --kind` can write. */
export const REPORT_KINDS: readonly ReportKind[] = ["year-end", "half-year", "handover", "monitoring", "scorecard", "data-quality"];
