import { type Draw, drawFrom } from "../builders/draw";
import { inventedTarget } from "../invented-target";
import { inventedVisit, ROSTER, VISITS } from "../operations/invented-sheets";
import { type OpenedWorkbook, tableOf, takeEverythingIn, undoOf, workbookWith } from "../operations/opened-workbook";
import type { Result } from "../../src/operations/refusals/refusal";
import type { WayBack } from "../../src/operations/undo/way-back";
import { differences, pictureOf } from "./workbook-picture";

type Picture = Awaited<ReturnType<typeof pictureOf>>;

const REPORT = { asOf: "2024-12-31", language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;
const OWN = ["Danh sách", "Kiểm tra"];
const WALKS = process.env["FUZZ_RUNS"] === undefined ? 2 : 40;
const STEPS = 14;

/** The user's own sheets, as they look in a picture. */
const ownSheets = ({ sheets }: Picture) => sheets.filter(({ name }) => OWN.includes(name));

type Asked = (book: OpenedWorkbook, draw: Draw, number: number) => Promise<Result<unknown>>;

const ASKED: Readonly<Record<string, Asked>> = {
  "saves a target": ({ operations }, draw, n) =>
    operations.saveTarget({ id: null, input: inventedTarget({ text: `Vận động ${n} hộ`, value: draw.whole(1, 40), measure: "hộ" }) }),
  "enters a visit": ({ operations }, draw) => operations.enterVisit(inventedVisit({ date: `2024-0${draw.whole(5, 9)}-05` })),
  "saves a unit": ({ operations }, _, n) =>
    operations.saveUnit({
      id: null,
      input: { name: `Huyện ${n}`, level: "Huyện", parent: null, from: null, to: null, aliases: [], successor: null },
    }),
  "enters a result": async (book) => {
    const overview = await book.operations.seeOverview();
    if (!overview.ok) return overview;
    const target = overview.value.ledger?.targets[0];
    return book.operations.enterProgress({
      targetId: target?.id ?? "CT99",
      date: "2024-06-05",
      unit: null,
      quantity: 3,
      denominator: null,
      source: null,
    });
  },
  "takes everything in again": (book) => takeEverythingIn(book),
  "lets an issue stand": async ({ operations }, draw) => {
    const issues = await operations.listIssues();
    if (!issues.ok) return issues;
    const key = issues.value.length > 0 ? draw.pick(issues.value).key : "none";
    return operations.acceptIssue({ key, reason: "Đã hỏi", acceptedBy: "Lò Thị Mây" });
  },
  "writes a report": ({ operations }, draw) => operations.writeReport(draw.pick(["year-end", "handover"] as const), REPORT),
  "keeps a report as it was signed": ({ operations }) => operations.freezeReport("year-end", "vi"),
  "switches a rule off": ({ operations }, draw) => operations.switchRulesOff(draw.chance(0.5) ? ["roster/same-name"] : []),
};

/** What a person does in Excel meanwhile. */
type Edit = (context: Excel.RequestContext, draw: Draw, number: number) => Promise<void>;
const tableNamed = (context: Excel.RequestContext, name: string) => context.workbook.tables.getItem(name);
const EDITS: Readonly<Record<string, Edit>> = {
  "types a note into the ledger": async (context, draw, n) => {
    const notes = tableNamed(context, "Households").columns.getItem("Ghi chú").getDataBodyRange();
    notes.getCell(draw.whole(0, 3), 0).values = [[`ghi ${n}`]];
  },
  "puts a row above the ledger's table": async (context) => {
    tableNamed(context, "Households").worksheet.getRange("1:1").insert("Down");
  },
  "gives a sheet of the ledger another name": async (context, _, n) => {
    tableNamed(context, "Targets").worksheet.name = `Chỉ tiêu ${n}`;
  },
  "sorts a table": async (context, draw) => {
    tableNamed(context, "Households").sort.apply([{ key: draw.whole(0, 2), ascending: draw.chance(0.5) }]);
  },
  "filters a table": async (context) => {
    tableNamed(context, "Targets").columns.getItemAt(0).filter.applyValuesFilter(["CT01"]);
  },
  "hides rows": async (context) => {
    tableNamed(context, "Households").getDataBodyRange().getRow(1).rowHidden = true;
  },
  "changes their own list": async (context, draw) => {
    const list = context.workbook.worksheets.getItem("Danh sách");
    list.getRange(`F${draw.whole(5, 9)}`).values = [[draw.whole(1, 3)]];
  },
  "puts a row into their own list": async (context, _, n) => {
    const list = context.workbook.worksheets.getItem("Danh sách");
    list.getRange("8:8").insert("Down");
    list.getRange("A8:F8").values = [[9, `Khuất Văn ${n}`, 1969, "Xóm Đông", `'09129${String(n).padStart(5, "0")}`, 2]];
  },
  "deletes a column of the ledger": async (context) => {
    tableNamed(context, "Visits").columns.getItem("Kết quả").delete();
  },
  "deletes a sheet of the ledger": async (context) => {
    tableNamed(context, "Issues").worksheet.delete();
  },
  "protects or frees a sheet of the ledger": async (context) => {
    const { worksheet } = tableNamed(context, "Journal");
    worksheet.protection.load("protected");
    await context.sync();
    if (worksheet.protection.protected) worksheet.protection.unprotect();
    else worksheet.protection.protect();
  },
};

/** Notes of the ledger's households by the household's code; null where the ledger's table is gone. */
async function typedNotes(book: OpenedWorkbook): Promise<Map<string, string> | null> {
  const table = await tableOf(book, "Households").catch(() => null);
  if (!table) return null;
  return new Map(table.rows.map((row) => [String(row["Mã"]), String(row["Ghi chú"])]));
}

interface Walk {
  readonly book: OpenedWorkbook;
  readonly draw: Draw;
  readonly told: string[];
  readonly ways: WayBack[];
}

async function edits({ book, draw, told }: Walk, number: number): Promise<void> {
  const [what, edit] = draw.pick(Object.entries(EDITS));
  const outcome = await book.host.Excel.run(async (context) => {
    await edit(context, draw, number);
    await context.sync();
    return "";
  }).catch(({ code }: { code?: string }) => `: ${code}`);
  told.push(`${what}${outcome}`);
}

/** Asks for an operation or takes one back, whichever it was; what must not be is listed. */
async function asks({ book, draw, told, ways }: Walk, number: number): Promise<void> {
  const before = await pictureOf(book.host);
  const typed = await typedNotes(book);
  const [what, ask] = draw.pick(Object.entries(ASKED));
  const way = draw.chance(0.4) ? draw.pick(ways) : null;
  const result = await (way ? book.operations.undoChange(way) : ask(book, draw, number));
  told.push(`${way ? `takes back ${way.operation}` : what}: ${result.ok ? "done" : result.refusal.code}`);
  if (result.ok && result.undo) ways.push(result.undo);
  const after = await pictureOf(book.host);
  const notes = await typedNotes(book);
  const lost = [...(typed ?? [])].filter(
    ([id, note]) => /^ghi /.test(note) && notes?.get(id) !== note && (notes === null || notes.has(id)),
  );
  const names = before.sheets.map(({ name }) => name);
  expect({
    told,
    ownSheets: differences(ownSheets(after), ownSheets(before)),
    writtenThoughRefused: result.ok ? [] : differences(after, before),
    leftOver: after.sheets.filter(({ name, visibility }) => visibility !== "Visible" && !names.includes(name)),
    lost,
  }).toEqual({ told, ownSheets: [], writtenThoughRefused: [], leftOver: [], lost: [] });
}

/** A person and the program take turns by lot; answers with what was done. */
async function walk(seed: number): Promise<readonly string[]> {
  const book = await workbookWith({ "Danh sách": ROSTER, "Kiểm tra": VISITS });
  const ways = [undoOf(await takeEverythingIn(book)), undoOf(await book.operations.adoptReadyPlan("self-managed-residential-areas"))];
  const walking: Walk = { book, draw: drawFrom(seed), told: [], ways };
  for (let n = 1; n <= STEPS; n++) await (walking.draw.chance(0.4) ? edits : asks)(walking, n);
  return walking.told;
}

it.each(Array.from({ length: WALKS }, (_, i) => i + 1))(
  "after any sequence of operations, ways back and edits the user's sheets stay, and a refusal writes nothing (walk %i)",
  async (seed) => {
    expect(await walk(seed)).toHaveLength(STEPS);
  },
  240_000,
);
