import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ROSTER } from "../operations/invented-sheets";
import { workbookWith } from "../operations/opened-workbook";

const program = resolve(__dirname, "../../bin/plan-ledger.cjs");
let folder: string;
const at = (name: string) => join(folder, name);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd: folder });
  return { status, stdout, stderr };
}

/** Compound file whose directory names a stream, as Excel writes workbooks with a password. */
function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(512 * 8);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  for (const [i, name] of ["Root Entry", stream].entries()) {
    const entry = 1024 + i * 128;
    file.write(name, entry, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, entry + 64);
    file[entry + 66] = i === 0 ? 5 : 2;
  }
  return file;
}

/** A .zip whose one entry unpacks to far more than it weighs. */
function bomb(name: string): Buffer {
  const unpacked = 300 * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(unpacked), { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(unpacked, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(unpacked, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plan-ledger-test-"));
  const book = await workbookWith({ "Danh sách": ROSTER });
  writeFileSync(at("danh-sach.xlsx"), await book.host.save());
  const doubled = await workbookWith({ "Danh sách": [...ROSTER.slice(0, 9), [6, ...ROSTER[4]!.slice(1)]] });
  writeFileSync(at("trung.xlsx"), await doubled.host.save());
  const whole = readFileSync(at("danh-sach.xlsx"));
  writeFileSync(at("hong.xlsx"), Buffer.concat([whole.subarray(0, 600), whole.subarray(1400)]));
  writeFileSync(at("rong.xlsx"), "");
  writeFileSync(at("mat-khau.xlsx"), compoundFile("EncryptedPackage"));
  writeFileSync(at("cu.xls"), compoundFile("Workbook"));
  writeFileSync(at("chu.xlsx"), "đây chỉ là chữ, không phải sổ Excel\n".repeat(40));
  writeFileSync(at("no.xlsx"), bomb("xl/worksheets/sheet1.xml"));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file that cannot be read", () => {
  it.each([
    ["broken", "hong.xlsx"],
    ["empty", "rong.xlsx"],
    ["with a password", "mat-khau.xlsx"],
    ["of the old kind", "cu.xls"],
    ["of plain text", "chu.xlsx"],
    ["that unpacks to far more than it weighs", "no.xlsx"],
    ["missing", "khong-co.xlsx"],
    ["a folder", "."],
  ])(
    "%s gets one sentence, and nothing is written",
    (_, name) => {
      const before = readdirSync(folder);
      const { status, stdout, stderr } = run("intake", name, "-o", "ra.xlsx");
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^(Tệp này|Không tìm thấy tệp “khong-co\.xlsx”|“\.” là một thư mục)[^\n]+\n$/);
      expect(readdirSync(folder)).toEqual(before);
    },
    60_000,
  );
});

describe("a command that is typed wrongly", () => {
  it.each([
    ["no command", [], "Chưa có lệnh"],
    ["an unknown command", ["lam"], "lam"],
    ["an unknown option", ["check", "danh-sach.xlsx", "--nhanh"], "--nhanh"],
    ["a missing file", ["check"], "sổ"],
    ["too many files", ["check", "danh-sach.xlsx", "b.xlsx"], "thừa"],
    ["a date that is none", ["compliance", "danh-sach.xlsx", "--as-of", "31/12/2024"], "31/12/2024"],
    ["a language that is not known", ["check", "danh-sach.xlsx", "--lang", "fr"], "fr"],
    ["a report of no kind", ["report", "danh-sach.xlsx", "--kind", "ngay", "-o", "ra.xlsx"], "ngay"],
    ["a script that is not there", ["run-script", "thieu.mjs"], "thieu.mjs"],
    ["a result named as another kind of file", ["build", "danh-sach.xlsx", "-o", "ra.ods"], "ra.ods"],
    ["a build without result", ["build", "danh-sach.xlsx"], "-o"],
    ["a result over its input", ["build", "danh-sach.xlsx", "-o", "./danh-sach.xlsx", "--force"], "danh-sach.xlsx"],
    ["a result that exists", ["build", "danh-sach.xlsx", "-o", "hong.xlsx"], "hong.xlsx"],
    ["a result in a folder that is not there", ["build", "danh-sach.xlsx", "-o", "thieu/ra.xlsx"], "thieu/ra.xlsx"],
  ])("%s gets one line and status 2", (_, args, named) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(named);
  });

  it("is answered in English where English is asked for", () => {
    expect(run("check", "--lang", "en").stderr).toBe("“ledger” is missing; add --help to see how the command is used.\n");
  });
});

