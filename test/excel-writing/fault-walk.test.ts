import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import type { Result } from "../../src/operations/refusals/refusal";
import { PLAN, ROSTER, VISITS } from "../operations/invented-sheets";
import type { WayBack } from "../../src/operations/undo/way-back";
import { openedOn, type OpenedWorkbook, takeEverythingIn, typeInto, undoOf, valueOf, workbookWith } from "../operations/opened-workbook";
import { type FaultPlace, FaultySyncs } from "./faulty-syncs";
import { differences, pictureOf } from "./workbook-picture";

type Asked = (book: OpenedWorkbook) => Promise<Result<unknown>>;

const REPORT = { asOf: "2024-12-31", language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;
const PLACES: readonly FaultPlace[] = ["first", "middle", "last", "answer"];
/** Every place in every sync with `npm run fuzz`; otherwise before the first action of each and, in turn, at one of the other places. */
const isWhole = process.env["FUZZ_RUNS"] !== undefined;
const placesOf = (sync: number): readonly FaultPlace[] => (isWhole ? PLACES : [PLACES[0]!, PLACES[1 + (sync % 3)]!]);
const walked: Record<string, number> = {};
let syncs: FaultySyncs;

beforeAll(() => (syncs = new FaultySyncs()));
afterAll(() => syncs.remove());

const reopened = async (bytes: Uint8Array) => openedOn(await openHost(bytes, nodeEnvironment()));

/** Runs an operation again and again, each time with another sync failing; answers with the number of failures walked through. */
async function walk(bytes: Uint8Array, operation: Asked): Promise<number> {
  let book = await reopened(bytes);
  const before = await pictureOf(book.host);
  syncs.arm(0);
  expect(await operation(book)).toMatchObject({ ok: true });
  const total = syncs.count;
  const changing = [...syncs.changing];
  const complete = await pictureOf(book.host);
  book = await reopened(bytes);
  let failures = 0;
  for (let n = 1; n <= total; n++) {
    for (const place of changing.includes(n) ? placesOf(n) : PLACES.slice(0, 1)) {
      syncs.arm(n, place);
      const outcome = await operation(book).catch((error: unknown) => error as Error);
      expect(syncs.fired).toBe(true);
      failures++;
      syncs.arm(0);
      const after = await pictureOf(book.host);
      const isDone = !(outcome instanceof Error) && outcome.ok;
      const becameComplete = isDone || differences(after, complete).length === 0;
      expect({ sync: `${n} of ${total}, ${place}`, differs: differences(after, becameComplete ? complete : before) }).toEqual({
        sync: `${n} of ${total}, ${place}`,
        differs: [],
      });
      if (becameComplete) book = await reopened(bytes);
    }
  }
  syncs.arm(0);
  expect(await operation(book)).toMatchObject({ ok: true });
  expect(await pictureOf(book.host)).toEqual(complete);
  return failures;
}

async function ledgerBytes(): Promise<Uint8Array> {
  const book = await workbookWith({ "Danh sách": ROSTER, "Kiểm tra": VISITS });
  valueOf(await takeEverythingIn(book));
  const plan = valueOf(await book.operations.readPlan({ name: "ke-hoach.txt", content: PLAN }));
  valueOf(
    await book.operations.adoptPlan(
      plan,
      plan.commitments.map((_, i) => i),
    ),
  );
  await typeInto(book, "Households", 0, "Ghi chú", "gõ trong sổ");
  await typeInto(book, "Visits", 1, "Kết quả", "'=gõ như công thức");
  return book.host.save();
}

/** The user's list with a row changed, one gone and two new. */
async function edited(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await reopened(bytes);
  await book.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Danh sách");
    sheet.getRange("F5").values = [[3]];
    sheet.getRange("8:8").delete("Up");
    sheet.getRange("8:9").insert("Down");
    sheet.getRange("A8:H9").values = [
      [4, "Khuất Văn Tiến", 1969, "Xóm Đông", "'0912000666", 2, "x", ""],
      [5, "Ninh Thị Hợi", 1971, "Xóm Đông", "'0912000777", 1, "", ""],
    ];
    await context.sync();
  });
  return book.host.save();
}

describe("whatever sync fails, and wherever in it, the workbook is as it was or as it should become", () => {
  let user: Uint8Array;
  let ledger: Uint8Array;
  let wayBack: WayBack;
  beforeAll(async () => {
    user = await (await workbookWith({ "Danh sách": ROSTER, "Kiểm tra": VISITS })).host.save();
    ledger = await ledgerBytes();
  }, 60_000);

  const cases: readonly [string, () => Promise<Uint8Array>, Asked][] = [
    ["taking in for the first time", () => Promise.resolve(user), (book) => takeEverythingIn(book)],
    ["taking in again after edits", () => edited(ledger), (book) => takeEverythingIn(book)],
    [
      "adopting a plan",
      () => Promise.resolve(user),
      async ({ operations }) => {
        const plan = valueOf(await operations.readPlan({ name: "ke-hoach.txt", content: PLAN }));
        return operations.adoptPlan(plan, [0, 1, 2]);
      },
    ],
    [
      "entering a figure",
      () => Promise.resolve(ledger),
      ({ operations }) =>
        operations.enterProgress({
          targetId: "CT03",
          date: "2024-09-12",
          unit: null,
          quantity: 2,
          denominator: null,
          source: "Sổ họp",
        }),
    ],
    [
      "taking a change back",
      async () => {
        const book = await reopened(ledger);
        wayBack = undoOf(await book.operations.adoptReadyPlan("self-managed-residential-areas"));
        return book.host.save();
      },
      ({ operations }) => operations.undoChange(wayBack),
    ],
    [
      "taking a first report back",
      async () => {
        const book = await reopened(ledger);
        wayBack = undoOf(await book.operations.writeReport("handover", REPORT));
        return book.host.save();
      },
      ({ operations }) => operations.undoChange(wayBack),
    ],
    ["writing a report", () => Promise.resolve(ledger), ({ operations }) => operations.writeReport("year-end", REPORT)],
    [
      "writing a report over the one before, at another day",
      async () => {
        const book = await reopened(ledger);
        valueOf(await book.operations.writeReport("year-end", { ...REPORT, asOf: "2024-11-30" }));
        return book.host.save();
      },
      ({ operations }) => operations.writeReport("year-end", REPORT),
    ],
  ];

  it.each(cases)(
    "%s",
    async (name, start, operation) => {
      walked[name] = await walk(await start(), operation);
      expect(walked[name]).toBeGreaterThan(10);
    },
    240_000,
  );

  it("walks through more than a hundred failures", () => {
    process.stdout.write(`Failures walked through: ${JSON.stringify(walked)}\n`);
    expect(Object.values(walked).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(100);
  });
});
