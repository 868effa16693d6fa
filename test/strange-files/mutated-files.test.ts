import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { UnreadableFile } from "../../src/embedded-host/unreadable-file";
import { spoilt, type Spoil } from "./mutate-package";
import { opened, unreadable, walk } from "./open-and-walk";

const sample = readFileSync(join(__dirname, "../../assets/sample/so-theo-doi-xom-9.xlsx"));
/** As many files as fit into the time; on a slow machine at least the fewest. */
const FILES = Number(process.env["FUZZ_RUNS"] ?? 200);
const SECONDS = process.env["FUZZ_RUNS"] === undefined ? 12 : 1500;
const FEWEST = 12;
/** Milliseconds of the processor, so that a busy machine does not count. */
const SLOWEST = 30_000;

const spoil: fc.Arbitrary<Spoil> = fc.record({ part: fc.nat(40), place: fc.nat(1_000_000), way: fc.nat(40) });

test(`a workbook spoilt in a few places is read or refused, and never stops the program`, async () => {
  const counts = { read: 0, refused: 0 };
  const end = Date.now() + SECONDS * 1000;
  await fc.assert(
    fc.asyncProperty(fc.array(spoil, { minLength: 1, maxLength: 4 }), async (spoils) => {
      const began = process.cpuUsage().user;
      // Not left to fast-check: it would leave the file that is being read behind, still at work after the test.
      if (Date.now() > end && counts.read + counts.refused >= FEWEST) return;
      const host = await opened(spoilt(sample, spoils));
      const walked = host instanceof UnreadableFile ? host : await walk(host).catch(unreadable);
      counts[walked instanceof UnreadableFile ? "refused" : "read"] += 1;
      expect((process.cpuUsage().user - began) / 1000).toBeLessThan(SLOWEST);
    }),
    {
      numRuns: FILES,
      seed: Number(process.env["FUZZ_SEED"] ?? 20261122),
      endOnFailure: true,
    },
  );
  console.log(`spoilt workbooks: ${counts.read} read, ${counts.refused} refused`);
  expect(counts.read + counts.refused).toBeGreaterThanOrEqual(FEWEST);
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(0);
}, 1_600_000);
