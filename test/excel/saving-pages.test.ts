import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost, type EmbeddedHost } from "../../src/embedded-host/open-host";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
const SHEET = "xl/worksheets/sheet1.xml";
const sheetOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[SHEET]!);

const onSheet = (host: EmbeddedHost, work: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

/** A workbook of one filled sheet, the part of which is changed before it is opened. */
async function fileWith(change: (xml: string) => string): Promise<Uint8Array> {
  const host = await openHost(null, environment);
  await onSheet(host, (sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Xóm", "Số"],
      ["Chín", 78],
    ];
    sheet.pageLayout.topMargin = 36;
  });
  const entries = unzipSync(await host.save());
  entries[SHEET] = strToU8(change(strFromU8(entries[SHEET]!)));
  return zipSync(entries);
}

const withSetup = (setup: string) => fileWith((xml) => xml.replace(/(<pageMargins[^>]*\/>)/, `$1${setup}`));

async function pageOf(bytes: Uint8Array) {
  const { page } = (await openHost(bytes, environment)).model.sheets[0]!;
  const { paperSize, blackAndWhite, draftMode, firstPageNumber, printComments, printErrors, printQuality } = page;
  return { paperSize, blackAndWhite, draftMode, firstPageNumber, printComments, printErrors, printQuality };
}

describe("the page of a file", () => {
  test("says its paper, drafts, notes, errors, first number and dots", async () => {
    const file = await withSetup(
      '<pageSetup paperSize="27" firstPageNumber="3" useFirstPageNumber="1" blackAndWhite="1" draft="1" cellComments="atEnd" errors="NA" horizontalDpi="300" verticalDpi="1200"/>',
    );
    expect(await pageOf(file)).toEqual({
      paperSize: "EnvelopeDL",
      blackAndWhite: true,
      draftMode: true,
      firstPageNumber: 3,
      printComments: "EndSheet",
      printErrors: "NotAvailable",
      printQuality: [300, 1200],
    });
  });

  test("keeps what it says beside what is changed, also a paper Office.js has no name for", async () => {
    const host = await openHost(
      await withSetup('<pageSetup paperSize="70" scale="85" orientation="landscape" copies="2" errors="dash"/>'),
      environment,
    );
    await onSheet(host, (sheet) => {
      sheet.pageLayout.draftMode = true;
      sheet.pageLayout.printErrors = "AsDisplayed";
    });
    expect(/<pageSetup\b[^>]*>/.exec(sheetOf(await host.save()))?.[0]).toBe(
      '<pageSetup copies="2" orientation="landscape" paperSize="70" scale="85" draft="1"/>',
    );
  });

  test("is given a setup where it had none, and no number once the number is taken away", async () => {
    const host = await openHost(await fileWith((xml) => xml), environment);
    await onSheet(host, (sheet) =>
      sheet.pageLayout.set({ firstPageNumber: 5, printComments: "InPlace", paperSize: "A5", blackAndWhite: true }),
    );
    const saved = await host.save();
    expect(sheetOf(saved)).toMatch(/<\/pageMargins><pageSetup [^>]*\/>/);
    expect(await pageOf(saved)).toMatchObject({ firstPageNumber: 5, printComments: "InPlace", paperSize: "A5", blackAndWhite: true });
    const later = await openHost(saved, environment);
    await onSheet(later, (sheet) => sheet.pageLayout.set({ firstPageNumber: "" }));
    const last = await later.save();
    expect(sheetOf(last)).not.toContain("irstPageNumber");
    expect(await pageOf(last)).toMatchObject({ firstPageNumber: "", paperSize: "A5" });
  });

  test("of a new sheet is written as a whole", async () => {
    const host = await openHost(null, environment);
    await onSheet(host, (sheet) => sheet.pageLayout.set({ draftMode: true, printErrors: "Blank", printQuality: [300, 600] }));
    const saved = await host.save();
    expect(sheetOf(saved)).toContain(
      '<pageSetup orientation="portrait" paperSize="1" draft="1" errors="blank" horizontalDpi="300" scale="100"/>',
    );
    expect(await pageOf(saved)).toMatchObject({ draftMode: true, printErrors: "Blank", printQuality: [300, 600] });
  });
});

describe("frozen cells that do not begin with the first", () => {
  const frozenAt = async (bytes: Uint8Array) => (await openHost(bytes, environment)).model.sheets[0]!.frozen;

  test("are those the file shows, in a file of its own and in an opened one", async () => {
    for (const file of [null, await fileWith((xml) => xml)]) {
      const host = await openHost(file, environment);
      await onSheet(host, (sheet) => {
        sheet.getRange("A1").values = [[1]];
        sheet.freezePanes.freezeAt("B5:C6");
      });
      const saved = await host.save();
      expect(sheetOf(saved)).toMatch(/<sheetView [^>]*topLeftCell="B5"[^>]*>\s*<pane [^>]*topLeftCell="D7"/);
      expect(await frozenAt(saved)).toEqual({ rows: 2, columns: 2, top: 4, left: 1 });
      const again = await openHost(saved, environment);
      await onSheet(again, (sheet) => sheet.freezePanes.freezeRows(1));
      expect(await frozenAt(await again.save())).toEqual({ rows: 1, columns: 0, top: 0, left: 0 });
    }
  });
});
