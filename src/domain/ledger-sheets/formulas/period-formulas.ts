import { formulaColumn, helperColumn } from "../column-makers";
import type { LedgerColumn } from "../ledger-column";
import type { PeriodRow } from "../periods-table";
import { wholeColumn } from "../structured-reference";
import { countedNumber, denominatorNumber, enteredNumber, visitCount, type FigureCells } from "./figure-formulas";
import { call, hasNoValue, ownCellsOf, targetCell, unitRow, where } from "./formula-parts";
import { holdsFormula } from "./rule-formulas";

const own = ownCellsOf("Periods");
const row = own("Dòng CT");
const unit = own("Dòng ĐV");
const target = (heading: string) => targetCell(heading, row);
const isOnce = `${own("Một lần")}=1`;
const isCounted = `${target("Đếm")}=1`;

const key = `IF(${isOnce},0,${own("Từ ngày")})`;
const inPeriod = [where("Progress", "Dòng CT", row), where("Progress", "Đầu kỳ", key)];
const cells: FigureCells = {
  counting: target("Đếm theo"),
  itemKey: target("Khóa hiện vật"),
  levelKey: target("Khóa cấp"),
  unit,
  from: own("Từ tính"),
  to: own("Đến tính"),
  entries: [],
};
const ofPool: FigureCells = { ...cells, entries: [...inPeriod, where("Progress", "Tính kỳ", "1")] };
const ofUnit: FigureCells = { ...cells, entries: [...inPeriod, where("Progress", "Nhất kỳ", "1"), where("Progress", "Dòng ĐV", unit)] };

const isWhole = call(
  "AND",
  `${own("Từ ngày")}>=MAX(${target("Ngày đầu")},${target("Chặn đầu")},${own("Hiệu lực từ")})`,
  `${own("Đến ngày")}<=MIN(${target("Ngày cuối")},${target("Chặn cuối")},IF(${own("Hiệu lực đến")}="",2958465,${own("Hiệu lực đến")}))`,
);

const numerator = `IF(${row}=0,"",IF(${target("Loại")}="Giám sát",${visitCount(cells)},IF(${isCounted},${countedNumber(cells)},IF(${unit}=0,${enteredNumber(ofPool)},${enteredNumber(ofUnit)}))))`;
const denominator = `IF(${row}=0,0,IF(${target("Loại")}<>"Tỷ lệ",0,IF(${unit}=0,${denominatorNumber(ofPool, isCounted)},${denominatorNumber(ofUnit, isCounted)})))`;
const actual = `IF(${row}=0,"",IF(${target("Loại")}<>"Tỷ lệ",${own("Tử số")},IF(OR(${hasNoValue(own("Tử số"))},${own("Mẫu số")}=0),"",${own("Tử số")}*100/${own("Mẫu số")})))`;
const isMet = `IF(${row}=0,0,IF(OR(${hasNoValue(own("Thực hiện"))},${hasNoValue(target("Mức"))}),0,IF(${holdsFormula(target("Quy tắc"), own("Thực hiện"), target("Mức"))},1,0)))`;
const state = `IF(${row}=0,"",IF(${own("Trọn kỳ")}=0,"kỳ cắt, không tính",IF(${own("Đến hạn")}=0,"chưa đến hạn",IF(${own("Đạt")}=1,"đạt",IF(${hasNoValue(own("Thực hiện"))},"chưa báo cáo","không đạt")))))`;

/** Calculated columns of the table Periods: whether a period counts, its figure, and whether it is fulfilled. */
export const periodFormulas: readonly LedgerColumn<PeriodRow>[] = [
  formulaColumn("Thực hiện", actual),
  formulaColumn("Kết quả", state, { width: 20, format: "general" }),
  helperColumn("Dòng CT", `IF(${own("Mã chỉ tiêu")}="",0,IFERROR(MATCH(${own("Mã chỉ tiêu")},${wholeColumn("Targets", "Mã")},0),0))`),
  helperColumn("Dòng ĐV", `IF(${own("Đơn vị")}="",0,${unitRow(own("Đơn vị"), "-1")})`),
  helperColumn("Một lần", `IF(${row}=0,0,IF(AND(${target("Một lần")}=1,${target("Loại")}<>"Giám sát"),1,0))`),
  helperColumn("Trọn kỳ", `IF(${row}=0,0,IF(${isOnce},1,IF(${isWhole},1,0)))`),
  helperColumn("Đến hạn", `IF(${own("Trọn kỳ")}=0,0,IF(OR(${isOnce},${own("Đến ngày")}<=AsOf),1,0))`),
  helperColumn("Từ tính", `IF(${row}=0,0,IF(${isOnce},${target("Từ tính")},${own("Từ ngày")}))`),
  helperColumn("Đến tính", `IF(${row}=0,0,IF(${isOnce},${target("Đến tính")},MIN(${own("Đến ngày")},AsOf)))`),
  helperColumn("Tử số", numerator),
  helperColumn("Mẫu số", denominator),
  helperColumn("Có số", `IF(${hasNoValue(own("Thực hiện"))},0,1)`),
  helperColumn("Đạt", isMet),
];
