import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { useLayout } from "../pieces/use-layout";
import { ProposalRow } from "./proposal-row";
import { proposalsBySection, type Commitment, type Proposal } from "./proposals";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "8px",
    overflow: "hidden",
  },
  summary: {
    padding: "8px 12px",
    cursor: "pointer",
    fontSize: "14px",
    backgroundColor: tokens.colorNeutralBackground3,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  rows: { padding: "0 12px" },
});

interface Props {
  readonly proposals: readonly Proposal[];
  readonly chosen: ReadonlySet<number>;
  readonly onToggle: (index: number) => void;
  readonly onCorrect: (index: number, part: Partial<Commitment>) => void;
  readonly onLook: ((index: number) => void) | null;
}

/** Proposals section by section; a section can be folded away once it is dealt with. */
export function ProposalSections({ proposals, chosen, onToggle, onCorrect, onLook }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const count = (value: number) => shownNumber(value, language);
  return (
    <div className={layout.stack}>
      {proposalsBySection(proposals).map(({ section, proposals: own }) => (
        <details key={section ?? ""} open className={styles.section}>
          <summary className={styles.summary}>
            <span className={layout.strong}>{section === null ? words.noSection : words.section(section)}</span>{" "}
            <span className={layout.muted}>
              – {words.chosenOf(count(own.filter(({ index }) => chosen.has(index)).length), count(own.length))}
            </span>
          </summary>
          <div className={styles.rows}>
            {own.map((proposal) => (
              <ProposalRow
                key={proposal.index}
                proposal={proposal}
                isChosen={chosen.has(proposal.index)}
                onToggle={() => onToggle(proposal.index)}
                onCorrect={(part) => onCorrect(proposal.index, part)}
                onLook={onLook ? () => onLook(proposal.index) : null}
              />
            ))}
          </div>
        </details>
      ))}
    </div>
  );
}
