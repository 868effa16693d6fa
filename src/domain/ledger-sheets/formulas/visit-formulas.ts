import type { Visit } from "../../ledger/visit";
import { helperColumn } from "../columns/column-makers";
import type { LedgerColumn } from "../columns/ledger-column";
import { wholeColumn } from "../columns/structured-reference";
import { levelKeyOf, ownCellsOf, ownNumber, unitRow } from "./formula-parts";

const own = ownCellsOf("Visits");
const day = own("Ngày");
const by = `IF(${own("Đơn vị kiểm tra")}="",${own("Nơi kiểm tra")},${own("Đơn vị kiểm tra")})`;

/** Whether a row is the first that has its key. */
function isFirst(keyHeading: string): string {
  return `MATCH(${own(keyHeading)},${wholeColumn("Visits", keyHeading)},0)=${own("TT")}`;
}

/** Columns that formulas read: a joint visit (same day, level and place) counts once, but once for each unit that took part: 2 for its first row, 1 for the first of a further unit, 0 for the rest. */
export const visitHelpers: readonly LedgerColumn<Visit>[] = [
  helperColumn("TT", ownNumber("Visits", "Ngày")),
  helperColumn("Dòng ĐV", `IF(${by}="",0,${unitRow(by, "0")})`),
  helperColumn("Khóa cấp", levelKeyOf(own("Cấp"))),
  helperColumn("Khóa lượt", `"|"&${day}&${own("Khóa cấp")}&LOWER(TRIM(${own("Nơi kiểm tra")}))&"|"`),
  helperColumn("Khóa lượt ĐV", `${own("Khóa lượt")}&${own("Dòng ĐV")}&"|"`),
  helperColumn("Cờ lượt", `IF(ISNUMBER(${day}),IF(${isFirst("Khóa lượt")},2,IF(${isFirst("Khóa lượt ĐV")},1,0)),0)`),
];
