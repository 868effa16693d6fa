import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { TextField } from "../pieces/text-field";
import { useLayout } from "../pieces/use-layout";
import { emptyHousehold, readHouseholdDraft, type HouseholdDraft } from "./household-draft";
import type { RosterWork } from "./use-roster-work";
import { rosterEn } from "./wording.en";
import { rosterVi } from "./wording.vi";

interface Props {
  readonly units: readonly string[];
  readonly work: RosterWork;
  readonly onClose: () => void;
}

/** A household typed in by hand; the form stays open for the next one, with its unit. */
export function HouseholdForm({ units, work, onClose }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const operations = useOperations();
  const [draft, setDraft] = useState<HouseholdDraft>(emptyHousehold);
  const { input, yearWrong, membersWrong } = readHouseholdDraft(draft);
  const field = (
    name: keyof HouseholdDraft,
    more: { required?: boolean; numeric?: boolean; problem?: string; known?: readonly string[] } = {},
  ) => (
    <TextField label={words[name]} value={draft[name]} {...more} onChange={(typed) => setDraft((last) => ({ ...last, [name]: typed }))} />
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!input) return;
    const isDone = await work.change((how) => operations.addHousehold(input, how), words.added(input.headName ?? ""));
    if (isDone) setDraft((last) => ({ ...emptyHousehold, unit: last.unit }));
  };
  return (
    <form className={layout.card} aria-label={words.addTitle} onSubmit={(event) => void save(event)}>
      <h3 className={layout.heading}>{words.addTitle}</h3>
      {field("headName", { required: true })}
      {field("birthYear", { numeric: true, problem: yearWrong ? words.yearWrong : undefined })}
      {field("unit", { known: units })}
      {field("phone", { numeric: true })}
      {field("idNumber", { numeric: true })}
      {field("members", { numeric: true, problem: membersWrong ? words.numberWrong : undefined })}
      {field("address")}
      {field("note")}
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabled={!input || work.isBusy}>
          {words.addNow}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </form>
  );
}
