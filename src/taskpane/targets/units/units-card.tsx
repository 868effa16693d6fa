import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { vietnameseDate } from "../../../domain/calendar/calendar-date";
import type { Ledger } from "../../../domain/ledger/ledger";
import { unitTree, type PlacedUnit } from "../../../domain/ledger/unit-tree";
import { placesOfHouseholds } from "../../../domain/ledger/units-of-households";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { shownNumber } from "../../format/shown-number";
import { Icon } from "../../pieces/icon";
import { Notice } from "../../pieces/notice";
import { PagedList } from "../../pieces/paged-list";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { LevelEndForm } from "./level-end-form";
import { UnitForm } from "./unit-form";
import { unitsEn } from "./wording.en";
import { unitsVi } from "./wording.vi";

const DEEPEST_STEP = 4;
const STEP = 14;

const useStyles = makeStyles({
  unit: { display: "flex", alignItems: "start", gap: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "4px 0" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { margin: 0, fontWeight: 600 },
});

/** The tree of units (đơn vị): levels, other names, from when to when; with the ways to add, change and end them. */
export function UnitsCard({ ledger, onClose }: { readonly ledger: Ledger; readonly onClose: () => void }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: unitsVi, en: unitsEn });
  const operations = useOperations();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<number>();
  const [edited, setEdited] = useState<string | null>(null);
  const missing = placesOfHouseholds(ledger.households, ledger.units).length;
  const addFromRoster = async () => {
    const result = await run((work) => operations.addUnitsOfRoster(work));
    if (result?.ok) workbookChanged();
  };
  const close = () => setEdited(null);
  const unit = ledger.units.find(({ id }) => id === edited) ?? null;
  return (
    <section className={layout.card} aria-label={words.title}>
      <h3 className={layout.heading}>{words.title}</h3>
      <p className={layout.muted}>{words.about}</p>
      {edited === null ? (
        <div className={layout.row}>
          <Button icon={<Icon name="add" size={16} />} onClick={() => setEdited("")}>
            {words.add}
          </Button>
          {missing > 0 ? <Button onClick={() => void addFromRoster()}>{words.fromRoster(shownNumber(missing, language))}</Button> : null}
        </div>
      ) : (
        <UnitForm key={edited} ledger={ledger} unit={unit} onClose={close} onSaved={close} />
      )}
      <WorkState state={state} onCancel={cancel} />
      {state.status === "done" ? <Notice tone="good">{words.addedFromRoster(shownNumber(state.value, language))}</Notice> : null}
      {ledger.units.length === 0 ? <p className={layout.text}>{words.none}</p> : null}
      <PagedList items={unitTree(ledger.units)} keyOf={({ unit: { id } }) => id} label={words.list} pageSize={25}>
        {(placed) => <UnitLine placed={placed} onEdit={setEdited} />}
      </PagedList>
      <LevelEndForm ledger={ledger} />
      <div>
        <Button onClick={onClose}>{words.back}</Button>
      </div>
    </section>
  );
}

function UnitLine({ placed: { unit, depth }, onEdit }: { readonly placed: PlacedUnit; readonly onEdit: (id: string) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useWording({ vi: unitsVi, en: unitsEn });
  const facts = [
    unit.level,
    unit.from === null ? null : words.validFrom(vietnameseDate(unit.from)),
    unit.to === null ? null : words.validTo(vietnameseDate(unit.to)),
    unit.successor === null ? null : words.became(unit.successor),
    unit.rosterComplete ? words.completeRoster : null,
    unit.aliases.length === 0 ? null : words.alsoCalled(unit.aliases.join(", ")),
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.unit} style={{ paddingLeft: Math.min(depth, DEEPEST_STEP) * STEP }}>
      <div className={styles.words}>
        <p className={styles.name}>{unit.name}</p>
        {facts.length > 0 ? <p className={layout.muted}>{facts.join(" · ")}</p> : null}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="pencil" size={16} />}
        aria-label={words.editOne(unit.name)}
        onClick={() => onEdit(unit.id)}
      />
    </div>
  );
}
