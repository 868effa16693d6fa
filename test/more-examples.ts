import fc from "fast-check";

/** `npm run fuzz` asks every property test for this many examples. */
fc.configureGlobal({ numRuns: Number(process.env.FUZZ_RUNS), interruptAfterTimeLimit: 1_500_000 });
