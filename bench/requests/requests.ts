/** What the main operations ask of Excel: requests, single things asked, seconds of the processor; then how long saving takes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Book, openBook } from "../../src/command-line/open-book";
import type { CommonOptions } from "../../src/command-line/options";
import { RequestContext } from "../../src/embedded-host/client/request-context";
import { buildAll } from "../../src/operations/build-all";
import { readPlan } from "../../src/operations/plan/read-plan";
import type { Result } from "../../src/operations/refusals/refusal";

const SAMPLE = "assets/sample/so-theo-doi-xom-9.xlsx";
const PLAN = "assets/sample/ke-hoach-phoi-hop.txt";
const OPTIONS: CommonOptions = {
  json: false,
  asOf: "2024-12-31",
  isDayGiven: true,
  today: "2024-12-31",
  now: "2024-12-31 08:00",
  language: "vi",
  output: null,
  force: false,
  work: {},
};
const REPORT = { asOf: OPTIONS.asOf, language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;

/** Counts what every context of the embedded host asks from now on. */
function counting() {
  const asked = { requests: 0, things: 0 };
  const { enqueue, sync } = RequestContext.prototype;
  RequestContext.prototype.enqueue = function (action) {
    asked.things++;
    enqueue.call(this, action);
  };
  RequestContext.prototype.sync = function () {
    asked.requests++;
    return sync.call(this);
  };
  return asked;
}

/** Works out every formula that changed since the last time: what is read of a workbook first pays for all that was written before. */
const calculated = (book: Book): Promise<void> =>
  book.host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
  });

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** Prints what every operation on the sample costs. */
export async function printRequests(root: string): Promise<void> {
  const asked = counting();
  const cost = async <Value>(what: string, work: () => Promise<Value>): Promise<Value> => {
    const before = { ...asked, time: process.cpuUsage() };
    const value = await work();
    const { user, system } = process.cpuUsage(before.time);
    const [requests, things] = [asked.requests - before.requests, asked.things - before.things];
    console.log(
      `${what.padEnd(40)} ${String(requests).padStart(5)} ${String(things).padStart(8)} ${((user + system) / 1e6).toFixed(2).padStart(8)} s`,
    );
    return value;
  };
  console.log(`\nthe sample, in one process${" ".repeat(14)} syncs   things   processor`);
  const book = await cost("open", async () => valueOf(await openBook(join(root, SAMPLE), OPTIONS)));
  const plan = valueOf(await readPlan({ name: PLAN, content: readFileSync(join(root, PLAN)) }));
  await cost("preview of the intake", async () => valueOf(await book.operations.previewIntake([])));
  await cost("ledger and year-end report", async () => valueOf(await buildAll(book.shop, { ...REPORT, plan, reports: ["year-end"] })));
  await cost("results of their formulas", () => calculated(book));
  await cost("overview", async () => valueOf(await book.operations.seeOverview()));
  await cost("scorecard", async () => valueOf(await book.operations.writeReport("scorecard", REPORT)));
  await cost("results after the scorecard", () => calculated(book));
  const bytes = await cost("save", () => book.host.save());
  await cost("save again", () => book.host.save());
  console.log(`saved: ${(bytes.length / 1000).toFixed(0)} kB`);
}
