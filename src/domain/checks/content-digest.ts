const PRIMES = [0x01000193, 0x85ebca6b] as const;
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;

function hash(text: string, seed: number, prime: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), prime);
    value ^= value >>> 15;
  }
  return value >>> 0;
}

/** Sixteen hexadecimal digits that stand for a text without showing it; for telling whether data changed, not for secrets. */
export function contentDigest(text: string): string {
  return [0, 1]
    .map((half) =>
      hash(text, SEEDS[half as 0 | 1], PRIMES[half as 0 | 1])
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");
}
