import { strFromU8, unzipSync } from "fflate";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { anonymiseBook } from "../../src/operations/anonymise/anonymise-book";
import { anonymisedPart } from "../../src/operations/anonymise/anonymise-part";
import { pseudonymWords } from "../../src/domain/anonymise/pseudonym-words.vi";
import { Pseudonyms } from "../../src/domain/anonymise/pseudonyms";
import { fill, openedOn, sheetValues, tableOf, takeEverythingIn, valueOf, workbookWith, type Cell } from "./opened-workbook";

const PEOPLE: readonly (readonly Cell[])[] = [
  [1, "Quách Thị Xoan", 1962, "037162000417", "0912 000 333", "Tổ 1", "Số 12 ngõ 3, xóm Đông", "con dâu là Lục Thị Sim"],
  [2, "LÒ VĂN ĐÁN", 1955, 37055000233, 912000334, "Tổ 1", "Số 14 ngõ 3, xóm Đông", null],
  [3, "Quach Thi Xoan", 1962, null, "0912.000.333", "Tổ 1", "Số 12 ngõ 3, xóm Đông", "= trùng?"],
  [4, "Nghiêm Thị Lụa", 1971, "037171000555", "01682000444", "Tổ 2", "Tổ 2", "gọi 0977123456"],
];
const HEADINGS = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Số CCCD", "Số điện thoại", "Tổ", "Địa chỉ", "Ghi chú"];
const PERSONAL =
  /Xoan|Quách|Quach|Đán(?!h)|ĐÁN(?!H)|Nghiêm|Lụa|Lục Thị|Kim Ngân|0?37162000417|37055000233|912000334|912.?000.?333|37171000555|1682000444|977123456|ngõ 3/u;

test("no original value is left in any part of the copy: user's sheets, the ledger, reports, hidden sheets, settings", async () => {
  const book = await workbookWith({
    "Danh sách": [["DANH SÁCH HỘ XÓM ĐÔNG"], [], HEADINGS, ...PEOPLE, [], [null, "Người lập biểu"], [null, "Nguyễn Thị Kim Ngân"]],
    "Lưu ý": [["Nhắc bà Quách Thị Xoan đến nhận thùng, máy 0912000333"]],
  });
  await book.host.Excel.run(async (context) => {
    const hidden = context.workbook.worksheets.add("Cũ");
    fill(hidden, 0, 0, [HEADINGS, [1, "Nghiêm Thị Lụa", 1971, "037171000555", "01682000444", "Tổ 2", "Tổ 2", null]]);
    hidden.visibility = "Hidden";
    await context.sync();
  });
  valueOf(await takeEverythingIn(book));
  const settings = { asOf: "2024-10-15", language: "vi", style: "national", showIdNumbers: true, showPhones: true } as const;
  valueOf(await book.operations.writeReport("handover", settings));
  const [pair] = valueOf(await book.operations.listDuplicates());
  valueOf(await book.operations.settlePair({ first: pair!.first, second: pair!.second, verdict: "different" }));
  const copy = valueOf(await anonymiseBook(book.shop, await book.host.save()));
  const left = Object.entries(unzipSync(copy.bytes)).flatMap(([name, bytes]) => {
    const found = PERSONAL.exec(strFromU8(bytes).normalize("NFC"));
    return found ? [`${name}: ${found[0]}`] : [];
  });
  expect(left).toEqual([]);

  const again = openedOn(await openHost(copy.bytes, nodeEnvironment()));
  const rows = (await sheetValues(again, "Danh sách")).slice(3, 7);
  expect(rows.map((row) => row[1])).toEqual(["Người 001", "Người 002", "Người 001", "Người 003"]);
  expect(rows.map((row) => row[5])).toEqual(["Tổ 1", "Tổ 1", "Tổ 1", "Tổ 2"]);
  expect(rows[0]?.[6]).toBe(rows[2]?.[6]);
  expect(typeof rows[1]?.[3]).toBe("number");
  expect((await tableOf(again, "Households")).rows.map((row) => row["Họ và tên chủ hộ"])).toEqual([
    "Người 001",
    "Người 002",
    "Người 001",
    "Người 003",
  ]);
  expect(valueOf(await again.operations.listDuplicates()).length).toBeGreaterThan(0);
});

describe("a part of a package", () => {
  const pseudonyms = new Pseudonyms({ names: ["Quách Thị Xoan"], idNumbers: [], phones: ["0912000333"], addresses: [] }, pseudonymWords);
  const after = (xml: string) => anonymisedPart(xml, pseudonyms, "Người 000");

  test.each([
    [
      "<si><r><rPr><b/></rPr><t>Quách </t></r><r><t>Thị Xoan</t></r></si>",
      "<si><r><rPr><b/></rPr><t>Người 001</t></r><r><t></t></r></si>",
      "a name cut into runs",
    ],
    ['<comment ref="B2" authorId="0"><text><r><t>gọi 0912000333</t></r></text></comment>', "gọi 0", "a comment"],
    ["<a:p><a:r><a:t>bà Quách</a:t></a:r><a:r><a:t> Thị Xoan</a:t></a:r></a:p>", "bà Người 001", "a text box"],
    ["<f>COUNTIF(B:B,&quot;Quách Thị Xoan&quot;)</f>", "<f>COUNTIF(B:B,&quot;Người 001&quot;)</f>", "a formula"],
    ['<sheet name="Quách Thị Xoan" sheetId="2" r:id="rId2"/>', '<sheet name="Người 001" sheetId="2" r:id="rId2"/>', "the name of a sheet"],
    ['<person displayName="Hoa Lư" id="{1}" userId="hoalu" providerId="None"/>', 'displayName="Người 000"', "the author of a thread"],
    ["<dc:creator>Hoa Lư</dc:creator>", "<dc:creator>Người 000</dc:creator>", "who made the file"],
    ['<x15ac:absPath url="C:\\Users\\hoalu\\" xmlns:x15ac="x"/>', "", "the folder of the file"],
    ["<v>912000333</v>", "<v>912", "a phone kept as a number"],
  ])("%s → %s: %s", (xml, expected) => {
    const done = after(xml);
    expect(done).toContain(expected);
    expect(done).not.toMatch(/Xoan|912000333|hoalu|Hoa Lư/);
  });

  it("that holds nothing personal stays byte for byte", () => {
    const xml = '<?xml version="1.0"?><c r="A1" s="3" t="s"><v>12</v></c><t xml:space="preserve"> Hội &amp; xã  </t><v>44335.5</v>';
    expect(after(xml)).toBe(xml);
  });
});
