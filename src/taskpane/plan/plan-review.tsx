import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PlanDocument, WrittenLedger } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { shownNumber } from "../format/shown-number";
import { FilterChips } from "../pieces/filter-chips";
import { WorkState } from "../pieces/work-state";
import { useLayout } from "../pieces/use-layout";
import { usePanel } from "../state/use-panel";
import { MarkedText } from "./marked-text";
import { PlanHeadingCard } from "./plan-heading-card";
import { PlanWarnings } from "./plan-warnings";
import { PlanWritten } from "./plan-written";
import { ProposalFilters } from "./proposal-filters";
import { ProposalSections } from "./proposal-sections";
import { corrected, proposalsOf, proposalsOfKind, sureEnough, toggled, type Commitment, type KindChoice } from "./proposals";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: "-12px",
    zIndex: 1,
    margin: "0 -12px -12px",
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly document: PlanDocument;
  readonly onAnother: () => void;
}

/** The proposals of a plan: as a list by section or marked in the text, accepted, corrected or left out, then written. */
export function PlanReview({ document: read, onAnother }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [state, { run, cancel }] = usePanel<WrittenLedger>();
  const [plan, setPlan] = useState(read);
  const [kind, setKind] = useState<KindChoice>("all");
  const [view, setView] = useState<"list" | "text">("list");
  const [looked, setLooked] = useState<number | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () =>
      new Set(
        proposalsOf(read)
          .filter(({ commitment }) => commitment.confidence >= sureEnough)
          .map(({ index }) => index),
      ),
  );
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const proposals = useMemo(() => proposalsOf(plan), [plan]);
  const inView = useMemo(() => proposalsOfKind(proposals, kind), [proposals, kind]);
  const toggle = (index: number) => setChosen((last) => toggled(last, index));
  const correct = (index: number, part: Partial<Commitment>) => setPlan((last) => corrected(last, index, part));
  const look = (index: number) => {
    setLooked(index);
    setView("text");
  };
  const write = async () => {
    const result = await run((work) =>
      operations.adoptPlan(
        plan,
        [...chosen].sort((a, b) => a - b),
        work,
      ),
    );
    if (!result?.ok) return;
    announce(words.written);
    workbookChanged();
  };
  if (state.status === "done") return <PlanWritten onAnother={onAnother} />;
  const hasPeriod = plan.plan.start !== null && plan.plan.end !== null;
  return (
    <>
      <div ref={top} tabIndex={-1} className={layout.between} style={{ outline: "none", alignItems: "center" }}>
        <span className={layout.heading}>{words.found(shownNumber(proposals.length, language))}</span>
        <Button size="small" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
      <PlanHeadingCard heading={plan.plan} onChange={(part) => setPlan((last) => ({ ...last, plan: { ...last.plan, ...part } }))} />
      <PlanWarnings document={plan} />
      <FilterChips
        label={words.view}
        chips={[
          { key: "list", label: words.asList },
          { key: "text", label: words.asText },
        ]}
        chosen={view}
        onChoose={setView}
      />
      <ProposalFilters proposals={proposals} inView={inView} kind={kind} chosen={chosen} onKind={setKind} onChosen={setChosen} />
      {view === "list" ? (
        <ProposalSections
          proposals={inView}
          chosen={chosen}
          onToggle={toggle}
          onCorrect={correct}
          onLook={plan.text === undefined ? null : look}
        />
      ) : null}
      {view === "text" ? <MarkedText text={plan.text} proposals={inView} chosen={chosen} looked={looked} onToggle={toggle} /> : null}
      <div className={styles.foot}>
        <WorkState state={state} onCancel={cancel} onRetry={() => void write()} />
        <div>
          <Button
            appearance="primary"
            disabled={chosen.size === 0 || !hasPeriod || state.status === "working"}
            onClick={() => void write()}
          >
            {words.write(shownNumber(chosen.size, language))}
          </Button>
        </div>
      </div>
    </>
  );
}
