import type { Target } from "../../ledger/target";
import { foldText } from "../../vietnamese/fold-text";

const EMPTY_WORDS = new Set(
  "tỷ lệ tỉ số có của và các ít nhất trở lên từ đạt được cho trên trong là những phấn đấu đến hết năm thực hiện % tổng mỗi đơn vị".split(
    " ",
  ),
);
const LEAST = 0.72;

/** The target that a wording speaks of: the words that carry meaning are the same but for a few; an equal value decides between two alike. Null where none is close. */
export function matchTarget(text: string, planned: number | null, targets: readonly Target[]): Target | null {
  const words = meaningfulWords(text);
  let best: Target | null = null;
  let bestScore = LEAST;
  for (const target of targets) {
    const score = likeness(words, meaningfulWords(target.text)) + (planned !== null && target.value === planned ? 0.08 : 0);
    if (score > bestScore) {
      best = target;
      bestScore = score;
    }
  }
  return best;
}

function meaningfulWords(text: string): Set<string> {
  const words = foldText(text)
    .split(" ")
    .filter((word) => word !== "" && !/^\d/.test(word));
  const meaningful = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set(meaningful.length > 0 ? meaningful : words);
}

/** Share of the shorter wording that the longer one has, less what the longer one says beyond it. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  const covered = common / small.size;
  return small.size < 3 ? (a.size === b.size && covered === 1 ? 1 : 0) : 0.75 * covered + 0.25 * (common / large.size);
}
