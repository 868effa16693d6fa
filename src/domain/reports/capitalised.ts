/** Words with a capital first letter, as a table cell begins. */
export function capitalised<Key extends string>(words: Readonly<Record<Key, string>>): Record<Key, string> {
  const entries = Object.entries<string>(words).map(([key, word]) => [key, word.charAt(0).toUpperCase() + word.slice(1)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
