import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { Ledger } from "../../../domain/ledger/ledger";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { shownNumber } from "../../format/shown-number";
import { ChoiceField } from "../../pieces/choice-field";
import { DateField } from "../../pieces/date-field";
import { Notice } from "../../pieces/notice";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { unitsEn } from "./wording.en";
import { unitsVi } from "./wording.vi";

/** The last day of a whole level, such as the districts on 30 June 2025. */
export function LevelEndForm({ ledger }: { readonly ledger: Ledger }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: unitsVi, en: unitsEn });
  const operations = useOperations();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<number>();
  const levels = [...new Set(ledger.units.flatMap(({ level, to }) => (level !== null && to === null ? [level] : [])))];
  const [chosen, setChosen] = useState("");
  const [ended, setEnded] = useState("");
  const [lastDay, setLastDay] = useState<CalendarDate | null>(null);
  const level = levels.includes(chosen) ? chosen : (levels[0] ?? "");
  const end = async (event: FormEvent) => {
    event.preventDefault();
    if (lastDay === null || level === "") return;
    const result = await run((work) => operations.endLevel({ level, lastDay }, work));
    if (!result?.ok) return;
    setEnded(level);
    workbookChanged();
  };
  if (levels.length === 0 && state.status !== "done") return null;
  return (
    <details>
      <summary className={layout.text} style={{ cursor: "pointer", paddingBlock: 4 }}>
        {words.endTitle}
      </summary>
      <form className={layout.stack} aria-label={words.endTitle} onSubmit={(event) => void end(event)}>
        <p className={layout.muted}>{words.endAbout}</p>
        <ChoiceField
          label={words.endLevel}
          value={level}
          choices={Object.fromEntries(levels.map((one) => [one, one]))}
          onChange={setChosen}
        />
        <DateField label={words.endDay} required value={lastDay} onChange={setLastDay} />
        <WorkState state={state} onCancel={cancel} />
        {state.status === "done" ? <Notice tone="good">{words.ended(shownNumber(state.value, language), ended)}</Notice> : null}
        <div>
          <Button type="submit" disabled={lastDay === null || level === "" || state.status === "working"}>
            {words.end}
          </Button>
        </div>
      </form>
    </details>
  );
}
