import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Ledger } from "../../../domain/ledger/ledger";
import type { Unit } from "../../../domain/ledger/unit";
import { unitFaults } from "../../../domain/ledger/unit-input";
import { useAnnounce } from "../../context/announcer";
import { useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { DateField } from "../../pieces/date-field";
import { TextField } from "../../pieces/text-field";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { readUnitDraft, unitDraftOf, type UnitDraft } from "./unit-draft";
import { unitsEn } from "./wording.en";
import { unitsVi } from "./wording.vi";

interface Props {
  readonly ledger: Ledger;
  /** The unit that is changed; null for a new one. */
  readonly unit: Unit | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** A unit written by hand: where it stands, how else it is called, and from when to when it exists. */
export function UnitForm({ ledger, unit, onClose, onSaved }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: unitsVi, en: unitsEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<{ readonly id: string }>();
  const [draft, setDraft] = useState(() => unitDraftOf(unit, ledger.units));
  const change = (part: Partial<UnitDraft>) => setDraft((last) => ({ ...last, ...part }));
  const input = readUnitDraft(draft);
  const faults = unitFaults(input, unit?.id ?? null, ledger.units);
  const isReady = Object.keys(faults).length === 0;
  const others = ledger.units.filter(({ id }) => id !== unit?.id).map(({ name }) => name);
  const levels = [...new Set(ledger.units.flatMap(({ level }) => level ?? []))];
  const problem = (field: keyof typeof faults) => {
    const fault = faults[field];
    return fault && fault !== "name-missing" ? words.faults[fault] : undefined;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const result = await run((work) => operations.saveUnit({ id: unit?.id ?? null, input }, work));
    if (!result?.ok) return;
    announce(words.saved);
    workbookChanged();
    onSaved();
  };
  const heading = unit ? words.edit : words.add;
  return (
    <form className={layout.card} aria-label={heading} onSubmit={(event) => void save(event)}>
      <h3 className={layout.heading}>{heading}</h3>
      <TextField label={words.name} required value={draft.name} problem={problem("name")} onChange={(name) => change({ name })} />
      <TextField label={words.level} hint={words.levelHint} value={draft.level} known={levels} onChange={(level) => change({ level })} />
      <TextField
        label={words.parent}
        value={draft.parent}
        known={others}
        problem={problem("parent")}
        onChange={(parent) => change({ parent })}
      />
      <TextField
        label={words.aliases}
        hint={words.aliasesHint}
        value={draft.aliases}
        problem={problem("aliases")}
        onChange={(aliases) => change({ aliases })}
      />
      <DateField label={words.from} value={draft.from} onChange={(from) => change({ from })} />
      <DateField label={words.to} hint={words.datesHint} value={draft.to} onChange={(to) => change({ to })} />
      {problem("to") ? <p className={layout.muted}>{problem("to")}</p> : null}
      <TextField
        label={words.successor}
        hint={words.successorHint}
        value={draft.successor}
        known={others}
        problem={problem("successor")}
        onChange={(successor) => change({ successor })}
      />
      <div>
        <Checkbox
          label={words.rosterComplete}
          checked={draft.rosterComplete === true}
          aria-describedby="roster-complete-hint"
          onChange={(_, data) => change({ rosterComplete: data.checked === true })}
        />
        <p id="roster-complete-hint" className={layout.muted}>
          {words.rosterCompleteHint}
        </p>
      </div>
      <WorkState state={state} onCancel={cancel} />
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabled={!isReady || state.status === "working"}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </form>
  );
}
