import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost, type EmbeddedHost } from "../../src/embedded-host/open-host";

const environment = nodeEnvironment({ now: () => new Date(2026, 10, 22) });
const customPart = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["docProps/custom.xml"]!);

async function change(host: EmbeddedHost, work: (custom: Excel.CustomPropertyCollection) => void): Promise<Uint8Array> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["a"]];
    work(context.workbook.properties.custom);
    await context.sync();
  });
  return host.save();
}

async function propertiesOf(bytes: Uint8Array) {
  const { custom } = (await openHost(bytes, environment)).model.properties;
  return Object.fromEntries(custom);
}

describe("custom properties of a file", () => {
  const withThree = async () =>
    change(await openHost(null, environment), (custom) => {
      custom.add("Đơn vị", "Hội & xóm");
      custom.add("Số hộ", 78);
      custom.add("Đã chốt", true);
    });

  test("are deleted from it one by one, and the others stay", async () => {
    const saved = await change(await openHost(await withThree(), environment), (custom) => custom.getItem("Đơn vị").delete());
    expect(await propertiesOf(saved)).toEqual({ "Số hộ": 78, "Đã chốt": true });
    expect(customPart(saved)).not.toContain("xóm");
  });

  test("are deleted all at once, and can come again under the same key", async () => {
    const saved = await change(await openHost(await withThree(), environment), (custom) => {
      custom.deleteAll();
      custom.add("Số hộ", 80);
    });
    expect(await propertiesOf(saved)).toEqual({ "Số hộ": 80 });
  });

  test("stay as the file says them when another is added", async () => {
    const first = await withThree();
    const before = /<property [^>]*name="Số hộ"[\s\S]*?<\/property>/.exec(customPart(first))![0];
    const saved = await change(await openHost(first, environment), (custom) => custom.add("Mới", "x"));
    expect(customPart(saved)).toContain(before);
    expect(await propertiesOf(saved)).toMatchObject({ "Đơn vị": "Hội & xóm", Mới: "x" });
  });
});
