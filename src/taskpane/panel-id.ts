/** The panels of the pane, in the order of their tabs. */
export const panelIds = ["overview", "intake", "plan", "roster", "targets", "issues", "reports"] as const;
export type PanelId = (typeof panelIds)[number];

/** Whether a text names a panel (requests come from the ribbon as text). */
export function isPanelId(text: string | undefined): text is PanelId {
  return panelIds.some((id) => id === text);
}
