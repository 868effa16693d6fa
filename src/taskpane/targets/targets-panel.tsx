import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Overview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { FilterChips } from "../pieces/filter-chips";
import { Icon } from "../pieces/icon";
import { NeedsLedger } from "../pieces/needs-ledger";
import { Notice } from "../pieces/notice";
import { PagedList } from "../pieces/paged-list";
import { PanelFrame } from "../pieces/panel-frame";
import { useLayout } from "../pieces/use-layout";
import { TargetEditor } from "./edit/target-editor";
import { ProgressForm } from "./progress-form";
import { TargetCard } from "./target-card";
import { rowsOfView, targetRows, targetViews, type TargetView } from "./target-rows";
import { UnitsCard } from "./units/units-card";
import { unitsEn } from "./units/wording.en";
import { unitsVi } from "./units/wording.vi";
import { VisitForm } from "./visit/visit-form";
import { visitEn } from "./visit/wording.en";
import { visitVi } from "./visit/wording.vi";
import { targetsEn } from "./wording.en";
import { targetsVi } from "./wording.vi";

/** Chỉ tiêu và kết quả: what every target asks and reached, and the entry of results. */
export function TargetsPanel() {
  const { overview } = useOverview();
  return (
    <PanelFrame id="targets">
      {overview && !overview.hasLedger ? <NeedsLedger /> : null}
      {overview?.hasLedger ? <Targets overview={overview} /> : null}
    </PanelFrame>
  );
}

function Targets({ overview }: { readonly overview: Overview }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: targetsVi, en: targetsEn });
  const { arrival, go } = useNavigation();
  const [view, setView] = useState<TargetView>("all");
  const [asked, setAsked] = useState<{ readonly targetId: string } | null>(null);
  const visitWords = useWording({ vi: visitVi, en: visitEn });
  const [isVisiting, setVisiting] = useState(false);
  const unitWords = useWording({ vi: unitsVi, en: unitsEn });
  const [isOnUnits, setOnUnits] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const rows = useMemo(() => targetRows(overview), [overview]);
  const shown = useMemo(() => rowsOfView(rows, view), [rows, view]);
  useEffect(() => {
    if (arrival?.panel === "targets" && arrival.about !== null) setAsked({ targetId: arrival.about });
  }, [arrival]);
  const editor = overview.ledger ? <TargetEditor ledger={overview.ledger} edited={edited} onEdit={setEdited} /> : null;
  if (rows.length === 0) {
    return (
      <div className={layout.stack}>
        <Notice
          tone="quiet"
          title={words.none}
          actions={
            <Button size="small" onClick={() => go("plan")}>
              {words.goPlan}
            </Button>
          }
        >
          {words.noneText}
        </Notice>
        {editor}
      </div>
    );
  }
  return (
    <div className={layout.stack}>
      {overview.ledger && edited === null ? <ProgressForm ledger={overview.ledger} today={overview.asOf} asked={asked} /> : null}
      {editor}
      {overview.ledger && edited === null && isVisiting ? (
        <VisitForm ledger={overview.ledger} today={overview.asOf} onClose={() => setVisiting(false)} />
      ) : null}
      {isVisiting || edited !== null ? null : (
        <div className={layout.row}>
          <Button icon={<Icon name="add" size={16} />} onClick={() => setVisiting(true)}>
            {visitWords.add}
          </Button>
          {overview.ledger && !isOnUnits ? (
            <Button onClick={() => setOnUnits(true)}>{unitWords.open(shownNumber(overview.ledger.units.length, language))}</Button>
          ) : null}
        </div>
      )}
      {overview.ledger && isOnUnits ? <UnitsCard ledger={overview.ledger} onClose={() => setOnUnits(false)} /> : null}
      <FilterChips
        label={words.view}
        chips={targetViews.map((key) => ({ key, label: words.views[key] }))}
        chosen={view}
        onChoose={setView}
      />
      {shown.length === 0 ? <p className={layout.text}>{words.noneHere}</p> : null}
      <PagedList items={shown} keyOf={({ id }) => id} label={words.list} pageSize={25}>
        {(row) => (
          <TargetCard
            row={row}
            cell={overview.cells?.[row.id]}
            evidence={overview.evidence?.[row.id]}
            onEnter={(targetId) => (setEdited(null), setAsked({ targetId }))}
            onEdit={setEdited}
          />
        )}
      </PagedList>
    </div>
  );
}
