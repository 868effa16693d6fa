import { formulaColumn, helperColumn } from "../columns/column-makers";
import type { LedgerColumn } from "../columns/ledger-column";
import type { TargetPeriodRow } from "../period-row";
import { wholeColumn } from "../columns/structured-reference";
import { enteredDenominator, numeratorOfFigure, rosterDenominator, rowsOfFigure, type FigureCells } from "./figure-formulas";
import { hasNoValue, isCut, ownCellsOf, targetCell, unitRow, where } from "./formula-parts";
import { holdsFormula } from "./rule-formulas";

const own = ownCellsOf("Periods");
const row = own("Dòng CT");
const unit = own("Dòng ĐV");
const target = (heading: string) => targetCell(heading, row);
const actual = own("Thực hiện");
const isOnce = `${target("Một lần")}=1`;
const isRatio = `${target("Loại")}="Tỷ lệ"`;
const unless = (condition: string, otherwise: string, formula: string) => `IF(${condition},${otherwise},${formula})`;
const noTarget = `${row}=0`;

const cells: FigureCells = {
  isCounted: target("Đếm"),
  household: own("Mã hộ"),
  counting: target("Đếm theo"),
  itemKey: target("Khóa hiện vật"),
  levelKey: target("Khóa cấp"),
  sorting: target("Chọn phân loại"),
  signed: target("Chọn cam kết"),
  units: own("Chọn ĐV"),
  visits: own("Chọn cờ"),
  from: own("Từ tính"),
  to: own("Đến tính"),
  entries: [
    where("Progress", "Dòng CT", row),
    where("Progress", "Đầu kỳ", own("Khóa kỳ")),
    where("Progress", "Cờ kỳ", own("Chọn cờ")),
    where("Progress", "Dòng ĐV", own("Chọn ĐV")),
  ],
};

const isMet = `IF(OR(${hasNoValue(actual)},${hasNoValue(target("Mức"))}),0,IF(${holdsFormula(own("Quy tắc"), actual, target("Mức"))},1,0))`;
const state = `IF(${own("Trọn kỳ")}=0,"kỳ cắt, không tính",IF(${own("Đến hạn")}=0,"chưa đến hạn",IF(${own("Đạt")}=1,"đạt",IF(${hasNoValue(actual)},"chưa báo cáo","không đạt"))))`;

/** Calculated columns of the table Periods: whether a period counts, its figure, and whether it is fulfilled. */
export const periodFormulas: readonly LedgerColumn<TargetPeriodRow>[] = [
  formulaColumn(
    "Thực hiện",
    unless(
      noTarget,
      '""',
      `IF(${hasNoValue(own("Tử số"))},"",IF(${isRatio},IF(${own("Mẫu số")}=0,"",${own("Tử số")}*100/${own("Mẫu số")}),${own("Tử số")}))`,
    ),
  ),
  formulaColumn("Kết quả", unless(noTarget, '""', state), { width: 20, format: "general" }),
  helperColumn("Dòng CT", `IF(${own("Mã chỉ tiêu")}="",0,IFERROR(MATCH(${own("Mã chỉ tiêu")},${wholeColumn("Targets", "Mã")},0),0))`),
  helperColumn("Dòng ĐV", `IF(${own("Đơn vị")}="",0,${unitRow(own("Đơn vị"), "-1")})`),
  helperColumn("Chọn ĐV", `IF(${unit}=0,">-1000000",${unit})`),
  helperColumn("Chọn cờ", `IF(${unit}=0,2,">=1")`),
  helperColumn("Khóa kỳ", unless(noTarget, "0", `IF(${isOnce},0,${own("Từ ngày")})`)),
  helperColumn("Từ tính", unless(noTarget, "0", `IF(${isOnce},${target("Từ tính")},${own("Từ ngày")})`)),
  helperColumn("Đến tính", unless(noTarget, "0", `MIN(${own("Đến ngày")},${target("Đến tính")})`)),
  helperColumn("Quy tắc", unless(noTarget, '""', target("Quy tắc"))),
  helperColumn("Trọn kỳ", unless(noTarget, "0", `IF(${isCut(own, target)},0,1)`)),
  helperColumn("Đến hạn", unless(`${own("Trọn kỳ")}=0`, "0", `IF(OR(${isOnce},${own("Đến ngày")}<=AsOf),1,0)`)),
  helperColumn("Số dòng", unless(noTarget, "0", rowsOfFigure(cells))),
  helperColumn("Tử số", unless(`${own("Số dòng")}=0`, '""', numeratorOfFigure(cells))),
  helperColumn("Mẫu nhập", unless(noTarget, "0", enteredDenominator(cells))),
  helperColumn(
    "Mẫu số",
    unless(noTarget, "0", `IF(${own("Mẫu nhập")}>0,${own("Mẫu nhập")},IF(${cells.isCounted}=1,${rosterDenominator(cells)},0))`),
  ),
  helperColumn("Đạt", unless(noTarget, "0", isMet)),
];
