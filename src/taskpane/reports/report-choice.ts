import type { ReportKind, ReportSettings } from "../../operations/operations";

/** Which settings matter for a kind. */
export const reportOptions: Record<ReportKind, { readonly from: boolean; readonly personal: boolean; readonly order?: boolean }> = {
  "year-end": { from: false, personal: false },
  "half-year": { from: true, personal: false },
  handover: { from: false, personal: true, order: true },
  monitoring: { from: true, personal: false },
  scorecard: { from: true, personal: false },
  "data-quality": { from: false, personal: true },
};

/** Settings without those that the kind does not use. */
export function settingsFor(kind: ReportKind, settings: ReportSettings): ReportSettings {
  const { from, order, ...rest } = settings;
  const used = reportOptions[kind];
  const personal = used.personal ? {} : { showIdNumbers: false, showPhones: false };
  return { ...rest, ...personal, ...(used.from && from !== undefined ? { from } : {}), ...(used.order && order ? { order } : {}) };
}
