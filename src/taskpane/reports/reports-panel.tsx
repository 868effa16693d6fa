import { useOverview } from "../context/overview-context";
import { NeedsLedger } from "../pieces/needs-ledger";
import { PanelFrame } from "../pieces/panel-frame";
import { ConsolidationCard } from "./consolidation/consolidation-card";
import { ReportWriter } from "./report-writer";
import { SharingCard } from "./sharing/sharing-card";

/** Báo cáo: choose a report and write it into the workbook, make a copy for sharing, or make one ledger of many units' ledgers. */
export function ReportsPanel() {
  const { overview } = useOverview();
  return (
    <PanelFrame id="reports">
      {overview && !overview.hasLedger ? <NeedsLedger /> : null}
      {overview?.hasLedger ? (
        <ReportWriter today={overview.asOf} {...(overview.reviewDay ? { reviewDay: overview.reviewDay } : {})} />
      ) : null}
      {overview ? <SharingCard /> : null}
      {overview ? <ConsolidationCard today={overview.asOf} hasLedger={overview.hasLedger} /> : null}
    </PanelFrame>
  );
}
