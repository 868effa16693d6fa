import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { writeXlsx } from "hucre";

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, bytes: Uint8Array): ChosenFile => ({ name, mimeType, buffer: Buffer.from(bytes) });

export const sampleFile = join(resolve(__dirname, "../.."), "assets/sample/so-theo-doi-xom-9.xlsx");

/** A compound file whose directory holds one entry of this name, as an encrypted workbook is one. */
function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...entry].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 512 + index * 2));
  bytes.set([(entry.length + 1) * 2, 0, 2], 512 + 64);
  return bytes;
}

const swelling = () =>
  zipSync({ "[Content_Types].xml": new Uint8Array(8), "xl/worksheets/sheet1.xml": new Uint8Array(30_000_000).fill(32) });

/** Files that cannot be opened, each with what its one sentence says. */
export const unreadableFiles: readonly [what: string, file: ChosenFile, sentence: RegExp][] = [
  ["a broken file", file("hong.xlsx", readFileSync(sampleFile).subarray(0, 4000)), /bị hỏng/],
  ["an empty file", file("rong.xlsx", new Uint8Array()), /rỗng/],
  ["a file with a password", file("mat-khau.xlsx", compoundFile("EncryptedPackage")), /mật khẩu/],
  ["a file far too large", file("qua-lon.xlsx", swelling()), /quá lớn/],
  ["an old .xls", file("cu.xls", compoundFile("Workbook")), /Excel cũ/],
  ["a file that is no workbook", file("thu.xlsx", Buffer.from("Kính gửi các chi hội")), /không phải là sổ Excel/],
];

/** A workbook whose last row is a formula over the two above it. */
export async function countingWorkbook(): Promise<ChosenFile> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Phân loại",
        rows: [
          ["Tên tổ", "Tổ Một"],
          ["Số hộ", 40],
          ["Số hộ phân loại", 10],
          ["Tỷ lệ", null],
        ],
        cells: new Map([["3,1", { value: 0.25, formula: "B3/B2", formulaResult: 0.25 }]]),
      },
    ],
  });
  return file("phan-loai.xlsx", bytes);
}

/** Two sheets with numbers of their own. */
export async function twoSheets(): Promise<ChosenFile> {
  const rows = (...numbers: number[]) => numbers.map((number, index) => [`Tổ ${index + 1}`, number]);
  const bytes = await writeXlsx({
    sheets: [
      { name: "Xóm 8", rows: rows(40, 10) },
      { name: "Xóm 9", rows: rows(1_025, 1_017) },
    ],
  });
  return file("hai-xom.xlsx", bytes);
}
