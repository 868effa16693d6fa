import type { Target } from "../../ledger/target";
import { foldText } from "../../vietnamese/fold-text";

const SIZE = /(\d+(?:[.,]\d+)?)\s*(lít|lit|l|kg|g|ml|m3|m2|m)(?![\p{L}\d])/gu;
const HOUSEHOLDS = /(?:^|[^\p{L}])(?:hộ|gia đình|người dân)(?!\p{L})/u;
const PLACES = /(?:^|[^\p{L}])(?:công cộng|nơi|điểm|khu dân cư|nhà văn hóa|nhà văn hoá|trường|chợ|đường|ngõ|trụ sở|cơ quan)(?!\p{L})/u;
/** Smaller numbers agree by chance. */
const LEAST_TELLING = 5;

interface Allocation {
  readonly sizes: ReadonlySet<string>;
  readonly households: boolean;
  readonly places: boolean;
}

function allocationOf(text: string): Allocation {
  const folded = foldText(text);
  return {
    sizes: new Set([...folded.matchAll(SIZE)].map(([, number = "", unit = ""]) => `${number} ${unit.charAt(0)}`)),
    households: HOUSEHOLDS.test(folded),
    places: PLACES.test(folded),
  };
}

function contradict(a: Allocation, b: Allocation): boolean {
  const onlyOne = (one: Allocation) => one.households !== one.places;
  if (onlyOne(a) && onlyOne(b) && a.households !== b.households) return true;
  return a.sizes.size > 0 && b.sizes.size > 0 && ![...a.sizes].every((size) => b.sizes.has(size));
}

function agree(a: Allocation, b: Allocation): boolean {
  const sameSize = a.sizes.size > 0 && [...a.sizes].every((size) => b.sizes.has(size));
  return sameSize || (a.households && b.households && !a.places && !b.places);
}

/** The plan's target for the same things to hand out as a row of the user's table: the same number of the same thing, of one size or for the same recipients ("Thùng 60 lít cho hộ gia đình", 78). Null where none is, or more than one could be meant. */
export function sameAllocation(text: string, planned: number | null, measure: string | null, targets: readonly Target[]): Target | null {
  if (planned === null || planned < LEAST_TELLING) return null;
  const own = allocationOf(text);
  const words = new Set(foldText(`${text} ${measure ?? ""}`).split(/[^\p{L}]+/u));
  const alike = targets.filter((target) => {
    if (target.kind !== "quantity" || target.value !== planned || target.linkedTo !== null) return false;
    const thing = foldText(target.measure ?? "");
    if (thing === "" || target.scope !== "whole" || !thing.split(" ").every((word) => words.has(word))) return false;
    const other = allocationOf(target.text);
    return agree(own, other) && !contradict(own, other);
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
