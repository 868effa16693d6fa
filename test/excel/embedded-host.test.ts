import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { specification } from "./specification";

const clock = { now: () => new Date(2026, 10, 22) };

describe.each(specification)("the embedded host keeps the specification of %s", (_subject, cases) => {
  test.each(cases.map((one) => [one.title, one] as const))(
    "%s",
    async (_title, one) => {
      expect.hasAssertions();
      await one.run(await openHost(null, nodeEnvironment(clock)), expect);
    },
    30_000,
  );
});

test("more rows than a call takes arguments are put in and taken out at once", async () => {
  const host = await openHost(null, nodeEnvironment(clock));
  const at = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [["đầu"], ["cuối"]];
    sheet.getRange("A1:A2").format.font.bold = true;
    sheet.getRange("2:300001").insert("Down");
    const moved = sheet.getRange("A300002").load("values, format/font/bold");
    await context.sync();
    sheet.getRange("2:300001").delete("Up");
    const back = sheet.getRange("A1:A3").load("values");
    await context.sync();
    return [moved.values, moved.format.font.bold, back.values];
  });
  expect(at).toEqual([[["cuối"]], true, [["đầu"], ["cuối"], [""]]]);
});
