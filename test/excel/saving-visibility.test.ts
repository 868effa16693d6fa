import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

jest.setTimeout(60_000);

it("a sheet that is in front can be hidden, in a new workbook and in one of a file; the next comes to the front", async () => {
  const made = await openHost(null, nodeEnvironment());
  await made.Excel.run(async (context) => {
    context.workbook.worksheets.add("Hai");
    context.workbook.worksheets.add("Ba");
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    await context.sync();
  });
  const again = await openHost(await made.save(), nodeEnvironment());
  await again.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Hai").visibility = "Hidden";
    await context.sync();
  });
  const seen = await openHost(await again.save(), nodeEnvironment());
  await seen.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const front = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Hidden"],
      ["Hai", "Hidden"],
      ["Ba", "Visible"],
    ]);
    expect(front.name).toBe("Ba");
  });
});
