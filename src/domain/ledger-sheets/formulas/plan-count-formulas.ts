import { VERDICT_WORDS_VI } from "../../compliance/verdict-words.vi";
import { wholeColumn } from "../columns/structured-reference";
import { ownCellsOf, targetCell } from "./formula-parts";

const own = ownCellsOf("Targets");
const link = own("Dòng liên kết");
const repeats = `IF(${link}=0,FALSE,AND(${link}<>${own("Dòng")},NOT(AND(${targetCell("Dòng liên kết", `MAX(1,${link})`)}=${own("Dòng")},${own("Dòng")}<${link}))))`;

/** Columns of Targets that say whether the plan counts a target and whether it has fallen due. */
export const planCountFormulas: Readonly<Record<string, string>> = {
  "Dòng liên kết": `IF(${own("Liên kết")}="",0,IFERROR(MATCH(${own("Liên kết")},${wholeColumn("Targets", "Mã")},0),0))`,
  "Tính chung": `IF(${own("Dòng")}=0,0,IF(${repeats},1,0))`,
  "Tính vào KH": `IF(OR(${own("Dòng")}=0,${own("Khuyến khích")}="Có",${own("Ngoài kế hoạch")}="Có",${own("Tính chung")}=1),0,1)`,
  "Đã đến hạn": `IF(AND(${own("Tính vào KH")}=1,${own("Hết hạn")}=1,${own("Đánh giá")}<>"${VERDICT_WORDS_VI["not-due"]}"),1,0)`,
};
