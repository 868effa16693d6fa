import { foldText } from "../vietnamese/fold-text";
import type { Commitment } from "./plan-reading";

/** A commitment with the code of its record. */
export interface IdentifiedCommitment {
  readonly commitment: Commitment;
  readonly id: string;
}

/** Measures of a thing's make ("60 lít", "2 màu"); that many of them is nothing to achieve. */
const MAKE = /^(?:lít|lit|l|ml|kg|g|gam|gram|cm|mm|m|w|v|mah|micron|inch|trang|màu|mầu|ngăn|lớp vỏ)$/u;
/** Of those, the ones that are never a result by themselves, however the sentence is built. */
const ONLY_MAKE = /^(?:màu|mầu|ngăn)$/u;
/** Characters between a thing and what is said of its make. */
const NEAR = 160;
const LOOK_BACK = 4;

function isSpecification({ kind, unit, isNorm, scope }: Commitment): boolean {
  const measure = foldText(unit ?? "");
  return kind === "quantity" && (ONLY_MAKE.test(measure) || (isNorm && scope === "each_unit" && MAKE.test(measure)));
}

function isThing({ kind, unit }: Commitment): boolean {
  return kind === "quantity" && unit !== null && !MAKE.test(foldText(unit));
}

/** Code of the commitment about the thing whose make another commitment only describes ("thùng loại 100 lít", "gồm 2 màu"): nobody reports on it by itself. Null for a commitment of its own. */
export function specifiedBy(records: readonly IdentifiedCommitment[], at: number): string | null {
  const own = records[at]?.commitment;
  if (!own || !isSpecification(own)) return null;
  for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back--) {
    const before = records[back];
    if (!before || before.commitment.section !== own.section) return null;
    const { commitment } = before;
    const gap = own.offset - (commitment.offset + commitment.text.length);
    if (gap > NEAR) return null;
    if (isThing(commitment) && (own.scopeUnit === null || !own.isNorm || own.scopeUnit === commitment.unit)) return before.id;
  }
  return null;
}