it("help and version are answered with status 0", () => {
  for (const args of [["--help"], ["check", "--help"], ["--version"], ["build", "--version"]]) {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(4);
    expect(stdout).not.toMatch(/\[options\]|<(?:book|ledger|file|date)/);
  }
});

it("check tells errors in the data with status 1, and prints one JSON document", () => {
  const good = run("check", "danh-sach.xlsx", "--json", "--as-of", "2024-10-15");
  expect(good.stderr).toBe("");
  expect((JSON.parse(good.stdout) as { issues: { severity: string }[] }).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(good.status).toBe(0);
  const wrong = run("check", "trung.xlsx", "--json");
  const { issues } = JSON.parse(wrong.stdout) as { issues: { code: string; severity: string; source: string[] }[] };
  expect(issues).toContainEqual(expect.objectContaining({ code: "roster/duplicate-household", severity: "error" }));
  expect(wrong.status).toBe(1);
}, 60_000);

it("check names who already received by the list of an earlier plan", async () => {
  const earlier = [ROSTER[3], [1, "VUONG VAN KHOA", 1975, "Xóm Đông", "0912000222", 2, "x", null]] as typeof ROSTER;
  const book = await workbookWith({ "Đợt 1": [["DANH SÁCH KÝ NHẬN NĂM 2022"], ...earlier] });
  writeFileSync(at("dot-1.xlsx"), await book.host.save());
  const found = run("check", "--earlier", "dot-1.xlsx", "danh-sach.xlsx", "--json");
  const { issues } = JSON.parse(found.stdout) as { issues: { code: string; facts: object; source: string[] }[] };
  expect(issues.filter(({ code }) => code === "allocation/received-before")).toMatchObject([
    { source: ["Danh sách!B6"], facts: { file: "dot-1.xlsx", cell: "Đợt 1!F3", quantity: 2 } },
  ]);
  expect(run("check", "danh-sach.xlsx", "--earlier", "khong-co.xlsx").status).toBe(2);
}, 60_000);

it("intake writes the ledger beside the user's sheet, whole, and replaces a result only when told", () => {
  expect(run("intake", "danh-sach.xlsx", "-o", "so.xlsx", "--json").status).toBe(0);
  expect(existsSync(at("so.xlsx"))).toBe(true);
  expect(run("intake", "danh-sach.xlsx", "-o", "so.xlsx").status).toBe(2);
  expect(run("intake", "danh-sach.xlsx", "-o", "so.xlsx", "--force").status).toBe(0);
  const figures = JSON.parse(run("compliance", "so.xlsx", "--json", "--as-of", "2024-10-15").stdout) as { asOf: string };
  expect(figures.asOf).toBe("2024-10-15");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
}, 60_000);

it("takes several files in at one go; one that cannot be read leaves the others alone", () => {
  writeFileSync(at("Xóm Tây.csv"), "STT,Họ và tên chủ hộ,Năm sinh\n1,Lý Thị Mơ,1966\n2,Cù Văn Đạt,1959\n");
  const json = run("intake", "cu.xls", "danh-sach.xlsx", "Xóm Tây.csv", "-o", "nhieu-tep.xlsx", "--json", "--records");
  expect(json.status).toBe(0);
  const found = JSON.parse(json.stdout) as { tables: { sheet: string; records: unknown[] }[]; files: unknown; filesLeftOut: unknown };
  expect(found.tables.map(({ sheet, records }) => [sheet, records.length])).toEqual([
    ["Danh sách", 5],
    ["Xóm Tây", 2],
  ]);
  expect(found.files).toEqual([{ file: "Xóm Tây.csv", sheets: ["Xóm Tây"] }]);
  expect(found.filesLeftOut).toEqual([{ file: "cu.xls", code: "file-old-xls" }]);
  const again = JSON.parse(run("intake", "nhieu-tep.xlsx", "--json").stdout) as { changes: unknown };
  expect(again.changes).toEqual({ added: 0, changed: 0, gone: 0, bothChanged: [] });
  expect(run("intake", "cu.xls", "rong.xlsx").status).toBe(2);
}, 60_000);

describe("the ending of a result's name", () => {
  const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const typed = (name: string, contentType: string) => {
    const parts = unzipSync(readFileSync(at("danh-sach.xlsx")));
    const types = strFromU8(parts["[Content_Types].xml"]!);
    writeFileSync(at(name), zipSync({ ...parts, "[Content_Types].xml": strToU8(types.replace(MAIN, contentType)) }));
  };
  const touch = (...args: string[]) => {
    const change = "({ Excel }) => Excel.run(async (context) => { context.workbook.worksheets.add('Thêm'); await context.sync(); })";
    writeFileSync(at("them.mjs"), `export default ${change};`);
    return run("run-script", "them.mjs", ...args);
  };
  const contentTypes = (name: string) => strFromU8(unzipSync(readFileSync(at(name)))["[Content_Types].xml"]!);

  it("has to be .xlsm for a workbook with macros, whose macros stay", () => {
    typed("co-macro.xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    const refused = touch("co-macro.xlsm", "-o", "ra.xlsx");
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^[^\n]*\.xlsm[^\n]*\n$/);
    expect(existsSync(at("ra.xlsx"))).toBe(false);
    expect(touch("co-macro.xlsm", "-o", "ra.xlsm").status).toBe(0);
    expect(contentTypes("ra.xlsm")).toContain("sheet.macroEnabled.main+xml");
  }, 60_000);

  it("is .xlsx for what was made from a template, which becomes a workbook", () => {
    typed("mau.xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml");
    expect(touch("mau.xltx", "-o", "tu-mau.xltx").stderr).toContain(".xlsx");
    expect(touch("mau.xltx", "-o", "tu-mau.xlsx").status).toBe(0);
    expect(contentTypes("tu-mau.xlsx")).toContain(MAIN);
  }, 60_000);
});

it("a script without a function to run is told what it needs", () => {
  writeFileSync(at("khong-ham.mjs"), "export const soHo = 39;");
  const { status, stdout, stderr } = run("run-script", "khong-ham.mjs");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]*khong-ham\.mjs[^\n]*export default[^\n]*\n$/);
});

