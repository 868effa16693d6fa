import { enteredDenominator, numeratorOfFigure, rosterDenominator, rowsOfFigure, rowsOfList, type FigureCells } from "./figure-formulas";
import { call, hasNoValue, ownCellsOf, where } from "./formula-parts";

const own = ownCellsOf("Targets");
const cells: FigureCells = {
  isCounted: own("Đếm"),
  counting: own("Đếm theo"),
  itemKey: own("Khóa hiện vật"),
  levelKey: own("Khóa cấp"),
  sorting: own("Chọn phân loại"),
  signed: own("Chọn cam kết"),
  units: '">-1000000"',
  visits: "2",
  from: own("Từ tính"),
  to: own("Đến tính"),
  entries: [where("Progress", "Dòng CT", own("Dòng")), where("Progress", "Cờ toàn", "2")],
};

const noTarget = `${own("Dòng")}=0`;
const isCadence = `${own("Loại")}="Giám sát"`;
const isMilestone = `AND(${own("Loại")}="Mốc",${own("Cách xét")}="chung")`;
const doneReports = [
  where("Progress", "Dòng CT", own("Dòng")),
  where("Progress", "Số lượng", '">0"'),
  where("Progress", "Ngày", '"<="&AsOf'),
];
const slots = (...more: readonly string[]) => call("COUNTIFS", where("Periods", "Dòng CT", own("Dòng")), ...more);
const rounds = (...more: readonly string[]) => call("COUNTIFS", where("Rounds", "Dòng CT", own("Dòng")), ...more);
const dueSlots = where("Periods", "Đến hạn", "1");
const dueRounds = `${where("Rounds", "Trọn kỳ", '"Có"')},${where("Rounds", "Đến ngày", '"<="&AsOf')}`;
/** Figures reported for a cadence; of units that the ledger lists where each has its own. */
const reports = call("COUNTIFS", ...doneReports, where("Progress", "Dòng ĐV", `IF(${own("Phạm vi")}="mỗi đơn vị",">=1",">-1000000")`));
const visitsInRounds = call("SUMIFS", "Rounds[Số lượt]", where("Rounds", "Dòng CT", own("Dòng")), dueRounds);
const spread = (formula: string) => `IF(OR(${noTarget},${own("Cách xét")}="chung"),"",${formula})`;

/** Columns of Targets that hold what was achieved, over all and counted from the tables Periods and Rounds. */
export const targetFigureFormulas: Readonly<Record<string, string>> = {
  "Số dòng đếm": `IF(${noTarget},0,${rowsOfList(cells)})`,
  "Số dòng nhập": `IF(${noTarget},0,${call("COUNTIFS", where("Progress", "Mã chỉ tiêu", own("Mã")), where("Progress", "Ngày", '">0"'), where("Progress", "Số lượng", '">-1E+15"'))})`,
  "Ngày xong": `IF(AND(${isMilestone},${own("Dòng")}>0),IF(${call("COUNTIFS", ...doneReports)}=0,"",${call("MINIFS", "Progress[Ngày]", ...doneReports)}),"")`,
  "Số dòng": `IF(OR(${noTarget},${isCadence}),0,${rowsOfFigure(cells)})`,
  "Tử số": `IF(${own("Số dòng")}=0,"",${numeratorOfFigure(cells)})`,
  "Mẫu nhập": `IF(OR(${noTarget},${own("Loại")}<>"Tỷ lệ"),0,${enteredDenominator(cells)})`,
  "Mẫu số tính": `IF(${own("Mẫu nhập")}>0,${own("Mẫu nhập")},IF(AND(${own("Loại")}="Tỷ lệ",${own("Đếm")}=1),${rosterDenominator(cells)},0))`,
  "Số kỳ": `IF(${noTarget},0,${slots()}+${rounds()})`,
  "Số kỳ đến hạn": spread(`${slots(dueSlots)}+${rounds(dueRounds)}`),
  "Số kỳ đạt": spread(
    `${slots(dueSlots, where("Periods", "Đạt", "1"))}+${rounds(dueRounds, where("Rounds", "Số lượt", `">="&${own("Mức")}`))}`,
  ),
  "Số kỳ có số liệu": spread(`IF(${isCadence},${reports},${slots(dueSlots, where("Periods", "Thực hiện", '">-1E+15"'))})`),
};

const percent = `IF(OR(${hasNoValue(own("Tử số"))},${own("Mẫu số tính")}=0),"",${own("Tử số")}*100/${own("Mẫu số tính")})`;
const single = `IF(${hasNoValue(own("Tử số"))},"",${own("Tử số")})`;

const households = `IF(${own("Số kỳ có số liệu")}=0,"",${own("Số kỳ đạt")})`;

/** Figure of a target (Thực hiện): what each household gets shows the households that have it, cadences show their visits in the periods that are due, milestones whether they are done. */
export const actualFormula = `IF(${noTarget},"",IF(${isCadence},${visitsInRounds},IF(${own("Cách xét")}="hộ",${households},IF(${isMilestone},IF(ISNUMBER(${own("Ngày xong")}),1,IF(${own("Hết hạn")}=1,0,"")),IF(${own("Loại")}="Tỷ lệ",${percent},${single})))))`;
