import { VERDICT_WORDS_VI } from "../../compliance/verdict-words.vi";

const due = "SUM(Targets[Đã đến hạn])";
const judged = (...verdicts: (keyof typeof VERDICT_WORDS_VI)[]) =>
  verdicts.map((verdict) => `COUNTIFS(Targets[Đã đến hạn],1,Targets[Đánh giá],"${VERDICT_WORDS_VI[verdict]}")`).join("+");
const counted = '(Activities[Mã]&Activities[Nội dung]<>"")*(Activities[Khuyến khích]<>"Có")*(Activities[Ngoài kế hoạch]<>"Có")';
const dueTask = '((Activities[Hạn]<>"")*(Activities[Hạn]<=AsOf)+(Activities[Hạn]="")*(PlanEnd<=AsOf))';
const tasks = (verdict: keyof typeof VERDICT_WORDS_VI) =>
  `SUMPRODUCT(${counted}*${dueTask}*(Activities[Đánh giá]="${VERDICT_WORDS_VI[verdict]}"))`;

/** Totals of the plan beside its table, in the order of the labels in the wording. */
export const planTotalFormulas = {
  due: `=${due}`,
  met: `=${judged("met", "exceeded", "done")}`,
  missed: `=${due}-(${judged("met", "exceeded", "done")})-${judged("no-data")}`,
  noData: `=${judged("no-data")}`,
  notDue: `=SUM(Targets[Tính vào KH])-${due}`,
  optional: '=COUNTIFS(Targets[Mã],"?*",Targets[Khuyến khích],"Có")',
  rate: `=IF(${due}=0,"",(${judged("met", "exceeded", "done")})/${due})`,
  tasksDue: `=SUMPRODUCT(${counted}*${dueTask})`,
  tasksDone: `=${tasks("done")}`,
  tasksLate: `=${tasks("late")}`,
  tasksOverdue: `=${tasks("overdue")}`,
} as const;
