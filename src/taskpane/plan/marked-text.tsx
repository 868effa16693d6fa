import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { useLanguage, useWording } from "../context/language";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import { proposalWords } from "./proposal-words";
import type { Proposal } from "./proposals";
import { markedParagraphs } from "./text-segments";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

const useStyles = makeStyles({
  text: { fontSize: "14px", lineHeight: "22px" },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  mark: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    borderRadius: "3px",
    padding: "1px 2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, borderBottom: `2px solid ${tokens.colorBrandStroke1}` },
  left: {
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `2px dotted ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface Props {
  readonly text: string | undefined;
  readonly proposals: readonly Proposal[];
  readonly chosen: ReadonlySet<number>;
  /** Proposal to be brought into view. */
  readonly looked: number | null;
  readonly onToggle: (index: number) => void;
}

/** The document itself; the words of each proposal are marked and can be pressed to take or leave it. */
export function MarkedText({ text, proposals, chosen, looked, onToggle }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useWording({ vi: planVi, en: planEn });
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => (text === undefined ? [] : markedParagraphs(text, proposals)), [text, proposals]);
  useEffect(() => {
    if (looked === null) return;
    const mark = box.current?.querySelector<HTMLElement>(`[data-proposal="${looked}"]`);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [looked]);
  if (text === undefined) return <Notice tone="quiet">{words.noText}</Notice>;
  const state = (index: number) => (chosen.has(index) ? words.markAccepted : words.markRejected);
  return (
    <div ref={box} role="region" aria-label={words.marked} className={mergeClasses(layout.card, styles.text)}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={styles.paragraph}>
          {paragraph.segments.map(({ text: piece, proposal }, index) =>
            proposal ? (
              <mark
                key={index}
                role="checkbox"
                aria-checked={chosen.has(proposal.index)}
                aria-label={`${piece} (${state(proposal.index)})`}
                title={proposalWords(proposal.commitment, words, language)}
                tabIndex={0}
                data-proposal={proposal.index}
                className={mergeClasses(styles.mark, chosen.has(proposal.index) ? styles.chosen : styles.left)}
                onClick={() => onToggle(proposal.index)}
                onKeyDown={(event) => {
                  if (event.key !== " " && event.key !== "Enter") return;
                  event.preventDefault();
                  onToggle(proposal.index);
                }}
              >
                {piece}
              </mark>
            ) : (
              <span key={index}>{piece}</span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
