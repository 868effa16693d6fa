import { HOUSEHOLD_WORDS } from "../../compliance/target-shape";
import { COUNTING_WORDS, NATURE_WORDS } from "../ledger-words.vi";
import { wholeColumn } from "../columns/structured-reference";
import { levelKeyOf, ownCellsOf, ownNumber } from "./formula-parts";
import { ruleFormula } from "./rule-formulas";

const own = ownCellsOf("Targets");
const LAST_DAY = "2958465";
const isEvent = `OR(${own("Loại")}="Mốc",${own("Loại")}="Giám sát")`;
const isOutside = `${own("Ngoài kế hoạch")}="Có"`;
const isOnce = `${own("Một lần")}=1`;

const isCounted = `AND(${own("Cách tính")}="${NATURE_WORDS.counted}",${own("Đếm theo")}<>"",${own("Đếm theo")}<>"${COUNTING_WORDS.entries}")`;
const unitWords = HOUSEHOLD_WORDS.map((words) => `TRIM(${own("Đơn vị phạm vi")})="${words}"`).join(",");
const isForEachHousehold = `AND(${own("Loại")}<>"Tỷ lệ",${own("Loại")}<>"Mốc",${own("Cách tính")}="${NATURE_WORDS.counted}",${own("Đếm theo")}="${COUNTING_WORDS["items-received"]}",TRIM(${own("Cấp")})="",OR(${unitWords}))`;
/** The list has nothing to say, but figures were entered. */
const isReportedInstead = `AND(${own("Loại")}<>"Tỷ lệ",${own("Cách xét")}<>"hộ",${own("Số dòng đếm")}=0,${own("Số dòng nhập")}>0)`;

/** Columns of Targets that say how a target is judged, each from the columns before it. */
export const targetBasics: Readonly<Record<string, string>> = {
  TT: ownNumber("Targets", "Mã"),
  Dòng: `IF(${own("Mã")}="",0,MATCH(${own("Mã")},${wholeColumn("Targets", "Mã")},0))`,
  "Một lần": `IF(OR(${own("Định kỳ")}="",${own("Định kỳ")}="một lần"),1,0)`,
  "Cách xét": `IF(OR(${own("Một lần")}=0,${own("Loại")}="Giám sát"),"kỳ",IF(${own("Phạm vi")}="mỗi đơn vị",IF(${isForEachHousehold},"hộ","đơn vị"),"chung"))`,
  "Quy tắc": ruleFormula(own),
  Mức: `IF(${own("Loại")}="Mốc",1,IF(ISNUMBER(${own("Giá trị")}),${own("Giá trị")},IF(${own("Loại")}="Giám sát",1,"")))`,
  "Mức gốc": `IF(AND(${own("Quy tắc")}="ít nhất",ISNUMBER(${own("Gốc")})),${own("Gốc")},0)`,
  Đếm: `IF(${isEvent},0,IF(${isCounted},IF(${isReportedInstead},0,1),0))`,
  "Đếm lượt": `IF(${own("Đếm theo")}="${COUNTING_WORDS.entries}",0,1)`,
  "Cộng dồn": `IF(${isEvent},1,IF(OR(${own("Đếm")}=1,${own("Loại")}="Tỷ lệ",${own("Cách tính")}="${NATURE_WORDS.stock}",${own("Cách tính")}="${NATURE_WORDS.ratio}"),0,1))`,
  "Khóa cấp": `IF(OR(${own("Phạm vi")}="mỗi đơn vị",${own("Cấp")}=""),"*",${levelKeyOf(own("Cấp"))})`,
  "Khóa hiện vật": `IF(${own("Hiện vật đếm")}="","*","*|"&${own("Hiện vật đếm")}&"|*")`,
  "Ngày đầu": `IF(${own("Bắt đầu")}="",PlanStart,${own("Bắt đầu")})`,
  "Ngày cuối": `IF(${own("Hạn")}<>"",${own("Hạn")},IF(${isOutside},${LAST_DAY},PlanEnd))`,
  "Kỳ đầu": `IF(${isOnce},0,IF(${isOutside},${own("Ngày đầu")},MAX(PlanStart,${own("Ngày đầu")})))`,
  "Kỳ cuối": `IF(${isOnce},${LAST_DAY},IF(AND(${isOutside},${own("Hạn")}<>""),${own("Hạn")},MIN(PlanEnd,${own("Ngày cuối")})))`,
  "Chọn phân loại": `IF(${own("Đếm theo")}="${COUNTING_WORDS["households-sorting"]}",">=1",">=0")`,
  "Chọn cam kết": `IF(${own("Đếm theo")}="${COUNTING_WORDS["households-signed"]}",">=1",">=0")`,
  "Từ tính": `IF(AND(${isOnce},OR(${own("Loại")}="Mốc",AND(${own("Cộng dồn")}=0,NOT(AND(${own("Đếm")}=1,${own("Đếm theo")}="lượt kiểm tra"))))),0,${own("Ngày đầu")})`,
  "Đến tính": `IF(AND(${own("Loại")}="Mốc",${own("Cách xét")}="chung"),AsOf,MIN(AsOf,${own("Ngày cuối")}))`,
  "Hết hạn": `IF(${own("Ngày cuối")}<=AsOf,1,0)`,
};
