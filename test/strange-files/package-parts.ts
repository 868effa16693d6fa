import { strToU8, zipSync, type Zippable } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parts = Record<string, string | Uint8Array>;

const HEADINGS = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số thùng được cấp", "Ghi chú"];
const ROWS: readonly (readonly [string, number, number])[] = [
  ["Trịnh Thị Lụa", 1962, 2],
  ["Vương Văn Khoa", 1975, 1],
  ["Nghiêm Thị Sen", 1980, 2],
  ["Tống Văn Bách", 1958, 2],
  ["Lục Thị Duyên", 1991, 1],
];
/** The heads of the households in the list of the ordinary workbook. */
export const PEOPLE = ROWS.map(([name]) => name);

export const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[mark]!);

type Written = string | number | null;
const LIST: readonly (readonly Written[])[] = [
  ["DANH SÁCH HỘ THAM GIA PHÂN LOẠI RÁC"],
  [],
  HEADINGS,
  ...ROWS.map(([name, born, bins], index) => [index + 1, name, born, "Xóm Đông", bins, null]),
];

const letter = (column: number): string => String.fromCharCode(65 + column);

/** One cell of the list; `written` decides how a text stands in the file. */
function cellXml(value: Written, row: number, column: number, written: (text: string) => string): string {
  if (value === null) return "";
  const at = `r="${letter(column)}${row + 1}"`;
  return typeof value === "number" ? `<c ${at}><v>${value}</v></c>` : written(value).replace("<c", `<c ${at}`);
}

export const inline = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

/** The rows of the list of households as a worksheet writes them. */
export const listRows = (written: (text: string) => string = inline): string =>
  LIST.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cellXml(value, row, column, written)).join("")}</row>`).join(
    "",
  );

/** A worksheet part: what stands before its data, its rows, and what stands behind. */
export const sheetXml = (rows = listRows(), before = "", behind = ""): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const relationships = (...all: readonly (readonly [id: string, kind: string, target: string, more?: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([id, kind, target, more = ""]) =>
        `<Relationship Id="${id}" Type="${kind.includes("/") ? kind : `${OFFICE}/${kind}`}" Target="${target}"${more}/>`,
    )
    .join("")}</Relationships>`;

export const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

export const contentTypes = (...overrides: readonly string[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`)}${override("xl/worksheets/sheet1.xml", `${SHEET_TYPE}.worksheet+xml`)}${overrides.join("")}</Types>`;

/** The workbook part; by default it has the one sheet of the list. */
export const workbookXml = (sheets = '<sheet name="Danh sách" sheetId="1" r:id="rId1"/>', behind = "", before = ""): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets>${behind}</workbook>`;

export const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The parts of the ordinary workbook: one list of households, nothing strange. */
export const ordinaryParts = (): Record<string, string> => ({
  "[Content_Types].xml": contentTypes(override("xl/styles.xml", `${SHEET_TYPE}.styles+xml`)),
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookXml(),
  "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"]),
  "xl/worksheets/sheet1.xml": sheetXml(),
  "xl/styles.xml": STYLES,
});

/** A file of these parts. */
export function zipped(parts: Parts, options: { level?: 0 | 6 } = {}): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(parts)) entries[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(entries, { level: options.level ?? 6, mtime: new Date(2026, 0, 1) });
}

/** The ordinary workbook with parts replaced, added or (null) left out. */
export function bookWith(changed: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const parts: Parts = ordinaryParts();
  for (const [path, content] of Object.entries(changed)) {
    if (content === null) delete parts[path];
    else parts[path] = content;
  }
  return zipped(parts);
}

/** The ordinary workbook with another worksheet part. */
export const bookWithSheet = (xml: string): Uint8Array => bookWith({ "xl/worksheets/sheet1.xml": xml });

/** A strange or broken file and what is to become of it. */
export interface StrangeFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** "read": the list's households are found; "opened": it opens, without the list; else the reason of the refusal, "any" where either is right. */
  readonly becomes: "read" | "opened" | "any" | "empty" | "not-a-workbook" | "password-protected" | "old-xls" | "too-large" | "damaged";
}

export const strange =
  (becomes: StrangeFile["becomes"]) =>
  (what: string, bytes: () => Uint8Array): StrangeFile => ({ what, bytes, becomes });
