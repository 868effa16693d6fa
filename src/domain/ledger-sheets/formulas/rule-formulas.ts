import { choose } from "./formula-parts";

/** Words of the judging rules in the column Quy tắc. */
export const RULE = {
  atLeast: "ít nhất",
  exactly: "đúng",
  below: "dưới",
  atMost: "nhiều nhất",
  above: "trên",
  zero: "bằng 0",
  approx: "khoảng",
} as const;

/** Rule of a target from its kind, comparator, value and whether it is a norm. */
export function ruleFormula(own: (heading: string) => string): string {
  const comparator = own("So sánh");
  return choose(
    [
      [`OR(${own("Loại")}="Mốc",${own("Loại")}="Giám sát")`, `"${RULE.atLeast}"`],
      [`AND(ISNUMBER(${own("Giá trị")}),${own("Giá trị")}=0,${comparator}<>"ít nhất",${comparator}<>"trên")`, `"${RULE.zero}"`],
      [`${comparator}="đúng"`, `IF(${own("Định mức")}="Có","${RULE.exactly}","${RULE.atLeast}")`],
      [`${comparator}=""`, `"${RULE.atLeast}"`],
    ],
    comparator,
  );
}

/** Whether a figure fulfils the value under the rule; all three are expressions. */
export function holdsFormula(rule: string, actual: string, value: string): string {
  return choose(
    [
      [`${rule}="${RULE.atLeast}"`, `${actual}>=${value}`],
      [`${rule}="${RULE.above}"`, `${actual}>${value}`],
      [`${rule}="${RULE.approx}"`, `${actual}>=${value}*ApproxShare`],
      [`${rule}="${RULE.exactly}"`, `${actual}=${value}`],
      [`${rule}="${RULE.below}"`, `${actual}<${value}`],
      [`${rule}="${RULE.atMost}"`, `${actual}<=${value}`],
    ],
    `${actual}=0`,
  );
}

/** Whether less is better, so that there is neither rate nor pace. */
export function isCeiling(rule: string): string {
  return `OR(${rule}="${RULE.below}",${rule}="${RULE.atMost}",${rule}="${RULE.zero}")`;
}
