import type { WorkbookModel } from "../../model/workbook-model";
import type { Said } from "../parts/element-xml";
import type { SavePlan } from "../save-plan";

const modes = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

function calculationOf({ setup, calculationMode }: WorkbookModel): Said {
  const { enabled, maxIteration, maxChange } = setup.iteration;
  return {
    calcMode: modes[calculationMode],
    iterate: enabled,
    iterateCount: maxIteration === 100 ? undefined : maxIteration,
    iterateDelta: maxChange === 0.001 ? undefined : maxChange,
    fullPrecision: setup.precisionAsDisplayed ? "0" : undefined,
  };
}

/** What changed of what holds for a whole workbook. A new workbook says that charts follow their data, as Excel's do. */
export function planSetup(workbook: WorkbookModel): Pick<SavePlan, "calculation" | "chartTracking" | "elementStyles"> {
  const { changed, chartTracking, styles, defaultStyles } = workbook.setup;
  return {
    calculation: changed.has("calculation") ? calculationOf(workbook) : null,
    chartTracking: changed.has("charts") || !workbook.isFromFile ? chartTracking : null,
    elementStyles: changed.has("styles") || styles.length > 0 ? { isChanged: changed.has("styles"), styles, usual: defaultStyles } : null,
  };
}
