import { inOrdinaryCase, isPlaceName } from "../rows/read-group";
import type { TrackingTable } from "./tracking-table";

/** "xã Gia Tân, huyện Gia Viễn": wider than the hamlet that a form is about. */
const WIDER = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp\.?|tỉnh)\s/iu;
const WIDER_AT_END = /\s*[,–-]\s*(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp\.?|tỉnh)\s[^\d]*$/iu;
const PLACE_AT_END =
  /(?:^|[\s,(-])((?:xóm|thôn|tổ dân phố|tổ phụ nữ|tổ|ấp|bản|làng|buôn|khu dân cư|khu phố|khu|đội|chi hội)\s+(?:số\s+)?[\p{L}\d]+(?:\s\p{Lu}[\p{L}\d]*){0,2})\s*\)?\s*$/iu;

/** Sheet names that say nothing of a place or an organisation: standard ones, months, quarters and years. */
const NO_NAME =
  /^(?:(?:sheet|trang tính|trang|bảng|biểu|bang|bieu|phụ lục|pl|danh sách|ds|copy of .*|mẫu)[\s.\d()-]*|(?:tháng|thang|t|quý|quy|q|năm|nam|đợt|lần|kỳ|month|week|tuần)[\s.]*(?:\d+|[ivx]+)(?:[\s./-]*\d{4})?|[\d\s./-]+|\d+ tháng.*)$/iu;

/** Tables of one form, one a hamlet: where the form stands more than once in the workbook, the place in the title right above, or else the sheet's name, is the unit of the records. */
export function withUnitsOfTitles(tables: readonly TrackingTable[]): TrackingTable[] {
  const count = new Map<string, number>();
  for (const { layout } of tables) count.set(layout, (count.get(layout) ?? 0) + 1);
  const before = new Map<string, { readonly table: TrackingTable; readonly unit: string }>();
  return tables.map((table) => {
    if ((count.get(table.layout) ?? 0) < 2 || table.columns.some(({ key }) => key === "unit")) return table;
    const earlier = before.get(table.layout);
    const unit =
      hamletInTitle(table.title ?? "") ??
      placeOfSheet(table, tables) ??
      placeInTitle(table.title ?? "") ??
      (earlier && continues(earlier.table, table) ? earlier.unit : null);
    if (unit === null) return table;
    before.set(table.layout, { table, unit });
    const records = table.records.map((record) =>
      record.values["unit"] === undefined ? { row: record.row, values: { ...record.values, unit } } : record,
    );
    return { ...table, records };
  });
}

/** Whether a list without a title of its own counts on where the one before it ended, as on the next page of a register. */
function continues(earlier: TrackingTable, table: TrackingTable): boolean {
  const last = earlier.records[earlier.records.length - 1]?.values["no"];
  return !table.title && typeof last === "number" && table.records[0]?.values["no"] === last + 1;
}

/** The hamlet that a title names, whatever commune and district stand behind or under it. */
function hamletInTitle(title: string): string | null {
  const lines = title.split("\n").map((line) => line.replace(WIDER_AT_END, ""));
  return placeInTitle(lines.filter((line) => !WIDER.test(line)).join("\n"));
}

/** The place that a title's last lines name: "XÓM 9", "Danh sách hộ thôn Đông". */
function placeInTitle(title: string): string | null {
  for (const line of title.split("\n").reverse()) {
    if (isPlaceName(line.replace(/^\d+\.\s*/, ""))) return inOrdinaryCase(line.replace(/^(?:\d+|[IVX]+)\.\s*/, ""));
    const place = PLACE_AT_END.exec(line)?.[1];
    if (place) return inOrdinaryCase(place.charAt(0).toUpperCase() + place.slice(1));
  }
  return null;
}

function placeOfSheet(table: TrackingTable, tables: readonly TrackingTable[]): string | null {
  const name = table.sheet.trim();
  const alone = !tables.some((other) => other.layout === table.layout && other.sheet !== table.sheet);
  if (alone || NO_NAME.test(name)) return null;
  const place = isPlaceName(name) ? null : PLACE_AT_END.exec(name)?.[1];
  return inOrdinaryCase(place ? place.charAt(0).toUpperCase() + place.slice(1) : name);
}
