import fc from "fast-check";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { loadMicrosoftLibrary } from "./microsoft-library";
import { type Outcome, perform } from "./perform";
import { script, type Step } from "./step";
import { typedMembers } from "./typed-members";
import { walk } from "./walk";
import { anyWalk, type WalkStep } from "./walk-step";
import { WireHost } from "./wire-host";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
/** As many programs and walks as half a minute allows, and never fewer than the fewest. */
const SCRIPTS = Number(process.env["FUZZ_RUNS"] ?? 500);
const FEWEST = 60;
const microsoft = loadMicrosoftLibrary();
const counts = { scripts: 0, steps: 0, errors: 0, values: 0, requests: 0, actions: 0 };

const throughMicrosoft = async (steps: readonly Step[]): Promise<Outcome[]> => {
  const wire = new WireHost((await openHost(null, environment)).model);
  const outcomes = await perform((callback) => microsoft.Excel.run(wire.session, callback), steps);
  counts.requests += wire.requests;
  counts.actions += wire.actions;
  return outcomes;
};

const throughOurs = async (steps: readonly Step[]): Promise<Outcome[]> => {
  const host = await openHost(null, environment);
  return perform((callback) => host.Excel.run(callback), steps);
};

async function compare(steps: Step[]): Promise<void> {
  const [expected, actual] = [await throughMicrosoft(steps), await throughOurs(steps)];
  const labels = [...steps.map((step) => JSON.stringify(step)), "end of the run", "a range after the run"];
  const paired = (outcomes: Outcome[]) => outcomes.map((outcome, index) => ({ step: labels[index], outcome }));
  expect(paired(actual)).toEqual(paired(expected));
  counts.scripts += 1;
  counts.steps += steps.length;
  for (const outcome of expected) counts["error" in outcome ? "errors" : "values"] += 1;
}

const known = typedMembers(microsoft.Excel);
const walked = { walks: 0, steps: 0, members: new Set<string>() };

async function compareWalks(steps: WalkStep[]): Promise<void> {
  const wire = new WireHost((await openHost(null, environment)).model);
  const expected = await walk((callback) => microsoft.Excel.run(wire.session, callback), steps, known);
  const host = await openHost(null, environment);
  expect(await walk((callback) => host.Excel.run(callback), steps, known)).toEqual(expected);
  walked.walks += 1;
  walked.steps += steps.length;
  for (const { step } of expected) walked.members.add(step.split(" ")[1] ?? step);
}

const settings = (limit: number) => ({
  numRuns: SCRIPTS,
  seed: Number(process.env["FUZZ_SEED"] ?? 20261122),
  interruptAfterTimeLimit: process.env["FUZZ_RUNS"] ? 1_500_000 : limit,
});

describe("the host answers as Microsoft's own client library does over the same workbook", () => {
  test(`in up to ${SCRIPTS} generated programs, at least ${FEWEST}, of up to 40 steps each`, async () => {
    await fc.assert(fc.asyncProperty(script, compare), settings(18_000));
    expect(counts.scripts).toBeGreaterThanOrEqual(FEWEST);
    expect(counts.errors).toBeGreaterThan(counts.scripts);
    expect(counts.actions).toBeGreaterThan(counts.steps);
    process.stdout.write(
      `  compared: ${counts.scripts} programs, ${counts.steps} steps, ${counts.values} values, ${counts.errors} error codes, ${counts.requests} requests of ${counts.actions} actions\n`,
    );
  }, 1_800_000);

  test(`in up to ${SCRIPTS} walks over all members that both offer, at least ${FEWEST}`, async () => {
    await fc.assert(fc.asyncProperty(anyWalk, compareWalks), settings(12_000));
    expect(walked.walks).toBeGreaterThanOrEqual(FEWEST);
    expect(walked.members.size).toBeGreaterThan(walked.walks);
    process.stdout.write(`  walked: ${walked.walks} walks of ${walked.steps} steps over ${walked.members.size} members\n`);
  }, 1_800_000);
});
