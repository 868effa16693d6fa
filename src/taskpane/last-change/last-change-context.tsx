import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { DoneOperation, TakenBackChange, WayBack } from "../../operations/undo/way-back";

/** Something that was done while the pane was open, and whether it was taken back or done again. */
export interface Change {
  /** Counts the changes. */
  readonly id: number;
  /** The way back as the operation gave it; says which change it is. */
  readonly first: WayBack;
  readonly operation: DoneOperation;
  /** What a panel says of it; null where it says nothing of its own. */
  readonly told: string | null;
  readonly how: "done" | "undone" | "redone";
  /** The way back from how it is now. */
  readonly way: WayBack;
  /** What was kept when it was last taken back or done again. */
  readonly taken: TakenBackChange | null;
}

interface Changes {
  /** The last change first. */
  readonly changes: readonly Change[];
  /** To be told after each change that can be taken back. */
  offer(way: WayBack, told?: string): void;
  /** To be told when a change was taken back or done again. */
  turned(change: Change, way: WayBack, taken: TakenBackChange): void;
  /** Forgets every change. */
  forget(): void;
}

/** Changes that are kept in mind; the oldest go first. */
const MOST_CHANGES = 30;

const ChangesContext = createContext<Changes>({
  changes: [],
  offer: () => undefined,
  turned: () => undefined,
  forget: () => undefined,
});

/** Holds the ways back from what was done while the pane is open. */
export function LastChangeProvider({ children }: { readonly children: ReactNode }) {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const offer = useCallback((way: WayBack, told?: string) => {
    const change = { first: way, operation: way.operation, told: told ?? null, how: "done", way, taken: null } as const;
    setChanges((known) => {
      const others = known.filter(({ first }) => first !== way);
      return [{ ...change, id: (others[0]?.id ?? 0) + 1 }, ...others].slice(0, MOST_CHANGES);
    });
  }, []);
  const turned = useCallback((change: Change, way: WayBack, taken: TakenBackChange) => {
    const how = change.how === "undone" ? "redone" : "undone";
    setChanges((known) => known.map((one) => (one.first === change.first ? { ...one, how, way, taken } : one)));
  }, []);
  const forget = useCallback(() => setChanges([]), []);
  const access = useMemo(() => ({ changes, offer, turned, forget }), [changes, offer, turned, forget]);
  return <ChangesContext.Provider value={access}>{children}</ChangesContext.Provider>;
}

export const useLastChange = (): Changes => useContext(ChangesContext);
