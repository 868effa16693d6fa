import type { Visit } from "../../ledger/visit";
import { helperColumn } from "../column-makers";
import type { LedgerColumn } from "../ledger-column";
import { wholeColumn } from "../structured-reference";
import { levelKeyOf, ownCellsOf, ownNumber, unitRow } from "./formula-parts";

const own = ownCellsOf("Visits");
const day = own("Ngày");
const by = `IF(${own("Đơn vị kiểm tra")}="",${own("Nơi kiểm tra")},${own("Đơn vị kiểm tra")})`;

/** 1 in the first row that has a key. */
function isFirst(keyHeading: string): string {
  return `IF(MATCH(${own(keyHeading)},${wholeColumn("Visits", keyHeading)},0)=${own("TT")},1,0)`;
}

/** Columns that formulas read: a joint visit (same day, level and place) counts once, but once for each unit that took part. */
export const visitHelpers: readonly LedgerColumn<Visit>[] = [
  helperColumn("TT", ownNumber("Visits", "Ngày")),
  helperColumn("Dòng ĐV", `IF(${by}="",0,${unitRow(by, "0")})`),
  helperColumn("Khóa cấp", levelKeyOf(own("Cấp"))),
  helperColumn("Khóa lượt", `"|"&${day}&${own("Khóa cấp")}&LOWER(TRIM(${own("Nơi kiểm tra")}))&"|"`),
  helperColumn("Khóa lượt ĐV", `${own("Khóa lượt")}&${own("Dòng ĐV")}&"|"`),
  helperColumn("Tính lượt", `IF(ISNUMBER(${day}),${isFirst("Khóa lượt")},0)`),
  helperColumn("Tính lượt ĐV", `IF(ISNUMBER(${day}),${isFirst("Khóa lượt ĐV")},0)`),
];
