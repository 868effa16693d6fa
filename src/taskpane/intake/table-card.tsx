import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { IntakePreview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { Icon } from "../pieces/icon";
import { useLayout } from "../pieces/use-layout";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi, type TableKind } from "../wording/ledger-words.vi";
import { ColumnQuestions } from "./column-questions";
import { FirstRecords } from "./first-records";
import { sureEnough, type Correction, type FoundTable } from "./intake-choice";
import { TableCorrections } from "./table-corrections";
import { TablePicture } from "./table-picture";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

const kinds: readonly TableKind[] = ["households", "targets", "visits", "distribution", "activities", "units", "progress", "unknown"];

interface Props {
  readonly table: FoundTable;
  readonly preview: IntakePreview;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** A table that was found: where, what kind, how many records, what is unsure, and how it was read. */
export function TableCard({ table, preview, isTaken, onTake, onCorrect }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const ledgerWords = useWording({ vi: ledgerVi, en: ledgerEn });
  const [isOpen, setOpen] = useState(false);
  const count = ledgerWords.counted[table.kind](shownNumber(table.records.length, language));
  const rows = words.rows(shownNumber(table.headerRows[0], language), shownNumber(table.dataRows[1], language));
  const isUnsure = table.kind === "unknown" || table.kindConfidence < sureEnough;
  return (
    <section className={layout.card} aria-label={table.sheet}>
      <Checkbox
        checked={isTaken}
        disabled={table.kind === "unknown"}
        aria-label={words.takeTable(table.sheet)}
        onChange={(_, data) => onTake(data.checked === true)}
        label={<span className={layout.heading}>{table.sheet}</span>}
      />
      <p className={layout.text}>
        <span className={layout.strong}>{count}</span> <span className={layout.muted}>({rows})</span>
      </p>
      <Field
        label={words.kind}
        validationState={isUnsure ? "warning" : "none"}
        validationMessage={isUnsure ? { role: undefined, children: words.unsureKind } : undefined}
      >
        <Select value={table.kind} onChange={(_, data) => onCorrect({ layout: table.layout, kind: data.value as TableKind })}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {ledgerWords.tables[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <ColumnQuestions table={table} onCorrect={onCorrect} />
      <div>
        <Button size="small" aria-expanded={isOpen} icon={<Icon name="search" size={16} />} onClick={() => setOpen(!isOpen)}>
          {words.open}
        </Button>
      </div>
      {isOpen ? <TablePicture table={table} sketch={preview.sketches?.find(({ sheet }) => sheet === table.sheet) ?? null} /> : null}
      {isOpen ? <FirstRecords table={table} /> : null}
      {isOpen ? <TableCorrections table={table} fields={preview.fields[table.kind] ?? []} onCorrect={onCorrect} /> : null}
    </section>
  );
}
