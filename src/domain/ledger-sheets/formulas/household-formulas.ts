import type { Household } from "../../ledger/household";
import { helperColumn } from "../columns/column-makers";
import type { LedgerColumn } from "../columns/ledger-column";
import { cellInRow, ownCellsOf, ownNumber, unitRow } from "./formula-parts";

const own = ownCellsOf("Households");
const unit = own("Thôn/xóm/tổ");

/** Columns that formulas read: row of the unit, 1 for a household, 1 where the unit's list is complete. */
export const householdHelpers: readonly LedgerColumn<Household>[] = [
  helperColumn("TT", ownNumber("Households", "Mã hộ")),
  helperColumn("Dòng ĐV", `IF(${unit}="",0,${unitRow(unit, "0")})`),
  helperColumn("Là hộ", `IF(${own("Mã hộ")}&${own("Họ và tên chủ hộ")}="",0,1)`),
  helperColumn("Có phân loại", `IF(${own("Phân loại rác")}="Có",1,0)`),
  helperColumn("Có cam kết", `IF(${own("Ký cam kết")}="Có",1,0)`),
  helperColumn("Đủ danh sách", `IF(${own("Dòng ĐV")}=0,0,${cellInRow("Units", "Đủ hộ", own("Dòng ĐV"))})`),
];
