import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { Ledger } from "../../../domain/ledger/ledger";
import type { VisitStanding } from "../../../operations/operations";
import { useAnnounce } from "../../context/announcer";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { shownNumber } from "../../format/shown-number";
import { DateField } from "../../pieces/date-field";
import { Notice } from "../../pieces/notice";
import { TextField } from "../../pieces/text-field";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { readVisitDraft, type VisitDraft } from "./visit-draft";
import { visitEn } from "./wording.en";
import { visitVi } from "./wording.vi";

interface Props {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** Levels whose visits the plan asks for. */
const cadenceLevels = ({ targets }: Ledger) => [
  ...new Set(targets.flatMap(({ kind, level }) => (kind === "cadence" ? (level ?? []) : []))),
];

/** Entry of a visit in the field; after it is written, how its period stands. */
export function VisitForm({ ledger, today, onClose }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: visitVi, en: visitEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel, reset }] = usePanel<readonly VisitStanding[]>();
  const levels = cadenceLevels(ledger);
  const empty = { seen: "", well: "", unit: "", result: "", followUp: "", followUpDue: null };
  const [draft, setDraft] = useState<VisitDraft>({ ...empty, date: today, level: levels[0] ?? "", visitedBy: "" });
  const reading = readVisitDraft(draft);
  const change = (part: Partial<VisitDraft>) => {
    setDraft((last) => ({ ...last, ...part }));
    if (state.status !== "working") reset();
  };
  const standing = (one: VisitStanding) =>
    words.stands(words.periodName(one), shownNumber(one.done, language), shownNumber(one.asked, language));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { input } = reading;
    if (!input) return;
    const result = await run((work) => operations.enterVisit(input, work));
    if (!result?.ok) return;
    setDraft((last) => ({ ...last, ...empty }));
    announce([words.saved, ...result.value.map(standing)].join(" "));
    workbookChanged();
  };
  const text = (field: "visitedBy" | "result" | "followUp") => (
    <TextField label={words[field]} value={draft[field]} onChange={(typed) => change({ [field]: typed })} />
  );
  const wellProblem = reading.wellWrong ? words.numberWrong : reading.isWellAboveSeen ? words.wellWrong : undefined;
  return (
    <form className={layout.card} aria-label={words.add} onSubmit={(event) => void save(event)}>
      <h3 className={layout.heading}>{words.add}</h3>
      <DateField label={words.date} required value={draft.date} onChange={(date) => change({ date })} />
      <TextField
        label={words.level}
        hint={words.levelHint}
        required
        value={draft.level}
        known={levels}
        onChange={(level) => change({ level })}
      />
      {text("visitedBy")}
      <TextField label={words.unit} value={draft.unit} known={ledger.units.map(({ name }) => name)} onChange={(unit) => change({ unit })} />
      <TextField
        label={words.seen}
        numeric
        value={draft.seen}
        problem={reading.seenWrong ? words.numberWrong : undefined}
        onChange={(seen) => change({ seen })}
      />
      <TextField label={words.well} numeric value={draft.well} problem={wellProblem} onChange={(well) => change({ well })} />
      {text("result")}
      {text("followUp")}
      <DateField label={words.followUpDue} value={draft.followUpDue} onChange={(followUpDue) => change({ followUpDue })} />
      <WorkState state={state} onCancel={cancel} />
      {state.status === "done" ? (
        <Notice tone="good" title={words.saved}>
          {state.value.length === 0 ? words.noCadence : state.value.map((one) => `${standing(one)} (${one.id})`).join("; ")}
        </Notice>
      ) : null}
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabled={!reading.input || state.status === "working"}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </form>
  );
}
