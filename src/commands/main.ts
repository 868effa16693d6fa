import { askForPanel } from "./show-panel";

/** Functions of the ribbon by their names in the manifest, and the panel each opens. */
const panels = {
  showOverview: "overview",
  showIntake: "intake",
  showPlan: "plan",
  showTargets: "targets",
  showIssues: "issues",
  showReports: "reports",
} as const;

async function open(panel: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    askForPanel(panel);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

if (typeof Office !== "undefined") {
  void Office.onReady(() => {
    for (const [name, panel] of Object.entries(panels))
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => void open(panel, event));
  });
}
