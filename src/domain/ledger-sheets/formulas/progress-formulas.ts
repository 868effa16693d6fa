import type { ProgressEntry } from "../../ledger/progress-entry";
import { helperColumn } from "../columns/column-makers";
import type { LedgerColumn } from "../columns/ledger-column";
import { wholeColumn } from "../columns/structured-reference";
import { call, choose, ownCellsOf, targetCell, unitRow, where } from "./formula-parts";

const own = ownCellsOf("Progress");
const row = own("Dòng CT");
const day = own("Ngày");
const unit = own("Đơn vị");
const column = (heading: string) => wholeColumn("Progress", heading);
const same = (heading: string) => where("Progress", heading, own(heading));

/** First day of the calendar period in which an entry lies; 0 for a target without periods. */
const periodStart = choose(
  [
    [`${row}=0`, "0"],
    [`${targetCell("Định kỳ", row)}="hằng năm"`, `DATE(YEAR(${day}),1,1)`],
    [`${targetCell("Định kỳ", row)}="nửa năm"`, `DATE(YEAR(${day}),IF(MONTH(${day})<=6,1,7),1)`],
    [`${targetCell("Định kỳ", row)}="hằng quý"`, `DATE(YEAR(${day}),INT((MONTH(${day})-1)/3)*3+1,1)`],
    [`${targetCell("Định kỳ", row)}="hằng tháng"`, `DATE(YEAR(${day}),MONTH(${day}),1)`],
    [`${targetCell("Định kỳ", row)}="hằng tuần"`, `${day}-WEEKDAY(${day},2)+1`],
    [`${targetCell("Định kỳ", row)}="hằng ngày"`, day],
  ],
  "0",
);

const isInTime = call(
  "AND",
  `${day}>=${targetCell("Từ tính", row)}`,
  `${day}<=${targetCell("Đến tính", row)}`,
  `OR(${targetCell("Loại", row)}<>"Tỷ lệ",N(${own("Mẫu số")})>0)`,
);

/** Whether an entry is the latest of its target and reporter among those that count, in its period or over all. */
function isLatest(...more: readonly string[]): string {
  const latest = call("MAXIFS", column("Thứ tự"), same("Dòng CT"), same("Dòng ĐV"), where("Progress", "Hợp lệ", "1"), ...more);
  return `IF(${own("Thứ tự")}=${latest},1,0)`;
}

/** What an entry counts for: 0 nothing, 1 its unit, 2 also the whole plan, unless a figure for the whole plan stands for those of the units. */
function standsFor(flag: string, ...more: readonly string[]): string {
  const ofWhole = call("COUNTIFS", same("Dòng CT"), where("Progress", "Dòng ĐV", "0"), where("Progress", "Hợp lệ", "1"), ...more);
  return `IF(${flag}=0,0,IF(OR(${own("Cộng dồn")}=1,${own("Dòng ĐV")}=0,${ofWhole}=0),2,1))`;
}

const counts = `IF(${own("Hợp lệ")}=0,0,IF(${own("Cộng dồn")}=1,1,`;

/** Columns that formulas read: which entries make up the figure of their target, over all and in each period. */
export const progressHelpers: readonly LedgerColumn<ProgressEntry>[] = [
  helperColumn("Dòng CT", `IF(${own("Mã chỉ tiêu")}="",0,IFERROR(MATCH(${own("Mã chỉ tiêu")},${wholeColumn("Targets", "Mã")},0),0))`),
  helperColumn("Dòng ĐV", `IF(${unit}="",0,${unitRow(unit, `-MATCH(${unit},${column("Đơn vị")},0)`)})`),
  helperColumn("Thứ tự", `IF(ISNUMBER(${day}),${day}*10000000+ROW(),0)`),
  helperColumn("Cộng dồn", `IF(${row}=0,0,${targetCell("Cộng dồn", row)})`),
  helperColumn("Hợp lệ", `IF(OR(${row}=0,NOT(ISNUMBER(${day})),NOT(ISNUMBER(${own("Số lượng")}))),0,IF(${isInTime},1,0))`),
  helperColumn("Đầu kỳ", `IF(ISNUMBER(${day}),${periodStart},0)`),
  helperColumn("Nhất kỳ", `${counts}${isLatest(same("Đầu kỳ"))}))`),
  helperColumn("Nhất toàn", `${counts}${isLatest()}))`),
  helperColumn("Cờ kỳ", standsFor(own("Nhất kỳ"), same("Đầu kỳ"))),
  helperColumn("Cờ toàn", standsFor(own("Nhất toàn"))),
];
