const caches = new Map<string, Map<string, RegExp>>([
  ["gu", new Map()],
  ["u", new Map()],
]);

/** Words of the language as a pattern that matches whole words only; a space stands for any run of up to eight spaces. */
export function cuePattern(words: string, flags: "gu" | "u" = "gu"): RegExp {
  const cache = caches.get(flags);
  let pattern = cache?.get(words);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/ /g, "\\s{1,8}")})(?![\\p{L}\\p{N}])`, flags);
    cache?.set(words, pattern);
  }
  return pattern;
}

/** Whether the words stand somewhere in the text. */
export function hasCue(text: string, words: string): boolean {
  return cuePattern(words, "u").test(text);
}

/** Whether the text begins with the words. */
export function beginsWithCue(text: string, words: string): boolean {
  return cuePattern(`^(?:${words})`, "u").test(text);
}

/** Whether the text ends with the words (spaces after them allowed). */
export function endsWithCue(text: string, words: string): boolean {
  return cuePattern(`(?:${words})(?=\\s{0,20}$)`, "u").test(text);
}
