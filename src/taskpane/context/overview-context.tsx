import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Overview } from "../../operations/operations";
import { resultOf, type PanelState } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { useOperations } from "./operations-context";

export interface OverviewAccess {
  readonly state: PanelState<Overview>;
  /** The last overview that could be had. */
  readonly overview: Overview | null;
  /** Counts the writes into the workbook: panels that show its content look again. */
  readonly revision: number;
  reload(asOf?: CalendarDate): void;
  cancel(): void;
  /** To be told after something was written. */
  workbookChanged(): void;
}

const OverviewContext = createContext<OverviewAccess | null>(null);

/** The open workbook's ledger and figures, read once for all panels. */
export function OverviewProvider({ children, workbookVersion }: { readonly children: ReactNode; readonly workbookVersion: number }) {
  const operations = useOperations();
  const [state, { run, cancel }] = usePanel<Overview>();
  const [asOf, setAsOf] = useState<CalendarDate | undefined>(undefined);
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    void run((work) => operations.seeOverview(work, asOf));
  }, [run, operations, asOf, revision, workbookVersion]);
  const workbookChanged = useCallback(() => setRevision((count) => count + 1), []);
  const reload = useCallback((day?: CalendarDate) => {
    if (day !== undefined) setAsOf(day);
    setRevision((count) => count + 1);
  }, []);
  const access = useMemo(
    () => ({ state, overview: resultOf(state), revision, reload, cancel, workbookChanged }),
    [state, revision, reload, cancel, workbookChanged],
  );
  return <OverviewContext.Provider value={access}>{children}</OverviewContext.Provider>;
}

export function useOverview(): OverviewAccess {
  const access = useContext(OverviewContext);
  if (!access) throw new Error("A panel was mounted outside the pane");
  return access;
}
