import { useCallback, useEffect, useState } from "react";
import type { RosterView } from "../../operations/roster/roster-operations";
import { useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { DuplicateQueue } from "../issues/duplicates/duplicate-queue";
import { NeedsLedger } from "../pieces/needs-ledger";
import { PanelFrame } from "../pieces/panel-frame";
import { useLayout } from "../pieces/use-layout";
import { WorkState } from "../pieces/work-state";
import { resultOf } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { AllocationForm } from "./allocation/allocation-form";
import { DrawUpForm } from "./draw-up/draw-up-form";
import { EarlierForm } from "./earlier/earlier-form";
import { HouseholdForm } from "./household-form";
import { ItemsCard } from "./items-card";
import { ReceiptsForm } from "./receipts/receipts-form";
import { RosterList } from "./roster-list";
import { RosterSummary } from "./roster-summary";
import type { RosterTask } from "./roster-task";
import { useRosterWork } from "./use-roster-work";
import { rosterEn } from "./wording.en";
import { rosterVi } from "./wording.vi";

/** Hộ dân: the roster as it stands, and everything that is done with it. */
export function RosterPanel() {
  const layout = useLayout();
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const operations = useOperations();
  const { overview, revision } = useOverview();
  const { panel } = useNavigation();
  const [state, { run, cancel }] = usePanel<RosterView>();
  const [task, setTask] = useState<RosterTask | null>(null);
  const work = useRosterWork();
  const hasLedger = overview?.hasLedger ?? false;
  const isShown = panel === "roster";
  const look = useCallback(() => run((how) => operations.seeRoster(how)), [run, operations]);
  useEffect(() => {
    if (hasLedger && isShown) void look();
  }, [hasLedger, isShown, look, revision]);
  const view = resultOf(state);
  const close = () => setTask(null);
  if (overview && !hasLedger)
    return (
      <PanelFrame id="roster">
        <NeedsLedger />
      </PanelFrame>
    );
  return (
    <PanelFrame id="roster">
      {task === null ? <p className={layout.muted}>{words.explain}</p> : null}
      <WorkState state={state} onCancel={cancel} onRetry={() => void look()} />
      <WorkState state={work.state} onCancel={work.cancel} />
      {view && task === null ? (
        <>
          <RosterSummary view={view} onTask={setTask} />
          <ItemsCard items={view.items} />
          {view.households.length > 0 ? <RosterList view={view} /> : null}
        </>
      ) : null}
      {view && task === "draw-up" ? <DrawUpForm view={view} work={work} onClose={close} /> : null}
      {view && task === "add" ? <HouseholdForm units={view.units} work={work} onClose={close} /> : null}
      {view && task === "allocate" ? <AllocationForm view={view} work={work} onClose={close} /> : null}
      {view && task === "receipts" ? <ReceiptsForm view={view} work={work} onClose={close} /> : null}
      {view && task === "earlier" ? <EarlierForm onClose={close} /> : null}
      {task === "duplicates" ? <DuplicateQueue onClose={close} /> : null}
    </PanelFrame>
  );
}
