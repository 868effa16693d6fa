import { createContext, useContext } from "react";
import type { PanelId } from "../panel-id";

/** That a button elsewhere led to a panel, and the record (a target's id) it was about. A new object each time. */
export interface Arrival {
  readonly panel: PanelId;
  readonly about: string | null;
}

export interface Navigation {
  /** Panel that is shown. */
  readonly panel: PanelId;
  /** Last time a button led to a panel, null before. */
  readonly arrival: Arrival | null;
  go(panel: PanelId, about?: string): void;
}

export const NavigationContext = createContext<Navigation>({ panel: "overview", arrival: null, go: () => undefined });

export const useNavigation = (): Navigation => useContext(NavigationContext);
