import type { Operations } from "../operations/operations";

/** Milliseconds after which a page that draws nothing, since it is hidden, is waited for no longer. */
const UNDRAWN = 100;

/** Waits until the page has drawn what it shows now: an operation may keep it from drawing for seconds. */
function drawn(): Promise<void> {
  return new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go, 0));
    setTimeout(go, UNDRAWN);
  });
}

/** Counts the operations that are under way, for parts of the page that wait for their end. */
export class OperationsUnderWay {
  #count = 0;
  readonly #listeners = new Set<() => void>();

  get isAny(): boolean {
    return this.#count > 0;
  }

  /** Called when the last one has ended; answers with a function that stops it. */
  onEnded(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The same operations, each counted from its call to its answer, and begun when the page shows that it is at work. */
  watched(operations: Operations): Operations {
    const counted =
      (operation: (...asked: unknown[]) => unknown) =>
      async (...asked: unknown[]): Promise<unknown> => {
        this.#count++;
        try {
          await drawn();
          return await operation(...asked);
        } finally {
          if (--this.#count === 0) this.#listeners.forEach((listener) => listener());
        }
      };
    const entries = Object.entries(operations).map(([name, operation]) => [name, counted(operation as (...asked: unknown[]) => unknown)]);
    return Object.fromEntries(entries) as Operations;
  }
}
