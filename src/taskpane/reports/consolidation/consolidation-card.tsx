import { useState } from "react";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import type { ChosenFile, ConsolidatedBook } from "../../../operations/operations";
import { useAnnounce } from "../../context/announcer";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { shownNumber } from "../../format/shown-number";
import { DateField } from "../../pieces/date-field";
import { FileButton } from "../../pieces/file-button";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { ConsolidationResult } from "./consolidation-result";
import { consolidationEn } from "./wording.en";
import { consolidationVi } from "./wording.vi";

/** A consolidation with the number of files it was made from. */
interface Made {
  readonly book: ConsolidatedBook;
  readonly files: number;
}

interface Props {
  readonly today: CalendarDate;
  /** A workbook with a ledger has no room for another. */
  readonly hasLedger: boolean;
}

/** Chooses the units' ledgers, has them made into one, and tells what became of each file. */
export function ConsolidationCard({ today, hasLedger }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: consolidationVi, en: consolidationEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [asOf, setAsOf] = useState<CalendarDate>(today);
  const [state, { run, cancel }] = usePanel<Made>();
  const consolidate = async (files: readonly ChosenFile[]) => {
    const settings = { asOf, language, style: "national", showIdNumbers: false, showPhones: false } as const;
    const result = await run(async (work) => {
      const made = await operations.consolidateFiles(files, settings, work);
      return made.ok ? { ok: true, value: { book: made.value, files: files.length } } : made;
    });
    if (!result?.ok) return;
    announce(words.made(shownNumber(result.value.book.report.taken.length, language), shownNumber(files.length, language)));
    workbookChanged();
  };
  return (
    <section className={layout.card} aria-label={words.title}>
      <h3 className={layout.heading}>{words.title}</h3>
      {hasLedger || state.status === "done" ? null : (
        <>
          <p className={layout.muted}>{words.text}</p>
          <DateField label={words.asOf} required value={asOf} onChange={(day) => day !== null && setAsOf(day)} />
          <FileButton
            label={state.status === "refused" ? words.again : words.choose}
            accept=".xlsx,.xlsm"
            multiple
            isDisabled={state.status === "working"}
            onChoose={(files) => void consolidate(files)}
          />
        </>
      )}
      {hasLedger && state.status === "idle" ? <p className={layout.muted}>{words.newBook}</p> : null}
      <WorkState state={state} onCancel={cancel} />
      {state.status === "done" ? <ConsolidationResult book={state.value.book} files={state.value.files} /> : null}
    </section>
  );
}