it("a script that waits for something that never comes is stopped with one sentence", () => {
  writeFileSync(at("cho-mai.mjs"), "export default () => new Promise(() => undefined);");
  const { status, stdout, stderr } = run("run-script", "cho-mai.mjs", "-o", "cho-mai.xlsx");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(existsSync(at("cho-mai.xlsx"))).toBe(false);
});

it("the example of the documentation makes a table, a chart and a report", () => {
  const [, script = ""] = /```js\n(.*?)```/s.exec(readFileSync(join(__dirname, "../../docs/run-script.md"), "utf8")) ?? [];
  writeFileSync(at("bao-cao.mjs"), script);
  const { status, stdout } = run("run-script", "bao-cao.mjs", "-o", "tong-hop.xlsx", "--json");
  expect(status).toBe(0);
  expect(stdout).toContain('["BÁO CÁO PHÂN LOẠI RÁC TẠI NGUỒN","Có 87/132 hộ phân loại rác.","Xóm cao nhất: Xóm 9."]');
  const parts = unzipSync(readFileSync(at("tong-hop.xlsx")));
  const part = (name: RegExp) =>
    Object.keys(parts)
      .filter((each) => name.test(each))
      .map((each) => strFromU8(parts[each]!));
  expect(part(/^xl\/tables\/table/)).toEqual([expect.stringMatching(/name="TheoXom".*ref="A1:D5"/s)]);
  expect(part(/^xl\/charts\/chart/)).toEqual([expect.stringContaining("Hộ phân loại rác theo xóm")]);
  expect(part(/^xl\/worksheets\/sheet/).filter((sheet) => /<pageSetup[^>]*paperSize="9"/.test(sheet))).toHaveLength(1);
});
