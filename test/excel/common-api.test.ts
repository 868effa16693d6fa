import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });

const asked = <T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<Office.AsyncResult<T>> =>
  new Promise((resolve) => call(resolve));

describe("the common API", () => {
  test("reads and writes the selection", async () => {
    const { Excel, Office } = await openHost(null, environment);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B1").formulas = [["hai", "=1+1"]];
      context.workbook.worksheets.getFirst().getRange("A1:B1").select();
    });
    const { document } = Office.context;
    const text = await asked<string>((done) => document.getSelectedDataAsync(Office.CoercionType.Text, done));
    expect([text.status, text.value]).toEqual(["succeeded", "hai\t2"]);
    const written = await asked<void>((done) =>
      document.setSelectedDataAsync([["ba", 3]], { coercionType: Office.CoercionType.Matrix }, done),
    );
    const matrix = await asked<unknown[][]>((done) => document.getSelectedDataAsync(Office.CoercionType.Matrix, done));
    expect([written.status, matrix.value]).toEqual(["succeeded", [["ba", 3]]]);
    const wrong = await asked<unknown>((done) => document.getSelectedDataAsync(Office.CoercionType.Ooxml, done));
    expect([wrong.status, wrong.error.name]).toEqual(["failed", "UnsupportedOperation"]);
  });

  test("gives the file in slices that make up a workbook", async () => {
    const { Excel, Office } = await openHost(null, environment);
    const { value: file } = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++)
      bytes.push(...((await asked<Office.Slice>((done) => file.getSliceAsync(index, done))).value.data as number[]));
    expect([file.sliceCount, bytes.length]).toEqual([Math.ceil(file.size / 1000), file.size]);
    await Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
    await expect(Excel.createWorkbook("AAAA")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
