import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { RosterProposal, RosterView } from "../../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { shownNumber } from "../../format/shown-number";
import { ChoiceField } from "../../pieces/choice-field";
import { Notice } from "../../pieces/notice";
import { TextField } from "../../pieces/text-field";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { resultOf } from "../../state/panel-state";
import { usePanel } from "../../state/use-panel";
import type { RosterWork } from "../use-roster-work";
import { CriteriaFields } from "./criteria-fields";
import { firstDraft, offeredCriteria, readDrawUp, type DrawUpDraft, type Picked } from "./draw-up-draft";
import { ProposalList } from "./proposal-list";
import { drawUpEn } from "./wording.en";
import { drawUpVi } from "./wording.vi";
import { rosterEn } from "../wording.en";
import { rosterVi } from "../wording.vi";

interface Props {
  readonly view: RosterView;
  readonly work: RosterWork;
  readonly onClose: () => void;
}

/** Drawing up the roster: criteria, a look at everybody's result, then the list is written. */
export function DrawUpForm({ view, work, onClose }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: drawUpVi, en: drawUpEn });
  const frame = useWording({ vi: rosterVi, en: rosterEn });
  const operations = useOperations();
  const [draft, setDraft] = useState<DrawUpDraft>(() => firstDraft(view));
  const [state, { run, cancel, reset }] = usePanel<RosterProposal>();
  const proposal = resultOf(state);
  const choice = readDrawUp(draft, view, words);
  const offered = offeredCriteria(view, words);
  const change = (part: Partial<DrawUpDraft>) => setDraft((last) => ({ ...last, ...part }));
  const look = (asked: DrawUpDraft) => {
    const read = readDrawUp(asked, view, words);
    if (read) void run((how) => operations.previewRoster(read, how));
  };
  const pick = (id: string, how: Picked | null) => {
    const { [id]: _, ...others } = draft.picked;
    const next = { ...draft, picked: how === null ? others : { ...others, [id]: how } };
    setDraft(next);
    look(next);
  };
  const write = async () => {
    if (!choice || !proposal) return;
    const told = words.written(shownNumber(proposal.chosen, language));
    if (await work.change((how) => operations.drawUpRoster(choice, how), told)) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look(draft);
  };
  return (
    <section className={layout.stack} aria-label={words.title}>
      <div className={layout.between}>
        <h3 className={layout.heading}>{words.title}</h3>
        <Button size="small" onClick={onClose}>
          {frame.close}
        </Button>
      </div>
      <p className={layout.muted}>{words.explain}</p>
      {proposal ? null : (
        <form className={layout.card} aria-label={words.title} onSubmit={submit}>
          <TextField
            label={words.places}
            numeric
            required
            value={draft.places}
            problem={choice ? undefined : words.numberWrong}
            onChange={(places) => change({ places })}
          />
          <TextField label={words.reserve} numeric value={draft.reserve} onChange={(reserve) => change({ reserve })} />
          <CriteriaFields label={words.required} offered={offered} chosen={draft.required} onChoose={(required) => change({ required })} />
          <TextField
            label={words.membersAtLeast}
            numeric
            value={draft.membersAtLeast}
            onChange={(membersAtLeast) => change({ membersAtLeast })}
          />
          <CriteriaFields
            label={words.preferred}
            hint={words.preferredHint}
            offered={offered}
            chosen={draft.preferred}
            onChoose={(preferred) => change({ preferred })}
          />
          <ChoiceField
            label={words.order}
            value={draft.order}
            choices={words.orders}
            onChange={(tieBreak) => change({ order: tieBreak })}
          />
          <div>
            <Button type="submit" appearance="primary" disabled={!choice || state.status === "working"}>
              {words.preview}
            </Button>
          </div>
        </form>
      )}
      <WorkState state={state} onCancel={cancel} />
      {proposal ? (
        <>
          <Notice
            tone={proposal.emptyPlaces > 0 ? "warning" : "quiet"}
            title={words.summary(shownNumber(proposal.chosen, language), shownNumber(proposal.reserve, language))}
            actions={
              <>
                <Button
                  appearance="primary"
                  size="small"
                  disabled={work.isBusy || state.status === "working" || proposal.chosen === 0}
                  onClick={() => void write()}
                >
                  {words.write(shownNumber(proposal.chosen, language))}
                </Button>
                <Button size="small" onClick={reset}>
                  {words.again}
                </Button>
              </>
            }
          >
            {[
              ...(proposal.emptyPlaces > 0 ? [words.emptyPlaces(shownNumber(proposal.emptyPlaces, language))] : []),
              words.willGo(shownNumber(proposal.households.length - proposal.chosen, language)),
            ].join(" ")}
          </Notice>
          <ProposalList proposal={proposal} picked={draft.picked} onPick={pick} />
        </>
      ) : null}
    </section>
  );
}
