/** Asks the pane, which lives in the same page, for a panel: at once if it listens, or as soon as it does. */
export function askForPanel(panel: string): void {
  document.documentElement.dataset.panel = panel;
  window.dispatchEvent(new CustomEvent("plan-ledger:show-panel", { detail: panel }));
}
