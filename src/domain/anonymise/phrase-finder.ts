import { withoutAccents } from "../vietnamese/fold-text";

/** A phrase found in a text: from and to (exclusive) in characters, and what was kept with it. */
export interface FoundPhrase<T> {
  readonly from: number;
  readonly to: number;
  readonly held: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  held: T | null;
}

interface Word {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Words of a text with their places; upper and lower case, accents and punctuation between them do not count. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    key: withoutAccents(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Finds any of many phrases in texts, the longest first; time grows with the text, not with the number of phrases. */
export class PhraseFinder<T> {
  readonly #root: Node<T> = { next: new Map(), held: null };

  /** Keeps a phrase; of two that read alike the first counts. */
  add(phrase: string, held: T): void {
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    let node = this.#root;
    for (const { key } of words) {
      const next = node.next.get(key) ?? { next: new Map<string, Node<T>>(), held: null };
      node.next.set(key, next);
      node = next;
    }
    node.held ??= held;
  }

  /** What is kept under a phrase; null where nothing is. */
  get(phrase: string): T | null {
    let node: Node<T> | undefined = this.#root;
    for (const { key } of wordsOf(phrase)) node = node?.next.get(key);
    return node?.held ?? null;
  }

  find(text: string): readonly FoundPhrase<T>[] {
    const words = wordsOf(text);
    const found: FoundPhrase<T>[] = [];
    for (let at = 0; at < words.length;) {
      const end = this.#longest(words, at);
      const [first, last] = [words[at], words[(end?.to ?? 0) - 1]];
      if (end && first && last) found.push({ from: first.from, to: last.to, held: end.held });
      at = end ? end.to : at + 1;
    }
    return found;
  }

  #longest(words: readonly Word[], from: number): { readonly to: number; readonly held: T } | null {
    let node: Node<T> | undefined = this.#root;
    let best: { readonly to: number; readonly held: T } | null = null;
    for (let to = from; to < words.length; to += 1) {
      node = node.next.get(words[to]?.key ?? "");
      if (!node) break;
      if (node.held !== null) best = { to: to + 1, held: node.held };
    }
    return best;
  }
}
