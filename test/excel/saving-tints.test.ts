import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost, type EmbeddedHost } from "../../src/embedded-host/open-host";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
const stylesOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/styles.xml"]!);

const onSheet = (host: EmbeddedHost, work: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

function paint(sheet: Excel.Worksheet): void {
  const patterned = sheet.getRange("A1").format.fill;
  patterned.set({ color: "#FFFF00", pattern: "Gray25", patternColor: "#FF0000" });
  sheet.getRange("A2").format.fill.set({ color: "#FFFF00", pattern: "LightUp", patternColor: "#0000FF" });
  sheet.getRange("A3").format.fill.set({ color: "#4472C4", tintAndShade: 0.4 });
  sheet.getRange("A4").format.font.set({ color: "#C00000", tintAndShade: -0.25 });
  const border = sheet.getRange("A5").format.borders.getItem("EdgeBottom");
  border.set({ style: "Continuous", color: "#00B050", tintAndShade: 0.6 });
  sheet.getRange("A6").format.set({ horizontalAlignment: "Distributed", autoIndent: true, readingOrder: "RightToLeft" });
}

async function looksOf(bytes: Uint8Array) {
  const { grid } = (await openHost(bytes, environment)).model.sheets[0]!;
  const [a1, a2, a3, a4, a5, a6] = [0, 1, 2, 3, 4, 5].map((row) => grid.format(row, 0));
  return {
    patterns: [a1, a2].map((one) => [one!.fillPattern, one!.fillColor, one!.patternColor]),
    fill: [a3!.fillColor, a3!.fillTint?.base, a3!.fillTint?.tint],
    font: [a4!.fontTint?.base, a4!.fontTint?.tint],
    border: [a5!.borderBottom?.tint?.base, a5!.borderBottom?.tint?.tint],
    alignment: [a6!.horizontalAlignment, a6!.autoIndent, a6!.readingOrder],
  };
}

const painted = {
  patterns: [
    ["Gray25", "#FFFF00", "#FF0000"],
    ["LightUp", "#FFFF00", "#0000FF"],
  ],
  fill: [expect.stringMatching(/^#[0-9A-F]{6}$/), "#4472C4", 0.4],
  font: ["#C00000", -0.25],
  border: ["#00B050", 0.6],
  alignment: ["Distributed", true, "RightToLeft"],
};

async function plainFile(): Promise<Uint8Array> {
  const host = await openHost(null, environment);
  await onSheet(host, (sheet) => {
    sheet.getRange("A1:A6").values = [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]];
  });
  return host.save();
}

describe("patterns, tints and automatic indents", () => {
  test("are saved in a new workbook and read again", async () => {
    const host = await openHost(null, environment);
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A6").values = [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]];
      paint(sheet);
    });
    const saved = await host.save();
    expect(await looksOf(saved)).toEqual(painted);
    expect(stylesOf(saved)).toContain(
      '<patternFill patternType="lightGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill>',
    );
  });

  test("are saved on the sheet of an opened file, and stay when something else of the cells changes", async () => {
    const host = await openHost(await plainFile(), environment);
    await onSheet(host, paint);
    const saved = await host.save();
    expect(await looksOf(saved)).toEqual(painted);
    const later = await openHost(saved, environment);
    await onSheet(later, (sheet) => {
      sheet.getRange("A1:A6").format.font.bold = true;
      sheet.getRange("A2").values = [["khác"]];
    });
    const again = await later.save();
    expect(await looksOf(again)).toEqual(painted);
    expect((await openHost(again, environment)).model.sheets[0]!.grid.format(0, 0).bold).toBe(true);
  });

  test("are taken away with the fill", async () => {
    const host = await openHost(await plainFile(), environment);
    await onSheet(host, paint);
    const later = await openHost(await host.save(), environment);
    await onSheet(later, (sheet) => sheet.getRange("A1:A3").format.fill.clear());
    const { grid } = (await openHost(await later.save(), environment)).model.sheets[0]!;
    expect([0, 1, 2].map((row) => [grid.format(row, 0).fillColor, grid.format(row, 0).fillPattern])).toEqual([
      ["", "Solid"],
      ["", "Solid"],
      ["", "Solid"],
    ]);
  });

  test("of a theme are told as the colour they give and the tint", async () => {
    const entries = unzipSync(await plainFile());
    const fill = '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>';
    const styles = strFromU8(entries["xl/styles.xml"]!).replace("</fills>", fill);
    const last = /<fills[^>]*>([\s\S]*?)<\/fills>/.exec(styles)![1]!.match(/<fill>/g)!.length - 1;
    entries["xl/styles.xml"] = strToU8(
      styles.replace(/<\/cellXfs>/, `<xf numFmtId="0" fontId="0" fillId="${last}" borderId="0" applyFill="1"/></cellXfs>`),
    );
    const xfs = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(strFromU8(entries["xl/styles.xml"]))![1]!.match(/<xf\b/g)!.length - 1;
    const path = "xl/worksheets/sheet1.xml";
    entries[path] = strToU8(strFromU8(entries[path]!).replace('<c r="A1"', `<c r="A1" s="${xfs}"`));
    const host = await openHost(zipSync(entries), environment);
    const told = await host.Excel.run(async (context) => {
      const one = context.workbook.worksheets.getFirst().getRange("A1").format.fill.load("tintAndShade,pattern,color");
      await context.sync();
      return [one.tintAndShade, one.pattern, one.color === "#FFFFFF"];
    });
    expect(told).toEqual([0.5, "Solid", false]);
  });
});
