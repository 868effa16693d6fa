import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { WrittenLedger } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { DateField } from "../pieces/date-field";
import { useLayout } from "../pieces/use-layout";
import { WorkState } from "../pieces/work-state";
import { usePanel } from "../state/use-panel";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

/** Title and period of a plan that begins as an empty ledger (sổ trống). */
export function EmptyLedgerForm({ today }: { readonly today: CalendarDate }) {
  const layout = useLayout();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const operations = useOperations();
  const { workbookChanged } = useOverview();
  const announce = useAnnounce();
  const [state, { run, cancel }] = usePanel<WrittenLedger>();
  const [title, setTitle] = useState("");
  const [start, setStart] = useState<CalendarDate | null>(`${today.slice(0, 4)}-01-01`);
  const [end, setEnd] = useState<CalendarDate | null>(`${today.slice(0, 4)}-12-31`);
  const isReversed = start !== null && end !== null && end < start;
  const isReady = title.trim() !== "" && start !== null && end !== null && !isReversed;
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const result = await run((work) => operations.startEmptyLedger({ title: title.trim().normalize("NFC"), start, end }, work));
    if (!result?.ok) return;
    announce(words.started);
    workbookChanged();
  };
  return (
    <form className={layout.card} onSubmit={(event) => void create(event)}>
      <Field label={words.planTitle} hint={words.planTitleExample} required>
        <Input value={title} onChange={(_, data) => setTitle(data.value)} />
      </Field>
      <DateField label={words.planStart} value={start} onChange={setStart} required />
      <DateField label={words.planEnd} value={end} onChange={setEnd} required hint={isReversed ? words.periodWrong : undefined} />
      <WorkState state={state} onCancel={cancel} />
      <div>
        <Button type="submit" appearance="primary" disabled={!isReady || state.status === "working"}>
          {words.create}
        </Button>
      </div>
    </form>
  );
}
