import type { Evidence } from "./compliance";

/** What was achieved: numerator and, for a percentage, denominator; null where there is no figure. */
export interface Figure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The figure that is judged: the numerator, or percent points. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
}

export const NO_FIGURE: Figure = { numerator: null, denominator: null, value: null, evidence: [] };

/** Figure of a percentage; it has no value without a denominator. */
export function percentageFigure(numerator: number | null, denominator: number | null, evidence: readonly Evidence[]): Figure {
  const value = numerator !== null && denominator !== null && denominator > 0 ? (numerator * 100) / denominator : null;
  return { numerator, denominator, value, evidence };
}
