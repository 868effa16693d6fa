import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

it("a handler can ask the host in a run of its own", async () => {
  const { Excel } = await openHost(null, nodeEnvironment());
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(({ address }) =>
      Excel.run(async (own) => {
        const changed = own.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
        await own.sync();
        seen.push(changed.values);
      }),
    );
    await context.sync();
    sheet.getRange("A1").formulas = [["=2+3"]];
    await context.sync();
  });
  expect(seen).toEqual([[[5]]]);
});
