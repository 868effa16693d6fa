import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

type Row = readonly [key: number | string | boolean, day: number | string, figure: number | string];

/** Rows with numbers, texts, empty cells and a truth value among them; the last column is summed. */
const ROWS: readonly Row[] = Array.from({ length: 60 }, (_, at): Row => {
  const key = at % 17 === 5 ? "chữ" : at % 19 === 3 ? "" : at % 23 === 7 ? true : at % 4;
  return [key, at % 13 === 1 ? "" : 44_000 + ((at * 7) % 30), at % 11 === 2 ? "không" : ((at * 37) % 50) - 20];
});

const numbersOf = (keep: (row: Row) => boolean) =>
  ROWS.filter(keep).flatMap(([, , figure]) => (typeof figure === "number" ? [figure] : []));

async function valuesOf(formulas: readonly string[]): Promise<unknown[]> {
  const host = await openHost(null, nodeEnvironment());
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C60").values = ROWS.map((row) => [...row]);
    const range = sheet.getRange(`E1:E${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    range.load("values");
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

const area = (column: string) => `$${column}$1:$${column}$60`;

test("columns looked through by numbers give what each row says", async () => {
  const asked = Array.from({ length: 6 }, (_, key) => ({ key, from: 44_003 + key * 4 }));
  const meets = ({ key, from }: (typeof asked)[number]) => numbersOf(([k, day]) => k === key && typeof day === "number" && day >= from);
  const formulas = asked.flatMap(({ key, from }) => {
    const criteria = `${area("A")},${key},${area("B")},">=${from}"`;
    return [`=COUNTIFS(${criteria})`, ...["SUMIFS", "MAXIFS", "MINIFS"].map((name) => `=${name}(${area("C")},${criteria})`)];
  });
  const expected = asked.flatMap((one) => {
    const numbers = meets(one);
    const count = ROWS.filter(([k, day]) => k === one.key && typeof day === "number" && day >= one.from).length;
    const some = numbers.length > 0;
    return [count, numbers.reduce((sum, number) => sum + number, 0), some ? Math.max(...numbers) : 0, some ? Math.min(...numbers) : 0];
  });
  expect(await valuesOf(formulas)).toEqual(expected);
}, 120_000);

test("texts are compared without regard to capitals and with wildcards, and MATCH finds the same place again", async () => {
  const texts = ROWS.filter(([key]) => key === "chữ").length;
  const place = ROWS.findIndex(([key]) => key === "chữ") + 1;
  const early = ROWS.filter(([key, day]) => key === "chữ" && typeof day === "number" && day < 44_015).length;
  const counted: [criterion: string, count: number][] = [
    ["chữ", texts],
    ["=CHỮ", texts],
    ["ch*", texts],
    ["?h?", texts],
    ["ch?*", texts],
    ["ch~*", 0],
    ["hữ", 0],
  ];
  const formulas = [
    ...counted.map(([criterion]) => `=COUNTIFS(${area("A")},"${criterion}")`),
    `=COUNTIFS(${area("A")},"chữ",${area("B")},"<44015")`,
    `=COUNTIFS(${area("A")},"ch?",${area("A")},"CHỮ",${area("C")},">-1000")`,
    `=SUMIFS(${area("C")},${area("A")},"chữ")`,
    ...["CHỮ", "chữ", "ch*"].map((text) => `=MATCH("${text}",${area("A")},0)`),
    `=IFERROR(MATCH("không có",${area("A")},0),-1)`,
  ];
  const sum = numbersOf(([key]) => key === "chữ").reduce((all, number) => all + number, 0);
  const withFigure = numbersOf(([key]) => key === "chữ").length;
  expect(await valuesOf(formulas)).toEqual([...counted.map(([, count]) => count), early, withFigure, sum, place, place, place, -1]);
}, 120_000);

test("MATCH finds the first of equal texts in a column of texts, and nothing where there is none", async () => {
  const host = await openHost(null, nodeEnvironment());
  const found = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A6").values = [["H001"], [""], ["h002"], ["H002"], ["Đậu"], [true]];
    const asked = ["h001", "H002", "ĐẬU", "H003", "", "h?02", "Dau"].map((text) => [`=IFERROR(MATCH("${text}",$A$1:$A$6,0),-1)`]);
    sheet.getRange("B1:B7").formulas = asked;
    sheet.getRange("B8").formulas = [['=MATCH("H003",$A$1:$A$6,0)']];
    const range = sheet.getRange("B1:B8").load("values");
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
  expect(found).toEqual([1, 3, 5, -1, -1, 3, -1, "#N/A"]);
}, 120_000);
