/** A sum without the dust of binary fractions (0.7 + 0.1 is 0.8), so that reaching a value exactly counts as reaching it; formulas round to the same nine decimals. */
export function withoutDust(sum: number): number {
  return Number.isInteger(sum) || Math.abs(sum) >= 1e15 ? sum : Number(sum.toFixed(9));
}
