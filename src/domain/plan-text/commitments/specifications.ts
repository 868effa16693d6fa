import type { Counting } from "../clauses/countings";
import { within } from "../clauses/paragraph";
import type { Commitment } from "../plan-reading";
import type { SourceText } from "../source/source-text";
import { trimmedSpan } from "../source/text-span";
import type { PartReading } from "./part-reading";

const INTRODUCTION =
  /(?:loại|dung tích|thể tích|công suất|trọng lượng|khổ|kích thước|diện tích|chiều dài|chiều rộng|rộng|dài|cao|dày)\s{1,4}(?:từ\s{1,3}|khoảng\s{1,3}|tối thiểu\s{1,3}|ít nhất\s{1,3})?$/u;

/** What a part says of the things it hands out ("loại 100 lít", "dung tích 60 lít/thùng"): norms of their own. */
export function specificationsOf(part: PartReading, owner: Commitment, countings: readonly Counting[], source: SourceText): Commitment[] {
  if (owner.kind !== "quantity" && (owner.kind !== "percentage" || owner.value !== 100)) return [];
  return within(countings, part.span)
    .filter((counting) => counting.isSpecification)
    .map((counting) => {
      const before = part.paragraph.clean.slice(Math.max(0, counting.start - 40), counting.start);
      const start = counting.start - (INTRODUCTION.exec(before)?.[0].length ?? 0);
      const per = /^\s{0,2}\/\s{0,2}\p{L}{1,12}/u.exec(part.paragraph.clean.slice(counting.end, counting.end + 20))?.[0].length ?? 0;
      const base = part.paragraph.base;
      const span = trimmedSpan(source.plain, { start: base + start, end: base + counting.end + per });
      const offset = source.originalOffset(span.start);
      return {
        ...owner,
        text: source.original.slice(offset, source.originalOffset(span.end)),
        offset,
        value: counting.number.value,
        unit: counting.measure,
        denominator: null,
        kind: "quantity",
        comparator: counting.comparator ?? "exactly",
        period: "once",
        scope: "each_unit",
        scopeUnit: owner.kind === "quantity" ? owner.unit : owner.denominator,
        isNorm: (counting.comparator ?? "exactly") === "exactly",
        confidence: 0.7,
      } satisfies Commitment;
    });
}
