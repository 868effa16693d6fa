import type { Unit } from "../../ledger/unit";
import { choiceColumn, dateColumn, helperColumn, textColumn, yesNoColumn } from "../columns/column-makers";
import { ownNumber } from "../formulas/formula-parts";
import type { LedgerTable } from "../columns/ledger-column";
import { listFromText, listText } from "../reading/list-text";
import { ownCell } from "../columns/structured-reference";
import type { RowReader } from "../reading/table-reader";

const LEVELS = ["Trung ương", "Tỉnh", "Huyện", "Xã", "Cơ sở", "Xóm"];
const own = (heading: string) => ownCell("Units", heading);

/** Units (đơn vị). */
export const unitsTable: LedgerTable<Unit> = {
  name: "Units",
  sheet: "Đơn vị",
  title: "Đơn vị thực hiện",
  required: ["Mã", "Tên đơn vị", "Cấp", "Trực thuộc", "Từ ngày", "Đến ngày"],
  columns: [
    textColumn("Mã", 10, "id", (unit) => unit.id),
    textColumn("Tên đơn vị", 34, "name", (unit) => unit.name),
    { ...choiceColumn<Unit>("Cấp", 14, "level", LEVELS, (unit) => unit.level), format: "text" },
    textColumn("Trực thuộc", 26, "parent", (unit) => unit.parent),
    dateColumn("Từ ngày", "from", (unit) => unit.from),
    dateColumn("Đến ngày", "to", (unit) => unit.to),
    textColumn("Tên khác", 28, "aliases", (unit) => listText(unit.aliases)),
    textColumn("Đơn vị kế thừa", 26, "successor", (unit) => unit.successor),
    yesNoColumn("Danh sách đủ hộ", "rosterComplete", (unit) => unit.rosterComplete ?? null),
    helperColumn("TT", ownNumber("Units", "Mã")),
    helperColumn("Đủ hộ", `IF(${own("Danh sách đủ hộ")}="Có",1,0)`),
    helperColumn("Khóa tên", `";"&${own("Mã")}&";"&${own("Tên đơn vị")}&";"&SUBSTITUTE(${own("Tên khác")},"; ",";")&";"`),
  ],
};

/** A unit from its row; null where the row is empty. */
export function unitFromRow(row: RowReader, index: number): Unit | null {
  const name = row.text("Tên đơn vị");
  const id = row.text("Mã");
  if (name === null && id === null) return null;
  const complete = row.yesNo("Danh sách đủ hộ", "rosterComplete");
  return {
    id: id ?? `DV${String(index + 1).padStart(2, "0")}`,
    name: name ?? id ?? "",
    level: row.text("Cấp"),
    parent: row.text("Trực thuộc"),
    from: row.date("Từ ngày", "from"),
    to: row.date("Đến ngày", "to"),
    aliases: listFromText(row.text("Tên khác")),
    successor: row.text("Đơn vị kế thừa"),
    ...(complete === null ? {} : { rosterComplete: complete }),
  };
}
