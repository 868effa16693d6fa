import type { Standing, StandingReason } from "./roster-request";

/** Where a household stands, in English. */
export const standingWords: Readonly<Record<Standing, string>> = {
  chosen: "Chosen",
  reserve: "In reserve",
  qualified: "Qualified, no place left",
  unsure: "Not enough known to judge",
  unqualified: "Does not qualify",
  "left-out": "Left out",
  repeated: "Repeats another row",
};

/** Why, in English. */
export const reasonWords: { readonly [Kind in StandingReason["kind"]]: (label: string) => string } = {
  meets: (label) => `meets: ${label}`,
  fails: (label) => `fails: ${label}`,
  unknown: (label) => `not known: ${label}`,
  preferred: (label) => `preferred: ${label}`,
  "by-hand": () => "chosen by hand",
  "left-out": (label) => `left out: ${label}`,
  repeats: (label) => `the same household as “${label}”`,
  "unit-full": (label) => `${label === "" ? "the unit" : label} has its number of households`,
  "places-full": () => "the plan's number of households is reached",
};
