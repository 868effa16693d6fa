import type { RowsOfFigure } from "../../../operations/operations";
import type { BasisWording } from "./wording.vi";

const rules: Readonly<Record<string, string>> = {
  "at-least": "The figure is held against the plan; as much or more is met.",
  "at-least-from-baseline": "What was gained since the baseline is held against the gain that the plan sets.",
  above: "The figure has to be more than planned.",
  exactly: "A norm: exactly the planned number; more is over the norm.",
  approx: "About n: 90% of n is enough (set in the sheet “Kế hoạch”).",
  below: "The figure has to be less than planned; there is no rate.",
  "at-most": "The figure may not be more than planned; there is no rate.",
  zero: "Met at zero; there is no rate.",
  "no-denominator": "No total (denominator) is known, so there is no rate yet.",
  "no-value": "No planned value is known, so it cannot be judged yet.",
  "each-unit": "The rate is units that met it over units that are due; a silent unit counts as not met.",
  "each-household": "The rate is households that have it all over the households of the roster.",
  "each-period": "The rate is periods met over periods due; cut periods do not count.",
  "each-unit-each-period": "Every unit counts once in every period: times met over times due.",
  cadence: "The rate is periods with enough visits over periods due; cut periods do not count.",
  "cadence-each-unit": "Each unit has its own periods: those with enough visits over those due.",
  milestone: "Met when done on its last day or before.",
  optional: "Optional: shown, not counted.",
};

const lists: Readonly<Record<RowsOfFigure["list"], string>> = {
  progress: "Kết quả",
  households: "Hộ dân",
  distributions: "Cấp phát",
  visits: "Kiểm tra",
};

export const basisEn: BasisWording = {
  title: "How is this figure made?",
  titleFor: (text) => `How is this figure made? ${text}`,
  rules,
  quotient: (numerator, denominator) => `So far: ${numerator} of ${denominator}.`,
  units: (met, due) => `${met}/${due} units met.`,
  households: (met, due) => `${met}/${due} households met.`,
  sum: (actual, required) => `Added up: ${actual} of ${required}.`,
  periods: (met, due) => `${met}/${due} periods met.`,
  visits: (done, due) => `${done}/${due} visits in the periods that are due.`,
  rows: (count, list) => `From ${count} rows of the sheet “${lists[list]}”:`,
  noRows: "No row of the ledger speaks of this target yet.",
};
