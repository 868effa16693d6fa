import { createRoot } from "react-dom/client";
import { Pane } from "../../src/taskpane/pane";
import { isPanelId } from "../../src/taskpane/panel-id";
import { done } from "../../src/operations/refusals/refusal";
import { anInventedPlan } from "./invented-plan";
import { aFreshOverview, inventedOperations } from "./invented-operations";

// The pane with invented data, for looking at it in a browser: ?panel=…&lang=en&fresh&many
const asked = new URLSearchParams(location.search);
const panel = asked.get("panel") ?? undefined;
const operations = inventedOperations({
  ...(asked.has("fresh") ? { seeOverview: async () => done(aFreshOverview()) } : {}),
  ...(asked.has("many") ? { readPlan: async () => done(anInventedPlan(15)) } : {}),
});
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <Pane
      operations={operations}
      language={asked.get("lang") === "en" ? "en" : "vi"}
      initialPanel={isPanelId(panel) ? panel : "overview"}
    />,
  );
