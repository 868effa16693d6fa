import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { hostFunctions } from "../../src/functions/in-host";
import { NAMESPACE, planFunctions } from "../../src/functions/plan-functions";
import { strFromU8, unzipSync } from "fflate";

const environment = nodeEnvironment({ now: () => new Date(2024, 11, 31) });
jest.setTimeout(30_000);

const open = (bytes: Uint8Array | null) => openHost(bytes, environment, { functions: hostFunctions });
const folder = join(__dirname, "../../src/functions");

/** Results of formulas beside a small list: targets in A:C, visits in E, units and marks in G:H. */
async function calculated(...formulas: readonly string[]) {
  const host = await open(null);
  const values = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["Mã", "Nội dung", "Tỷ lệ so với KH"],
      ["CT01", "Phân loại rác", 0.875],
      ["CT02", "Thùng 60 lít", ""],
    ];
    sheet.getRange("E1:E6").values = [["Ngày"], [45418], [45420], [45450], ["chưa rõ"], [45658]];
    sheet.getRange("G1:H5").values = [
      ["Xóm 8", "x"],
      ["Xóm 9", "Đạt"],
      ["xóm 9", "không đạt"],
      ["Xóm 9", "vượt"],
      ["Xóm 10", ""],
    ];
    const cells = sheet.getRange(`K1:K${formulas.length}`);
    cells.formulas = formulas.map((formula) => [`=SOKEHOACH.${formula}`]);
    cells.load("values");
    await context.sync();
    return cells.values.map(([value]) => value as unknown);
  });
  return { host, values };
}

test("whole periods of a plan: 8 months, 34 weeks and 245 days from May to December", async () => {
  const span = "DATE(2024,5,1),DATE(2024,12,31)";
  const { values } = await calculated(`SOKY(${span},"tháng")`, `SOKY(${span},"tuần")`, `SOKY(${span},"Ngày")`, `SOKY(${span},"thập kỷ")`);
  expect(values).toEqual([8, 34, 245, "#VALUE!"]);
});

test("periods met: months with at least so many of the days", async () => {
  const span = "DATE(2024,5,1),DATE(2024,12,31)";
  // 06/05 and 08/05 lie in May, 07/06 in June, 01/01/2025 beyond the plan.
  const { values } = await calculated(`KYDAT(E2:E6,2,${span},"tháng")`, `KYDAT(E2:E6,1,${span},"tháng")`, `KYDAT(E2:E6,0,${span},"tháng")`);
  expect(values).toEqual([1, 2, "#VALUE!"]);
});

test("the rate of a target by its code, and the share of a unit's rows that are met", async () => {
  const { values } = await calculated(
    'CHITIEU("ct01",A1:C3)',
    'CHITIEU("CT02",A1:C3)',
    'CHITIEU("CT01",A2:C3)',
    'DONVI("Xóm 9",G1:G5,H1:H5)',
    'DONVI("Xóm 11",G1:G5,H1:H5)',
    'DONVI("Xóm 9",G1:G5,H1:H4)',
  );
  expect(values).toEqual([0.875, "#N/A", "#VALUE!", 2 / 3, "#N/A", "#VALUE!"]);
});

test("a changed cell changes the answer; the file marks the function as an add-in's, and it is read again", async () => {
  const { host } = await calculated('DONVI("Xóm 10",G1:G5,H1:H5)');
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("H5").values = [["x"]];
    const cell = sheet.getRange("K1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[1]]);
  });
  const saved = await host.save();
  const sheet = Object.entries(unzipSync(saved)).find(([name]) => name.startsWith("xl/worksheets/sheet"))!;
  expect(strFromU8(sheet[1])).toContain("_xldudf_SOKEHOACH_DONVI(");
  const again = await open(saved);
  expect(again.model.sheets[0]!.grid.formulas.get(0, 10)).toBe('SOKEHOACH.DONVI("Xóm 10",G1:G5,H1:H5)');
});

test("functions.json describes every function with its arguments, under the manifest's namespace", () => {
  const { functions } = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as {
    functions: { id: string; description: string; parameters: unknown[] }[];
  };
  expect(functions.map(({ id, parameters }) => [id, parameters.length])).toEqual(planFunctions.map(({ name, most }) => [name, most]));
  for (const { id, description } of functions) expect(description).toContain(`=${NAMESPACE}.${id}(`);
  expect(readFileSync(join(__dirname, "../../manifest.xml"), "utf8")).toContain(
    `<bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>`,
  );
});
