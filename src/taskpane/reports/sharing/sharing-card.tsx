import { Button } from "@fluentui/react-components";
import type { AnonymisedCopy } from "../../../operations/operations";
import { useAnnounce } from "../../context/announcer";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { shownNumber } from "../../format/shown-number";
import { Notice } from "../../pieces/notice";
import { useLayout } from "../../pieces/use-layout";
import { WorkState } from "../../pieces/work-state";
import { usePanel } from "../../state/use-panel";
import { sharingEn } from "./wording.en";
import { sharingVi } from "./wording.vi";

/** Makes a copy for sharing in which nobody can be known again, and tells where it is and what was replaced. */
export function SharingCard() {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: sharingVi, en: sharingEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const [state, { run, cancel }] = usePanel<AnonymisedCopy>();
  const number = (count: number) => shownNumber(count, language);
  const make = async () => {
    const result = await run((work) => operations.makeAnonymisedCopy(work));
    if (result?.ok) announce(words.places[result.value.place]);
  };
  return (
    <section className={layout.card} aria-label={words.title}>
      <h3 className={layout.heading}>{words.title}</h3>
      <p className={layout.muted}>{words.text}</p>
      <div>
        <Button disabled={state.status === "working"} onClick={() => void make()}>
          {state.status === "done" ? words.again : words.make}
        </Button>
      </div>
      <WorkState state={state} onCancel={cancel} />
      {state.status === "done" ? (
        <Notice tone="good" title={words.places[state.value.place]}>
          {words.replaced(number(state.value.names), number(state.value.numbers), number(state.value.addresses))} {words.look}{" "}
          {state.value.pictures > 0 ? words.pictures(number(state.value.pictures)) : null}
        </Notice>
      ) : null}
    </section>
  );
}
