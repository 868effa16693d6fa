import type { Distribution } from "../../ledger/distribution";
import { helperColumn } from "../columns/column-makers";
import type { LedgerColumn } from "../columns/ledger-column";
import { wholeColumn } from "../columns/structured-reference";
import { cellInRow, ownCellsOf, unitRow } from "./formula-parts";

const own = ownCellsOf("Distributions");
const recipient = own("Mã hộ/Điểm đặt");
const unitOfHousehold = cellInRow("Households", "Dòng ĐV", `MATCH(${recipient},${wholeColumn("Households", "Mã hộ")},0)`);

/** Columns that formulas read: unit of the household or place, item and colour to be found by, day (0 where none is noted). */
export const distributionHelpers: readonly LedgerColumn<Distribution>[] = [
  helperColumn("Dòng ĐV", `IF(${recipient}="",0,IFERROR(${unitOfHousehold},${unitRow(recipient, "0")}))`),
  helperColumn("Khóa hiện vật", `"|"&${own("Hiện vật")}&"|"&${own("Màu")}&"|"`),
  helperColumn("Ngày tính", `IF(ISNUMBER(${own("Ngày nhận")}),${own("Ngày nhận")},0)`),
];
