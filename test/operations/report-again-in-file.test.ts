import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { createOperations } from "../../src/operations/create-operations";
import type { ReportKind } from "../../src/operations/operations";
import type { Workshop } from "../../src/operations/workshop";

import { noOtherFiles } from "./opened-workbook";

const settings = { asOf: "2024-12-31", language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;

async function opened(bytes: Uint8Array | null) {
  const host = await openHost(bytes, nodeEnvironment());
  const shop: Workshop = { excel: host.Excel, today: () => "2024-12-31", now: () => "2024-12-31 08:00", language: "vi" };
  const names = async () =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
  return { host, operations: createOperations(shop, noOtherFiles), names };
}

test("a report that stands in a saved file is made again at its place, and the file is saved with the same tabs", async () => {
  const first = await opened(null);
  await first.operations.startEmptyLedger({ title: "Kế hoạch thử", start: "2024-01-01", end: "2024-12-31" });
  for (const kind of ["year-end", "scorecard", "data-quality"] satisfies ReportKind[]) {
    expect(await first.operations.writeReport(kind, settings)).toMatchObject({ ok: true });
  }
  const tabs = await first.names();
  const second = await opened(await first.host.save());
  expect(await second.operations.writeReport("year-end", settings)).toMatchObject({ ok: true });
  const third = await opened(await second.host.save());
  expect(await third.names()).toEqual(tabs);
}, 180_000);
