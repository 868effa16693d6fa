/** Kinds of report, in the order they are offered and written. */
export const REPORT_KINDS = ["year-end", "half-year", "handover", "monitoring", "scorecard", "data-quality"] as const;
