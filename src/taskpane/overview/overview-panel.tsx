import { useOverview } from "../context/overview-context";
import { useWording } from "../context/language";
import { Notice } from "../pieces/notice";
import { PanelFrame } from "../pieces/panel-frame";
import { WorkState } from "../pieces/work-state";
import { AttentionCard } from "./attention-card";
import { FirstSteps } from "./first-steps";
import { IssuesCard } from "./issues-card";
import { MonitoringCard } from "./monitoring/monitoring-card";
import { OverallCard } from "./overall-card";
import { PlanCard } from "./plan-card";
import { TasksCard } from "./tasks/tasks-card";
import { RestoreSheets } from "./restore-sheets";
import { TargetBars } from "./target-bars";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

/** Tổng quan: the plan at one glance, or the ways to begin. */
export function OverviewPanel() {
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const { state, overview, reload, cancel } = useOverview();
  const compliance = overview?.compliance;
  return (
    <PanelFrame id="overview">
      <WorkState state={state} onCancel={cancel} onRetry={() => reload()} />
      {state.status === "refused" ? <RestoreSheets refusal={state.refusal} /> : null}
      {overview && !overview.hasLedger ? <FirstSteps overview={overview} /> : null}
      {overview?.hasLedger ? <PlanCard key={overview.asOf} overview={overview} /> : null}
      {compliance ? <OverallCard compliance={compliance} /> : null}
      {overview?.ledger?.targets.length === 0 ? <Notice tone="quiet">{words.noTargets}</Notice> : null}
      {overview?.hasLedger && compliance ? <AttentionCard overview={overview} /> : null}
      {overview && compliance ? <MonitoringCard cadences={compliance.cadences} asOf={overview.asOf} /> : null}
      {overview?.hasLedger ? <TasksCard overview={overview} /> : null}
      {overview?.hasLedger ? <IssuesCard issues={overview.issues} /> : null}
      {overview && compliance ? <TargetBars overview={overview} /> : null}
    </PanelFrame>
  );
}
