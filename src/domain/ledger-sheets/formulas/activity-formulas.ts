import { VERDICT_WORDS_VI } from "../../compliance/verdict-words.vi";
import { STATUS_WORDS } from "../ledger-words.vi";
import { choose, ownCellsOf } from "./formula-parts";

const own = ownCellsOf("Activities");
const word = (verdict: keyof typeof VERDICT_WORDS_VI) => `"${VERDICT_WORDS_VI[verdict]}"`;
const completed = own("Ngày hoàn thành");
const last = `IF(${own("Hạn")}<>"",${own("Hạn")},IF(${own("Ngoài kế hoạch")}="Có",2958465,PlanEnd))`;
const isDone = `IF(${completed}="",${own("Trạng thái")}="${STATUS_WORDS.done}",${completed}<=AsOf)`;

/** Verdict of a task: done, done late, overdue or not yet due. */
export function activityVerdictFormula(): string {
  return choose(
    [
      [`${own("Mã")}&${own("Nội dung")}=""`, '""'],
      [`${own("Khuyến khích")}="Có"`, word("optional")],
      [isDone, `IF(${completed}="",${word("done")},IF(${completed}>${last},${word("late")},${word("done")}))`],
      [`${last}<=AsOf`, word("overdue")],
    ],
    word("not-due"),
  );
}
