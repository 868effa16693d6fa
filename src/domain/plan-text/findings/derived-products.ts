import { countingsOf } from "../clauses/countings";
import type { Paragraph } from "../clauses/paragraph";
import type { PlacedCommitment } from "../commitments/read-commitments";
import type { PlanReading } from "../plan-reading";

/** A product that the plan implies: 39 households × 2 bins = 78. */
export type DerivedProduct = PlanReading["derived"][number];

const NAMES =
  /(?:huyện|xã|phường|thị xã|thôn|xóm|ấp|quận|thị trấn)\s{1,3}((?:\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}(?:,\s|\s(?:và|-)\s)){1,40}\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/gu;

/** How many places a paragraph names in a row ("huyện A, B, C và D"); null where it names none. */
export function placesNamed(written: string): number | null {
  const counts = [...written.slice(0, 4000).matchAll(NAMES)]
    .map((match) => (match[1] ?? "").split(/,\s|\s(?:và|-)\s/u).length)
    .filter((count) => count >= 3);
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

function unitsCounted(paragraph: Paragraph, unit: string, measure: string | null): number | null {
  const found = countingsOf(paragraph).filter(
    (counting) =>
      !counting.number.percent &&
      counting.measure.toLowerCase() !== measure?.toLowerCase() &&
      Number.isInteger(counting.number.value) &&
      `${counting.measure.toLowerCase()} `.startsWith(`${unit.toLowerCase()} `),
  );
  const values = new Set(found.map((counting) => counting.number.value).filter((value) => value > 1));
  if (values.size === 1) return [...values][0] ?? null;
  return /^(?:đơn vị|địa phương|huyện|xã|thôn|xóm|ấp|phường|nơi)$/u.test(unit) && values.size === 0 ? placesNamed(paragraph.written) : null;
}

/** Products of "mỗi …" figures with the number of things that the same paragraph counts, and the commitments each concerns. */
export function derivedProducts(placed: readonly PlacedCommitment[]): DerivedProduct[] {
  const derived: DerivedProduct[] = [];
  const indexesByFigure = new Map<string, number[]>();
  placed.forEach(({ commitment: c }, i) => {
    if (c.kind !== "quantity" || c.value === null) return;
    const key = `${c.value}|${c.unit}`;
    const known = indexesByFigure.get(key);
    if (known) known.push(i);
    else indexesByFigure.set(key, [i]);
  });
  placed.forEach(({ commitment: c, paragraph }, i) => {
    if (
      c.kind !== "quantity" ||
      c.scope !== "each_unit" ||
      c.scopeUnit === null ||
      c.value === null ||
      !paragraph ||
      paragraph.written.length > 20_000
    )
      return;
    if (/^(?:đồng|triệu|nghìn|lít|m|km|kg)/u.test(c.unit ?? "")) return;
    const count = unitsCounted(paragraph, c.scopeUnit.split(",")[0] ?? c.scopeUnit, c.unit);
    if (count === null) return;
    const product = Math.round(count * c.value * 1e6) / 1e6;
    const totals = (indexesByFigure.get(`${product}|${c.unit}`) ?? []).filter((at) => at !== i).slice(0, 20);
    derived.push({ factors: [count, c.value], product, of: c.unit ?? "", commitments: [i, ...totals] });
  });
  return derived;
}
