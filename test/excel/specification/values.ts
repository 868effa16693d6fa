import { type Case, type Expect, rejectionOf, sheetCase } from "../case";

type Scalar = string | number | boolean;

/** Writes one value into B2, perhaps after a number format, and reads what became of it. */
async function entered(context: Excel.RequestContext, sheet: Excel.Worksheet, input: Scalar, format?: string) {
  const cell = sheet.getRange("B2");
  if (format) cell.numberFormat = [[format]];
  cell.values = [[input]];
  cell.load("values,formulas,valueTypes,numberFormat,text");
  await context.sync();
  return {
    value: cell.values[0]![0],
    formula: cell.formulas[0]![0],
    type: cell.valueTypes[0]![0],
    format: cell.numberFormat[0]![0],
    text: cell.text[0]![0],
  };
}

/** What is written, the number format before, what the cell holds, and why. */
const entries: [input: Scalar, before: string | undefined, value: Scalar, type: string, why: string][] = [
  ["Nguyễn Ấm", undefined, "Nguyễn Ấm", "String", "text stays text"],
  [12.5, undefined, 12.5, "Double", "numbers stay numbers"],
  [true, undefined, true, "Boolean", "booleans stay booleans"],
  ["12.5", undefined, 12.5, "Double", "digits are read as typing is read"],
  ["1,234", undefined, 1234, "Double", "a comma groups thousands"],
  ["50%", undefined, 0.5, "Double", "percent"],
  ["(5)", undefined, -5, "Double", "brackets are a minus"],
  ["1e3", undefined, 1000, "Double", "exponents"],
  ["true", undefined, true, "Boolean", "booleans in text"],
  ["#N/A", undefined, "#N/A", "Error", "errors in text"],
  ["0905123456", undefined, 905123456, "Double", "leading zeros are lost"],
  ["0905123456", "@", "0905123456", "String", "unless the cell is text before"],
  ["'0905123456", undefined, "0905123456", "String", "or an apostrophe goes before"],
  ["'=SUM(A1)", undefined, "=SUM(A1)", "String", "the apostrophe is not returned"],
  ["=1+1", "@", "=1+1", "String", "a formula in a text cell is text"],
  ["=1+1", undefined, 2, "Double", "a formula through values"],
  ["+1+1", undefined, 2, "Double", "+ begins a formula"],
  ["-5", undefined, -5, "Double", "a negative number is no formula"],
  ["2/15/2021", undefined, 44242, "Double", "dates are US English and become serial numbers"],
  ["2021-02-15", undefined, 44242, "Double", "ISO dates"],
  ["15/02/2021", undefined, "15/02/2021", "String", "dd/mm/yyyy is no US date and stays text"],
  ["", undefined, "", "Empty", "an empty text clears"],
];

const entryCases = entries.map(([input, before, value, type, why]) =>
  sheetCase(
    `${JSON.stringify(input)}${before ? ` in a cell of format ${before}` : ""} becomes ${JSON.stringify(value)}: ${why}`,
    "excel-facts 1b",
    async (context, sheet, expect) => {
      const cell = await entered(context, sheet, input, before);
      expect([cell.value, cell.type]).toEqual([value, type]);
    },
  ),
);

async function refused(context: Excel.RequestContext, expect: Expect, code = "InvalidArgument"): Promise<void> {
  expect((await rejectionOf(context.sync()))?.code).toBe(code);
}

/** Formulas beside the numbers 1, 2, 3 in column A and 1, 0, 2 in column B, and what they give. */
const choices: [formula: string, value: Scalar, why: string][] = [
  ['=IF(A1>A2,"a")', false, "without a third part a test that fails gives FALSE"],
  ["=IF(FALSE,1,)", 0, "an empty third part gives 0"],
  ["=IF(TRUE,,1)", 0, "an empty second part gives 0"],
  ["=IF(A9,1,2)", 2, "an empty cell is no"],
  ["=IF(A1/B2,1,2)", "#DIV/0!", "an error as the test is the result"],
  ["=IF(A1=1,5,A1/B2)", 5, "an error in the branch that is not taken does not count"],
  ["=IF(A1=2,A1/B2,6)", 6, "nor in the other one"],
  ["=IF(A1=1,IF(A2=1,A1/B2,7),A1/B2)", 7, "branches within branches"],
  ["=SUM(IF(TRUE,A1:A3,0))", 6, "a branch may be an area"],
  ["=SUM(IF(A1:A3>1,A1:A3,10))", 15, "a test of several cells chooses for each"],
  ["=SUM(IF(A1=1,OFFSET(A1,0,0,2,1),B1:B3))", 3, "a branch may find its area"],
  ["=IFERROR(A1/B2,8)", 8, "an error is replaced"],
  ["=IFERROR(A3,A1/B2)", 3, "an error in the replacement does not count where it is not needed"],
  ["=SUM(IFERROR(A1:A3/B1:B3,10))", 12.5, "of several results each error is replaced"],
  ["=IFERROR(A1/B2,A1/B2)", "#DIV/0!", "an error as replacement stays"],
];

