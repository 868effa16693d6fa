import { officeStart } from "../../../src/taskpane/start/office-start";

const office = (host: string | null, supports = true) =>
  ({
    onReady: () => Promise.resolve({ host, platform: null }),
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) => supports && set === "ExcelApi" && version === "1.13",
      },
    },
  }) as unknown as typeof Office;

describe("where the page finds itself", () => {
  it("is told apart: in Excel, outside, in an Excel that is too old, without Office.js", async () => {
    expect(await officeStart(office("Excel"), 50)).toBe("ready");
    expect(await officeStart(office(null), 50)).toBe("outside-excel");
    expect(await officeStart(office("Excel", false), 50)).toBe("too-old");
    expect(await officeStart(undefined, 50)).toBe("no-office");
  });

  it("is outside Excel where Office.js never answers", async () => {
    const silent = { ...office("Excel"), onReady: () => new Promise(() => undefined) } as unknown as typeof Office;
    expect(await officeStart(silent, 20)).toBe("outside-excel");
  });
});
