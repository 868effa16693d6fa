import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readXlsx } from "hucre";
import { sheetBytes, sheetParts, withNumber } from "./book-parts";
import { printedPages, recalculated, type CellValue } from "./libreoffice";

const root = resolve(__dirname, "../..");
const sample = join(root, "assets/sample/so-theo-doi-xom-9.xlsx");
const plan = join(root, "assets/sample/ke-hoach-phoi-hop.txt");
const day = "2024-12-31";

function planLedger(...args: string[]): string {
  const ran = spawnSync(process.execPath, [join(root, "bin/plan-ledger.cjs"), ...args, "--as-of", day], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (ran.status === null || ran.status > 1) throw new Error(ran.stderr);
  return ran.stdout;
}

interface Figures {
  readonly targets: readonly { id: string; rate: number | null; actual: number | null }[];
  readonly cadences: readonly { id: string; rate: number | null; visitsDone: number }[];
}

/** A rate a target, null where there is none. */
type Rates = Readonly<Record<string, number | null>>;

const folder = mkdtempSync(join(tmpdir(), "plan-ledger-round-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ratesOfProgram(book: Uint8Array): Rates {
  const file = join(folder, "asked.xlsx");
  writeFileSync(file, book);
  const { targets, cadences } = JSON.parse(planLedger("compliance", file, "--json")) as Figures;
  return Object.fromEntries([...targets, ...cadences].map(({ id, rate }) => [id, rate]));
}

/** Column numbers of a table's headings in the rows of a sheet, and the rows under them. */
function tableIn(rows: readonly (readonly CellValue[])[], first: string, ...headings: string[]) {
  const at = rows.findIndex((row) => row.includes(first) && headings.every((heading) => row.includes(heading)));
  if (at < 0) throw new Error(`No heading row with ${[first, ...headings].join(", ")}.`);
  const columns = Object.fromEntries([first, ...headings].map((heading) => [heading, rows[at]!.indexOf(heading)]));
  const body = rows.slice(at + 1).filter((row) => row[columns[first]!] != null && row[columns[first]!] !== "");
  return { columns, body, firstRow: at + 2 };
}

type Sheets = Awaited<ReturnType<typeof recalculated>>;

function ratesOfLibreOffice(sheets: Sheets): Rates {
  const rows = sheets.get("Chỉ tiêu") ?? [];
  const { columns, body } = tableIn(rows, "Mã", "Thực hiện", "Tỷ lệ so với KH");
  return Object.fromEntries(
    body.map((row) => {
      const rate = row[columns["Tỷ lệ so với KH"]!];
      return [String(row[columns["Mã"]!]), typeof rate === "number" ? rate : null];
    }),
  );
}

function expectSame(found: Rates, expected: Rates): void {
  const ids = Object.keys(expected);
  expect(ids.filter((id) => !(id in found))).toEqual([]);
  for (const id of ids) {
    const [one, other] = [found[id] ?? null, expected[id] ?? null];
    if (one === null || other === null) expect([id, one]).toEqual([id, other]);
    else expect(Math.abs(one - other)).toBeLessThan(1e-9);
  }
}

describe("a ledger that the program wrote, opened in LibreOffice", () => {
  const out = join(folder, "ledger.xlsx");
  let book: Uint8Array;
  let asBuilt: Sheets;
  let ratesAsBuilt: Rates;

  beforeAll(async () => {
    planLedger("build", sample, "--plan", plan, "-o", out);
    book = new Uint8Array(readFileSync(out));
    asBuilt = await recalculated(book);
    ratesAsBuilt = ratesOfProgram(book);
  });

  it("has every sheet of the user's byte for byte", () => {
    const before = new Uint8Array(readFileSync(sample));
    const names = [...sheetParts(before).keys()];
    expect(names).toHaveLength(3);
    for (const name of names) expect(Buffer.compare(sheetBytes(book, name), sheetBytes(before, name))).toBe(0);
  });

  it("calculates to the percentages of the program", () => {
    expect(Object.values(ratesAsBuilt).filter((rate) => rate !== null).length).toBeGreaterThanOrEqual(5);
    expectSame(ratesOfLibreOffice(asBuilt), ratesAsBuilt);
  });

  it("still does after somebody typed another figure", async () => {
    const sheets = (await readXlsx(book)).sheets;
    const rows = sheets.find((sheet) => sheet.name === "Kiểm tra (sổ)")?.rows as CellValue[][];
    const { columns, body, firstRow } = tableIn(rows, "Ngày", "Cấp", "Số hộ kiểm tra");
    const monthly = body.findIndex((row) => row[columns["Cấp"]!] === "Tỉnh");
    const letter = String.fromCharCode(65 + columns["Ngày"]!);
    // The province's first visit moves to April, before the plan began: May then has one visit of two.
    const april = (Date.UTC(2024, 3, 2) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const changed = withNumber(book, "Kiểm tra (sổ)", `${letter}${firstRow + monthly}`, april);
    const after = ratesOfProgram(changed);
    expect(Object.keys(after).filter((id) => after[id] !== ratesAsBuilt[id])).toHaveLength(1);
    expectSame(ratesOfLibreOffice(await recalculated(changed)), after);
  });

  it("shows no formula error in any cell", () => {
    const wrong = [...asBuilt].flatMap(([sheet, rows]) =>
      rows.flatMap((row, at) =>
        row.flatMap((value) =>
          /^#(REF|NAME|VALUE|DIV|N\/A|NUM|NULL)/.test(String(value)) ? [`${sheet} ${at + 1}: ${String(value)}`] : [],
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("prints its reports with the national heading and without a cell too narrow for its number", () => {
    const pages = printedPages(book);
    const report = pages.filter((page) => page.includes("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    expect(report.length).toBeGreaterThanOrEqual(1);
    expect(pages.filter((page) => /#{3,}/.test(page))).toEqual([]);
  });
});