const choiceCases = choices.map(([formula, value, why]) =>
  sheetCase(`${formula} gives ${JSON.stringify(value)}: ${why}`, "worked out by hand", async (context, sheet, expect) => {
    sheet.getRange("A1:B3").values = [
      [1, 1],
      [2, 0],
      [3, 2],
    ];
    const cell = sheet.getRange("D1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[value]]);
  }),
);

/** Values, formulas, texts and number formats of ranges. */
export const values: Case[] = [
  ...entryCases,
  sheetCase("text that begins like a formula and is none is refused", "excel-facts 1b", async (context, sheet, expect) => {
    sheet.getRange("A1").values = [["- Họp chi hội (đợt 1"]];
    await refused(context, expect);
  }),
  sheetCase("a matrix of another shape is refused", "excel-facts 1b", async (context, sheet, expect) => {
    sheet.getRange("A1:B2").values = [[1, 2]];
    await refused(context, expect);
  }),
  sheetCase("a single value stands for every cell", "excel-facts 1b", async (context, sheet, expect) => {
    const range = sheet.getRange("A1:B2");
    range.values = "x" as unknown as string[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
    range.numberFormat = [["0.00"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
  }),
  sheetCase("null leaves a cell as it is, undefined too", "excel-facts 1b", async (context, sheet, expect) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, undefined, 9]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2, 9]]);
  }),
  sheetCase("null is no value of a whole range", "excel-facts 1a", async (context, sheet, expect) => {
    sheet.getRange("A1").values = null as unknown as string[][];
    await refused(context, expect);
  }),
  sheetCase("an unbounded range has no values", "excel-facts 1b", async (context, sheet, expect) => {
    const column = sheet.getRange("A:A").load("values,address");
    await context.sync();
    expect([column.values, column.address]).toEqual([null, "Sheet1!A:A"]);
  }),
  sheetCase("a longer text than a cell holds is refused", "excel-facts 1b", async (context, sheet, expect) => {
    sheet.getRange("A1").values = [["x".repeat(32_768)]];
    await refused(context, expect);
  }),
  sheetCase("only the first cell of merged cells takes a value", "excel-facts 1b", async (context, sheet, expect) => {
    const range = sheet.getRange("A1:B1");
    range.merge();
    range.values = [["a", "b"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["a", ""]]);
  }),
  sheetCase("formulas are calculated and follow what they refer to", "excel-facts 1b", async (context, sheet, expect) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const sum = sheet.getRange("B1");
    sum.formulas = [["=SUM(A1:A3)"]];
    sum.load("values,formulas");
    await context.sync();
    expect([sum.values, sum.formulas]).toEqual([[[6]], [["=SUM(A1:A3)"]]]);
    sheet.getRange("A1").values = [[10]];
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[15]]);
  }),
  ...choiceCases,
  sheetCase("each row of a table's column chooses its own branch", "worked out by hand", async (context, sheet, expect) => {
    sheet.getRange("A1:A5").values = [["n"], [4], [0], [2], [0]];
    const table = sheet.tables.add("A1:B5", true);
    table.columns.getItemAt(1).getDataBodyRange().formulas = [['=IF([@n]=0,"none",IFERROR(8/[@n],0))']];
    const range = sheet.getRange("B2:B5");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2], ["none"], [4], ["none"]]);
    sheet.getRange("A2:A3").values = [[0], [8]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["none"], [1], [4], ["none"]]);
  }),
  sheetCase("errors of formulas are texts in values", "excel-facts 1b", async (context, sheet, expect) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=1/0"]];
    cell.load("values,valueTypes");
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[["#DIV/0!"]], [["Error"]]]);
  }),
  sheetCase("EDATE of the end of a long month gives the end of a short one", "host-facts 7", async (context, sheet, expect) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=EDATE(DATE(2026,1,31),1)"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[46081]]);
  }),
  sheetCase("texts show values in their number formats", "excel-facts 1b", async (context, sheet, expect) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["0.0%", "dd/mm/yyyy", "#,##0"]];
    range.values = [[0.256, 44242, 1234567]];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["25.6%", "15/02/2021", "1,234,567"]]);
  }),
];
