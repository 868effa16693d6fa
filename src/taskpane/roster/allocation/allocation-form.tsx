import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { AllocationPreview, RosterView } from "../../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { shownNumber } from "../../format/shown-number";
import { ChoiceField } from "../../pieces/choice-field";
import { Notice } from "../../pieces/notice";
import { TextField } from "../../pieces/text-field";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import type { RosterWork } from "../use-roster-work";
import { rosterEn } from "../wording.en";
import { rosterVi } from "../wording.vi";
import { readAllocation, type AllocationDraft } from "./allocation-draft";
import { allocationEn } from "./wording.en";
import { allocationVi } from "./wording.vi";

interface Props {
  readonly view: RosterView;
  readonly work: RosterWork;
  readonly onClose: () => void;
}

const empty: AllocationDraft = { item: "", colours: "", to: "household", sites: "", each: "", supply: "" };

/** An item shared out by a norm, looked at against the supply before it is written. */
export function AllocationForm({ view, work, onClose }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: allocationVi, en: allocationEn });
  const frame = useWording({ vi: rosterVi, en: rosterEn });
  const operations = useOperations();
  const [draft, setDraft] = useState<AllocationDraft>({ ...empty, to: view.households.length > 0 ? "household" : "site" });
  const [state, { run, cancel, reset }] = usePanel<AllocationPreview>();
  const { request, eachWrong, supplyWrong } = readAllocation(draft);
  const hasColours = (request?.colours.length ?? 0) > 0;
  const change = (part: Partial<AllocationDraft>) => {
    setDraft((last) => ({ ...last, ...part }));
    reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (request) void run(() => operations.previewAllocation(request));
  };
  const write = async () => {
    if (request && (await work.change((how) => operations.allocateItems(request, how), words.written(request.item)))) onClose();
  };
  return (
    <form className={layout.card} aria-label={words.title} onSubmit={submit}>
      <h3 className={layout.heading}>{words.title}</h3>
      <p className={layout.muted}>{words.explain}</p>
      <TextField
        label={words.item}
        hint={words.itemHint}
        required
        value={draft.item}
        known={[...new Set(view.items.map(({ item }) => item))]}
        onChange={(item) => change({ item })}
      />
      <ChoiceField label={words.to} value={draft.to} choices={words.recipients} onChange={(to) => change({ to })} />
      {draft.to === "site" ? (
        <Field label={words.sites} hint={words.sitesHint} required>
          <Textarea rows={4} resize="vertical" value={draft.sites} onChange={(_, data) => change({ sites: data.value })} />
        </Field>
      ) : null}
      <TextField label={words.colours} hint={words.coloursHint} value={draft.colours} onChange={(colours) => change({ colours })} />
      <TextField
        label={hasColours ? words.eachOfColour : words.each}
        numeric
        required
        value={draft.each}
        problem={eachWrong ? words.numberWrong : undefined}
        onChange={(each) => change({ each })}
      />
      <TextField
        label={hasColours ? words.supplyOfColour : words.supply}
        hint={words.supplyHint}
        numeric
        value={draft.supply}
        problem={supplyWrong ? words.supplyWrong : undefined}
        onChange={(supply) => change({ supply })}
      />
      <WorkState state={state} onCancel={cancel} />
      {state.status === "done" ? <PreviewNotice preview={state.value} isBusy={work.isBusy} onWrite={() => void write()} /> : null}
      <div className={layout.row}>
        {state.status === "done" ? null : (
          <Button type="submit" appearance="primary" disabled={!request || state.status === "working"}>
            {words.preview}
          </Button>
        )}
        <Button onClick={onClose}>{frame.close}</Button>
      </div>
    </form>
  );
}

interface PreviewProps {
  readonly preview: AllocationPreview;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
}

function PreviewNotice({ preview, isBusy, onWrite }: PreviewProps) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: allocationVi, en: allocationEn });
  const number = (value: number) => shownNumber(value, language);
  const isShort = preview.totals.some(({ allocated, supply }) => supply !== null && supply < allocated);
  const told = ({ colour, allocated, supply }: AllocationPreview["totals"][number]) => {
    const total = words.total(colour, number(allocated));
    if (supply === null) return total;
    return `${total}, ${supply < allocated ? words.short(number(supply), number(allocated - supply)) : words.enough(number(supply))}`;
  };
  return (
    <Notice
      tone={isShort ? "warning" : "quiet"}
      role="status"
      title={words.lines(number(preview.recipients), number(preview.added), number(preview.changed))}
      actions={
        <Button size="small" appearance="primary" disabled={isBusy || preview.added + preview.changed === 0} onClick={onWrite}>
          {words.write}
        </Button>
      }
    >
      <span className={layout.text}>{preview.totals.map(told).join("; ")}</span>
    </Notice>
  );
}
