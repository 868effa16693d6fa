/** A long reckoning in steps: it stops after each, so that whoever has it done can rest or give up meanwhile, and ends with its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The result of a reckoning, all its steps taken without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
