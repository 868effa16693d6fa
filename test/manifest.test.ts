/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const file = process.env.PLAN_LEDGER_MANIFEST ?? join(root, "manifest.xml");
const manifest = new DOMParser().parseFromString(readFileSync(file, "utf8"), "application/xml");
const elements = (name: string, within: Document | Element = manifest) => [...within.getElementsByTagNameNS("*", name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const texts = (name: string) => elements(name).map((element) => element.textContent ?? "");

const resources = elements("Resources")[0]!;
const resourceKinds = ["Image", "Url", "String"];
const resourceElements = resourceKinds.flatMap((kind) => elements(kind, resources));
const resourceIds = resourceElements.map((element) => attribute(element, "id"));
const references = [...manifest.querySelectorAll("[resid]")].filter((element) => !resources.contains(element));
const shortStrings = elements("String", elements("ShortStrings")[0]);
const longStrings = elements("String", elements("LongStrings")[0]);
const wordings = (string: Element) => [
  attribute(string, "DefaultValue"),
  ...elements("Override", string).map((one) => attribute(one, "Value")),
];
const origin = new URL(attribute(elements("SourceLocation")[0]!, "DefaultValue")).origin;

/** Width and height that a PNG file itself says it has. */
function pictureSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const pathOf = (url: string) => join(root, new URL(url).pathname);

describe("the manifest that Excel reads", () => {
  it("is well-formed XML", () => {
    expect(elements("parsererror")).toHaveLength(0);
    expect(manifest.documentElement.localName).toBe("OfficeApp");
  });

  it("asks for Excel, ExcelApi 1.13 and the right to write into the workbook", () => {
    expect(elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual(["Workbook", "Workbook"]);
    const sets = elements("Set").filter((set) => attribute(set, "Name") === "ExcelApi");
    expect(sets.map((set) => attribute(set, "MinVersion"))).toEqual(["1.13", "1.13"]);
    expect(texts("Permissions")).toEqual(["ReadWriteDocument"]);
  });

  it("has an id and a version of the form that Office takes", () => {
    expect(texts("Id")[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(texts("Version")[0]).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("refers only to resources that it has, each of the kind that is meant", () => {
    expect(references.length).toBeGreaterThan(20);
    const kindOf = new Map(resourceElements.map((element) => [attribute(element, "id"), element.localName]));
    const wanted = (element: Element) => {
      if (element.localName === "Image") return "Image";
      return /Url$|^(SourceLocation|FunctionFile|Runtime)$/.test(element.localName) ? "Url" : "String";
    };
    const wrong = references.filter((element) => kindOf.get(attribute(element, "resid")) !== wanted(element));
    expect(wrong.map((element) => `${element.localName} ${attribute(element, "resid")}`)).toEqual([]);
  });

  it("has no resource twice and none that nothing refers to", () => {
    const used = new Set(references.map((element) => attribute(element, "resid")));
    expect(resourceIds.filter((id, at) => resourceIds.indexOf(id) !== at)).toEqual([]);
    expect(resourceIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it("keeps every id unique and within 32 characters", () => {
    const ids = [
      ...resourceIds,
      ...elements("Control").map((control) => attribute(control, "id")),
      ...elements("Group").map((group) => attribute(group, "id")),
      ...elements("CustomTab").map((tab) => attribute(tab, "id")),
    ];
    expect(ids.filter((id) => id === "" || id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(texts("TaskpaneId").filter((id) => id.length > 32)).toEqual([]);
  });

  it("loads everything by https from one place", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
      .map((element) => attribute(element, "DefaultValue"))
      .filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => new URL(address).origin !== origin)).toEqual([]);
    expect(origin).toMatch(/^https:\/\//);
    expect(texts("AppDomain")).toEqual([origin]);
  });

  it("offers every icon in all eight sizes, and the pictures have them", () => {
    const icons = elements("Icon");
    expect(icons.length).toBeGreaterThanOrEqual(5);
    const urlOf = new Map(elements("Image", resources).map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
    for (const icon of icons) {
      const images = elements("Image", icon);
      expect(images.map((image) => Number(attribute(image, "size")))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        expect(pictureSize(pathOf(urlOf.get(attribute(image, "resid"))!))).toEqual({ width: size, height: size });
      }
    }
  });

  it("shows pictures of 32 and 64 pixels in the list of add-ins", () => {
    expect(pictureSize(pathOf(attribute(elements("IconUrl")[0]!, "DefaultValue"))).width).toBe(32);
    expect(pictureSize(pathOf(attribute(elements("HighResolutionIconUrl")[0]!, "DefaultValue"))).width).toBe(64);
  });

  it("keeps labels within 125 characters and descriptions within 250, in both languages", () => {
    expect(shortStrings.flatMap(wordings).filter((text) => text.trim() === "" || text.length > 125)).toEqual([]);
    expect(longStrings.flatMap(wordings).filter((text) => text.trim() === "" || text.length > 250)).toEqual([]);
    expect(wordings(elements("DisplayName")[0]!).filter((text) => text.length > 125)).toEqual([]);
    expect(wordings(elements("Description")[0]!).filter((text) => text.length > 250)).toEqual([]);
  });

  it("says everything in Vietnamese first and in English too", () => {
    expect(texts("DefaultLocale")).toEqual(["vi-VN"]);
    const namespace = (string: (typeof shortStrings)[number]) => attribute(string, "id") === "Functions.Namespace";
    const said = [
      ...shortStrings.filter((string) => !namespace(string)),
      ...longStrings,
      elements("DisplayName")[0]!,
      elements("Description")[0]!,
    ];
    for (const string of said) {
      expect(elements("Override", string).map((one) => attribute(one, "Locale"))).toEqual(["en-US"]);
      const [vietnamese, english] = wordings(string);
      expect(vietnamese).not.toBe(english);
      expect(vietnamese).toBe(vietnamese!.normalize("NFC"));
      expect(english).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("keeps labels of buttons apart and tells in each tip what the button does", () => {
    const labels = elements("Control").map((control) => attribute(elements("Label", control)[0]!, "resid"));
    expect(labels).toHaveLength(4);
    expect(new Set(labels).size).toBe(4);
    for (const tip of elements("Supertip")) expect(elements("Description", tip)).toHaveLength(1);
  });

  it("runs the pane and the ribbon's buttons in one runtime that lives long", () => {
    const runtime = elements("Runtime")[0]!;
    expect(attribute(runtime, "lifetime")).toBe("long");
    const pane = attribute(runtime, "resid");
    expect(attribute(elements("FunctionFile")[0]!, "resid")).toBe(pane);
    const panes = elements("Action").flatMap((action) => elements("SourceLocation", action));
    expect(panes.map((location) => attribute(location, "resid"))).toEqual([pane]);
    expect(elements("Set").some((set) => attribute(set, "Name") === "SharedRuntime")).toBe(true);
  });

  it("gives each button of its own tab a command that the add-in has", () => {
    expect(elements("CustomTab")).toHaveLength(1);
    const folder = join(root, "src/commands");
    const files = readdirSync(folder).filter((name) => /[.]tsx?$/.test(name));
    const commands = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    expect(texts("FunctionName")).toEqual(["showIntake", "showIssues", "showReports"]);
    for (const name of texts("FunctionName")) expect(commands).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it("names pages that the build makes", () => {
    const pages = [...elements("Url", resources), elements("SupportUrl")[0]!, elements("SourceLocation")[0]!].map((element) =>
      new URL(attribute(element, "DefaultValue")).pathname.slice(1),
    );
    const build = readFileSync(join(root, "webpack.config.js"), "utf8");
    for (const page of pages) expect(build).toContain(`"${page}"`);
    expect(existsSync(join(root, "assets/help.html"))).toBe(true);
  });
});
