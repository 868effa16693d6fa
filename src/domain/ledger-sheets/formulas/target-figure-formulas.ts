import { countedNumber, denominatorNumber, enteredNumber, type FigureCells } from "./figure-formulas";
import { call, hasNoValue, ownCellsOf, where } from "./formula-parts";

const own = ownCellsOf("Targets");
const cells: FigureCells = {
  counting: own("Đếm theo"),
  itemKey: own("Khóa hiện vật"),
  levelKey: own("Khóa cấp"),
  unit: "0",
  from: own("Từ tính"),
  to: own("Đến tính"),
  entries: [where("Progress", "Dòng CT", own("Dòng")), where("Progress", "Tính toàn", "1")],
};

const doneReports = [where("Progress", "Dòng CT", own("Dòng")), where("Progress", "Số lượng", '">0"'), where("Progress", "Ngày", '"<="&AsOf')];
const slots = (...more: readonly string[]) => [where("Periods", "Dòng CT", own("Dòng")), ...more];
const isMilestone = `AND(${own("Loại")}="Mốc",${own("Cách xét")}="chung")`;

/** Columns of Targets that hold what was achieved, over all and counted from the table Periods. */
export const targetFigureFormulas: Readonly<Record<string, string>> = {
  "Ngày xong": `IF(AND(${isMilestone},${own("Dòng")}>0),IF(${call("COUNTIFS", ...doneReports)}=0,"",${call("MINIFS", "Progress[Ngày]", ...doneReports)}),"")`,
  "Tử số": `IF(OR(${own("Dòng")}=0,${own("Loại")}="Giám sát"),"",IF(${own("Đếm")}=1,${countedNumber(cells)},${enteredNumber(cells)}))`,
  "Mẫu số tính": `IF(OR(${own("Dòng")}=0,${own("Loại")}<>"Tỷ lệ"),0,${denominatorNumber(cells, `${own("Đếm")}=1`)})`,
  "Số kỳ": `IF(${own("Dòng")}=0,0,${call("COUNTIFS", ...slots())})`,
  "Số kỳ đến hạn": `IF(OR(${own("Dòng")}=0,${own("Cách xét")}="chung"),"",${call("COUNTIFS", ...slots(where("Periods", "Đến hạn", "1")))})`,
  "Số kỳ đạt": `IF(OR(${own("Dòng")}=0,${own("Cách xét")}="chung"),"",${call("COUNTIFS", ...slots(where("Periods", "Đến hạn", "1"), where("Periods", "Đạt", "1")))})`,
  "Số kỳ có số liệu": `IF(${own("Dòng")}=0,0,${call("COUNTIFS", ...slots(where("Periods", "Đến hạn", "1"), where("Periods", "Có số", "1")))})`,
};

/** Figure of a target (Thực hiện): cadences show their visits in the periods that are due, milestones whether they are done. */
export const actualFormula = `IF(${own("Dòng")}=0,"",IF(${own("Loại")}="Giám sát",${call("SUMIFS", "Periods[Tử số]", ...slots(where("Periods", "Đến hạn", "1")))},IF(${isMilestone},IF(${own("Ngày xong")}<>"",1,IF(${own("Hết hạn")}=1,0,"")),IF(${own("Loại")}<>"Tỷ lệ",${own("Tử số")},IF(OR(${hasNoValue(own("Tử số"))},${own("Mẫu số tính")}=0),"",${own("Tử số")}*100/${own("Mẫu số tính")})))))`;
