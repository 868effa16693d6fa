import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { savedAgain } from "./libreoffice";

jest.setTimeout(180_000);

const open = (bytes: Uint8Array | null) => openHost(bytes, nodeEnvironment({ now: () => new Date(2026, 10, 22) }));

/** A report of households by commune and kind, with a filter above it. */
async function book(): Promise<Uint8Array> {
  const host = await open(null);
  await host.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getFirst();
    data.name = "Dữ liệu";
    data.getRange("A1:D6").values = [
      ["Xã", "Loại", "Đợt", "Hộ"],
      ["Ia Dêr", "Hữu cơ", 1, 12],
      ["Ia Dêr", "Vô cơ", 2, 10],
      ["Bờ Y", "Hữu cơ", 1, 7],
      ["Bờ Y", "Hữu cơ", 2, 3],
      ["Sa Thầy", "Vô cơ", 1, 9],
    ];
    const pivot = context.workbook.worksheets.add("Tổng hợp").pivotTables.add("Theo xã", data.getRange("A1:D6"), "B5");
    const hierarchy = (name: string): Excel.PivotHierarchy => pivot.hierarchies.getItem(name);
    pivot.rowHierarchies.add(hierarchy("Xã"));
    pivot.columnHierarchies.add(hierarchy("Loại"));
    pivot.filterHierarchies.add(hierarchy("Đợt"));
    pivot.dataHierarchies.add(hierarchy("Hộ")).summarizeBy = "Max";
    await context.sync();
  });
  return host.save();
}

/** What a report shows, and what it is made of. */
async function told(bytes: Uint8Array, refreshed: boolean): Promise<unknown> {
  const host = await open(bytes);
  return host.Excel.run(async (context) => {
    const pivot = context.workbook.pivotTables.getItem("Theo xã");
    if (refreshed) pivot.refresh();
    const range = pivot.layout.getRange().load("address,text");
    const axes = [pivot.rowHierarchies, pivot.columnHierarchies, pivot.filterHierarchies];
    for (const axis of axes) axis.load("items/name");
    pivot.dataHierarchies.load("items/summarizeBy");
    const source = pivot.getDataSourceString();
    await context.sync();
    const names = axes.map(({ items }) => items.map(({ name }) => name));
    return {
      address: range.address,
      numbers: range.text.slice(2).map((row) => row.slice(1)),
      names,
      source: source.value,
      by: pivot.dataHierarchies.items.map(({ summarizeBy }) => summarizeBy),
    };
  });
}

it("a pivot table is the same after LibreOffice opened and saved it, and is refreshed from what LibreOffice wrote", async () => {
  const bytes = await book();
  const before = await told(bytes, false);
  expect(before).toEqual({
    address: "'Tổng hợp'!B5:E10",
    numbers: [
      ["7", "", "7"],
      ["12", "10", "12"],
      ["", "9", "9"],
      ["12", "10", "12"],
    ],
    names: [["Xã"], ["Loại"], ["Đợt"]],
    source: "'Dữ liệu'!A1:D6",
    by: ["Max"],
  });
  const again = savedAgain(bytes);
  expect(await told(again, false)).toEqual(before);
  expect(await told(again, true)).toEqual(before);
});
