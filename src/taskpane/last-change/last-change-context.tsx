import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { LedgerUndo } from "../../operations/ledger-undo";

interface LastChange {
  /** The way back from the last change of the ledger; null where there is none. */
  readonly undo: LedgerUndo | null;
  /** What a panel says of the change; null where it says nothing of its own. */
  readonly told: string | null;
  /** To be told after each change of the ledger. */
  offer(undo: LedgerUndo | null, told?: string): void;
}

const LastChangeContext = createContext<LastChange>({ undo: null, told: null, offer: () => undefined });

/** Holds the way back from the last change while the pane is open. */
export function LastChangeProvider({ children }: { readonly children: ReactNode }) {
  const [last, setLast] = useState<Pick<LastChange, "undo" | "told">>({ undo: null, told: null });
  const offer = useCallback((undo: LedgerUndo | null, told?: string) => setLast({ undo, told: told ?? null }), []);
  const change = useMemo(() => ({ ...last, offer }), [last, offer]);
  return <LastChangeContext.Provider value={change}>{children}</LastChangeContext.Provider>;
}

export const useLastChange = (): LastChange => useContext(LastChangeContext);
