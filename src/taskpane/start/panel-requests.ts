import { isPanelId, type PanelId } from "../panel-id";

/** Event on the window by which the ribbon asks for a panel; its detail is the panel's id. */
const eventName = "plan-ledger:show-panel";

/** Panel asked for before the pane was listening; the ribbon leaves it on the page. */
export function panelAskedForEarlier(): PanelId | undefined {
  const asked = document.documentElement.dataset.panel;
  return isPanelId(asked) ? asked : undefined;
}

/** Listens to the ribbon; returns how to stop. */
export function onPanelRequest(show: (panel: PanelId) => void): () => void {
  const listen = (event: Event) => {
    const asked: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof asked === "string" && isPanelId(asked)) show(asked);
  };
  window.addEventListener(eventName, listen);
  return () => window.removeEventListener(eventName, listen);
}
