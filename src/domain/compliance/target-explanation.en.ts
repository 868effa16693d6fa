import { comparatorsEn, periodsEn } from "../ledger/target-words.en";
import type { ExplanationWords } from "./target-explanation.vi";

const spaced = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
const figure = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

export const explanationEn: ExplanationWords = {
  comparators: comparatorsEn,
  periods: periodsEn,
  number: (value) => figure.format(value),
  metWhen: (when, amount, stretch) =>
    `${spaced("Met when", when === "" ? "" : `${when},`, amount)}${stretch === "" ? "" : `, ${stretch}`}.`,
  visits: (comparator, count, level) => spaced("there are", comparator, count, "visits", level),
  sum: (comparator, count, measure) => spaced("the entries add up to", comparator, count, measure),
  latest: (comparator, count, measure) => spaced("the latest entry is", comparator, count, measure),
  share: (comparator, percent, of) => spaced("there are", comparator, `${percent}%`, of === "" ? "" : `of ${of}`),
  none: (measure) => (measure === "%" ? "the share is 0%" : spaced("there is no", measure)),
  eachUnit: "each unit",
  eachOf: (level) => `each unit of level ${level}`,
  ofLevel: (level) => `of level ${level}`,
  stretch: (from, to) => spaced("counted", from === "" ? "" : `from ${from}`, to === "" ? "" : `to the end of ${to}`),
  milestone: (date) => `Met when done by ${date} at the latest.`,
  milestoneOpen: "Met when there is a day on which it was done.",
  baseline: (value) => `The rate is taken of what was added to the base of ${value}.`,
  optional: "Encouraged only: followed, but not counted in the overall result.",
  linked: (id) => `Counted together with ${id}, not twice.`,
  weight: (value) => `Counted with weight ${value}.`,
};
