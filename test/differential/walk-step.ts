import fc from "fast-check";
import type { Choice } from "./chosen-value";

/** One step of a walk over all that Office.js offers: which object, which of its members, and what is done with it. */
export interface WalkStep {
  object: Choice;
  member: Choice;
  way: "use" | "load" | "set" | "json" | "sync";
  values: Choice[];
}

const choice = fc.integer({ min: 0, max: 9999 }).map((one) => one / 10_000);

const way = fc.constantFrom<WalkStep["way"]>("use", "use", "use", "load", "load", "set", "set", "json", "sync", "sync", "sync");

/** A walk that nobody thought of. */
export const anyWalk: fc.Arbitrary<WalkStep[]> = fc.array(
  fc.record({ object: choice, member: choice, way, values: fc.tuple(choice, choice, choice, choice) }),
  { minLength: 10, maxLength: 40, size: "max" },
);
