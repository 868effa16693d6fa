import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { Activity } from "../../../domain/ledger/activity";
import { useAnnounce } from "../../context/announcer";
import { useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { DateField } from "../../pieces/date-field";
import { TextField } from "../../pieces/text-field";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { tasksEn } from "./wording.en";
import { tasksVi } from "./wording.vi";

interface Props {
  readonly activity: Activity;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** When a task was done and what shows it. */
export function CompleteForm({ activity, today, onClose }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: tasksVi, en: tasksEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<null>();
  const [completed, setCompleted] = useState<CalendarDate | null>(today);
  const [evidence, setEvidence] = useState(activity.evidence ?? "");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (completed === null) return;
    const report = { id: activity.id, completed, evidence: evidence.normalize("NFC").trim() || null };
    const result = await run((work) => operations.completeActivity(report, work));
    if (!result?.ok) return;
    announce(words.saved);
    workbookChanged();
    onClose();
  };
  return (
    <form className={layout.stack} aria-label={words.reportFor(activity.text)} onSubmit={(event) => void save(event)}>
      <DateField label={words.completed} required value={completed} onChange={setCompleted} />
      <TextField label={words.evidence} hint={words.evidenceHint} value={evidence} onChange={setEvidence} />
      <WorkState state={state} onCancel={cancel} />
      <div className={layout.row}>
        <Button type="submit" size="small" appearance="primary" disabled={completed === null || state.status === "working"}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </form>
  );
}
