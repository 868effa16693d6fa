/** What reaches the host of an assigned value: undefined and numbers that are none become null, a Date its ISO string, as JSON makes of them. */
export function plainInput(input: unknown): unknown {
  if (input === undefined) return null;
  if (typeof input === "number") return Number.isFinite(input) ? input : null;
  if (input instanceof Date) return input.toISOString();
  if (!Array.isArray(input)) return input;
  return input.map(plainInput);
}
