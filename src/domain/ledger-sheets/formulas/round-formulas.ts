import { formulaColumn, helperColumn } from "../columns/column-makers";
import type { LedgerColumn } from "../columns/ledger-column";
import type { RoundRow } from "../period-row";
import { wholeColumn } from "../columns/structured-reference";
import { call, ownCellsOf, targetCell, unitRow, where } from "./formula-parts";

const own = ownCellsOf("Rounds");
const unit = own("Dòng ĐV");
const row = own("Dòng CT");

const visits = call(
  "COUNTIFS",
  where("Visits", "Ngày", `">="&${own("Từ ngày")}`),
  where("Visits", "Ngày", `"<="&MIN(${own("Đến ngày")},AsOf)`),
  where("Visits", "Khóa cấp", own("Khóa cấp")),
  where("Visits", "Cờ lượt", `IF(${unit}=0,2,">=1")`),
  where("Visits", "Dòng ĐV", `IF(${unit}=0,">=0",${unit})`),
);
const reports = `ROUND(${call(
  "SUMIFS",
  "Progress[Số lượng]",
  where("Progress", "Dòng CT", row),
  where("Progress", "Số lượng", '">0"'),
  where("Progress", "Ngày", `">="&${own("Từ ngày")}`),
  where("Progress", "Ngày", `"<="&MIN(${own("Đến ngày")},AsOf)`),
  where("Progress", "Dòng ĐV", `IF(${unit}=0,">-1000000",${unit})`),
)},9)`;
const times = `IF(${row}=0,${visits},IF(${targetCell("Đếm lượt", row)}=0,${reports},${visits}))`;
const state = `IF(${own("Trọn kỳ")}<>"Có","kỳ cắt, không tính",IF(${own("Đến ngày")}>AsOf,"chưa đến hạn",IF(${own("Số lượt")}>=${own("Yêu cầu")},"đạt","không đạt")))`;

/** Calculated columns of the table Rounds: visits made (or, for other cadences, what was reported) in a period and what that means. */
export const roundFormulas: readonly LedgerColumn<RoundRow>[] = [
  formulaColumn("Số lượt", `IF(${own("Mã chỉ tiêu")}="","",${times})`),
  formulaColumn("Kết quả", `IF(${own("Mã chỉ tiêu")}="","",${state})`, { width: 20, format: "general" }),
  helperColumn("Dòng CT", `IF(${own("Mã chỉ tiêu")}="",0,IFERROR(MATCH(${own("Mã chỉ tiêu")},${wholeColumn("Targets", "Mã")},0),0))`),
  helperColumn("Dòng ĐV", `IF(${own("Đơn vị")}="",0,${unitRow(own("Đơn vị"), "-1")})`),
];
