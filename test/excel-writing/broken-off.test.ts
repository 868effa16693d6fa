import type { SheetDraft } from "../../src/domain/sheet/sheet-draft";
import { readWorkbook } from "../../src/excel/reading/read-workbook";
import { updateTables } from "../../src/excel/tables/update-tables";
import { writeSheets } from "../../src/excel/writing/write-sheets";
import { workbookWith } from "../operations/opened-workbook";
import { FaultySyncs } from "./faulty-syncs";

let syncs: FaultySyncs;
beforeAll(() => (syncs = new FaultySyncs()));
afterAll(() => syncs.remove());

const HEADINGS = ["Mã", "Ghi chú", "Số", "Gấp đôi"];
const WORDS = "một hộ ở xóm Đông đã nhận đủ thùng và ký vào danh sách, ".repeat(20);

/** A table whose rows all tell which version they belong to; texts that look like formulas among them. */
function tableOf(version: string, rows: number): SheetDraft {
  const body = Array.from({ length: rows }, (_, i) => [`H${i + 1}`, i % 50 === 0 ? `=${version}+1` : `${version}: ${WORDS} ${i}`, i]);
  const range = { top: 3, left: 1, bottom: 3 + rows, right: 4 };
  return {
    name: "Sổ dài",
    blocks: [
      { row: 1, column: 1, values: [["Danh sách"]] },
      { row: 3, column: 1, values: [HEADINGS] },
      { row: 4, column: 1, values: body },
    ],
    styles: [],
    merges: [],
    columnWidths: {},
    rowHeights: {},
    tables: [{ name: "Long", range, calculatedColumns: { "Gấp đôi": "=[@Số]*2" } }],
    names: [],
    validations: [],
    highlights: [],
    links: Array.from({ length: 40 }, (_, i) => ({ row: 4 + i, column: 1, address: `'Danh sách'!A${i + 1}` })),
    charts: [],
  };
}

const update = (rows: number) => ({ drafts: [tableOf("mới", rows)], keptRows: new Map(), read: [], settings: [] });

async function standing() {
  const book = await workbookWith({ "Danh sách": [["Hộ"]] });
  await writeSheets(book.host.Excel, [tableOf("cũ", 300)], { replaces: new Set() });
  return book.host;
}

/** Which versions the rows tell of, how many there are, whether the last of them is reckoned, and the sheets. */
async function seen({ Excel }: Awaited<ReturnType<typeof standing>>) {
  const { sheets } = await readWorkbook(Excel, new Set());
  const rows = sheets.find(({ name }) => name === "Sổ dài")!.cells.slice(3);
  const versions = new Set(rows.map((row) => /cũ|mới/.exec(String(row?.[1]))?.[0]));
  return { versions: [...versions], rows: rows.length, last: rows.at(-1)?.[3], sheets: sheets.map(({ name }) => name) };
}

const OLD = { versions: ["cũ"], rows: 300, last: 598 };
const LONG = 1_500;
const NEW = { versions: ["mới"], rows: LONG, last: 2 * (LONG - 1) };

test("a long update that is broken off between its requests leaves the old rows or the new ones, and the next one puts it right", async () => {
  const sound = await standing();
  syncs.arm(0);
  await updateTables(sound.Excel, update(LONG));
  const total = syncs.count;
  expect(await seen(sound)).toEqual({ ...NEW, sheets: ["Danh sách", "Sổ dài"] });
  // Reading, several requests of rows, the change of place, links.
  expect(total).toBeGreaterThan(5);
  const ends: string[] = [];
  for (let n = 1; n <= total; n++) {
    const host = await standing();
    syncs.arm(n, "gone");
    await expect(updateTables(host.Excel, update(LONG))).rejects.toThrow();
    syncs.arm(0);
    const { sheets, ...rows } = await seen(host);
    expect([OLD, NEW]).toContainEqual(rows);
    ends.push(...rows.versions.map(String));
    expect(sheets.slice(0, 2)).toEqual(["Danh sách", "Sổ dài"]);
    await updateTables(host.Excel, update(LONG));
    expect(await seen(host)).toEqual({ ...NEW, sheets: ["Danh sách", "Sổ dài"] });
  }
  expect(new Set(ends)).toEqual(new Set(["cũ", "mới"]));
}, 240_000);
