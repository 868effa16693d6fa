import type { Target } from "../../ledger/target";
import { foldText } from "../../vietnamese/fold-text";
import { groupedBy } from "../grouped-by";
import type { Check, IssueWith } from "../check";

/** Targets of nearly the same words are the same from this share of common words on. */
const ALIKE = 0.9;
const FEWEST_WORDS = 4;

/** What two targets must share beside their words to be one promise. */
function promiseKey(target: Target): string {
  const { kind, comparator, value, measure, period, scope, scopeUnit, level, due } = target;
  return JSON.stringify([kind, comparator, value, foldText(measure ?? ""), period, scope, scopeUnit, level, due]);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).split(" "));
}

function areAlike(one: Target, other: Target): boolean {
  const [a, b] = [wordsOf(one.text), wordsOf(other.text)];
  const common = [...a].filter((word) => b.has(word)).length;
  const smaller = Math.min(a.size, b.size);
  return foldText(one.text) === foldText(other.text) || (smaller >= FEWEST_WORDS && common / Math.max(a.size, b.size) >= ALIKE);
}

function issueOf(same: readonly { readonly target: Target; readonly index: number }[]): IssueWith<"target/duplicate"> {
  const exact = new Set(same.map(({ target }) => foldText(target.text))).size === 1;
  return {
    code: "target/duplicate",
    severity: exact ? "error" : "warning",
    at: same.map(({ index }) => ({ list: "targets", index, field: "text" })),
    facts: { ids: same.map(({ target }) => target.id), text: same[0]?.target.text ?? "" },
  };
}

/** One promise that stands among the targets twice (chỉ tiêu trùng) and would be counted twice; linked targets are settled. */
export const checkTargetDuplicate: Check<"target/duplicate"> = ({ targets }) => {
  const open = targets
    .map((target, index) => ({ target, index }))
    .filter(({ target }) => target.linkedTo === null && target.text.trim() !== "");
  const groups = [...groupedBy(open, ({ target }) => promiseKey(target)).values()];
  return groups.flatMap((group) => {
    const left = [...group];
    const found: IssueWith<"target/duplicate">[] = [];
    for (let first = left.shift(); first; first = left.shift()) {
      const lead = first;
      const same = [lead, ...left.filter(({ target }) => areAlike(lead.target, target))];
      if (same.length > 1) found.push(issueOf(same));
      for (const taken of same.slice(1)) left.splice(left.indexOf(taken), 1);
    }
    return found;
  });
};
