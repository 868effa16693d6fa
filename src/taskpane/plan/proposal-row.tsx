import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLanguage, useWording } from "../context/language";
import { Badge } from "../pieces/verdict-badge";
import { useLayout } from "../pieces/use-layout";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi } from "../wording/ledger-words.vi";
import { ProposalCorrection } from "./proposal-correction";
import { proposalWords } from "./proposal-words";
import { sureEnough, type Commitment, type Proposal } from "./proposals";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    padding: "8px 0",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  box: { marginLeft: "-8px", marginTop: "-6px" },
  left: { color: tokens.colorNeutralForeground3 },
  actions: {
    gap: "2px",
    marginLeft: "-6px",
    "& button": { minWidth: 0, padding: "0 6px", color: tokens.colorNeutralForeground2 },
  },
  value: { color: tokens.colorBrandForeground1, fontWeight: 600 },
});

interface Props {
  readonly proposal: Proposal;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onCorrect: (part: Partial<Commitment>) => void;
  readonly onLook: (() => void) | null;
}

/** One proposal: its words, how they were understood, and how sure that is. */
export function ProposalRow({ proposal, isChosen, onToggle, onCorrect, onLook }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const ledgerWords = useWording({ vi: ledgerVi, en: ledgerEn });
  const [isOpen, setOpen] = useState(false);
  const textId = useId();
  const { commitment } = proposal;
  const understood = proposalWords(commitment, words, language);
  return (
    <div className={styles.row}>
      <Checkbox className={styles.box} aria-labelledby={textId} checked={isChosen} onChange={onToggle} />
      <div className={layout.tight}>
        <p id={textId} className={mergeClasses(layout.text, !isChosen && styles.left)}>
          {commitment.text}
        </p>
        <p className={layout.muted}>
          <span className={styles.value}>{ledgerWords.commitments[commitment.kind]}</span>
          {understood === "" ? "" : ` · ${understood}`}
        </p>
        <div className={mergeClasses(layout.row, styles.actions)}>
          {commitment.confidence < sureEnough ? (
            <Badge tone="warning" icon="search">
              {words.unsure}
            </Badge>
          ) : commitment.confidence < 0.85 ? (
            <Badge tone="quiet" icon="info">
              {words.ratherSure}
            </Badge>
          ) : null}
          <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-describedby={textId} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.correctDone : words.correct}
          </Button>
          {onLook ? (
            <Button size="small" appearance="subtle" aria-describedby={textId} onClick={onLook}>
              {words.showInText}
            </Button>
          ) : null}
        </div>
        {isOpen ? <ProposalCorrection commitment={commitment} onCorrect={onCorrect} /> : null}
      </div>
    </div>
  );
}
