import type { PlanDocument } from "../../operations/operations";
import type { CommitmentKind } from "../wording/ledger-words.vi";

export type Commitment = PlanDocument["commitments"][number];
export type KindChoice = CommitmentKind | "all";

/** A commitment found in the document with its place in the reading. */
export interface Proposal {
  readonly index: number;
  readonly commitment: Commitment;
}

export const commitmentKinds: readonly CommitmentKind[] = ["quantity", "percentage", "cadence", "milestone", "task"];

/** From here on a proposal is chosen at first. */
export const sureEnough = 0.7;

/** All commitments of a reading as proposals. */
export function proposalsOf(document: PlanDocument): readonly Proposal[] {
  return document.commitments.map((commitment, index) => ({ index, commitment }));
}

/** Proposals of a kind. */
export function proposalsOfKind(proposals: readonly Proposal[], kind: KindChoice): readonly Proposal[] {
  return kind === "all" ? proposals : proposals.filter(({ commitment }) => commitment.kind === kind);
}

/** Proposals by section in the order of the document. */
export function proposalsBySection(
  proposals: readonly Proposal[],
): readonly { readonly section: string | null; readonly proposals: readonly Proposal[] }[] {
  const sections = new Map<string | null, Proposal[]>();
  for (const proposal of proposals) {
    const section = proposal.commitment.section;
    const known = sections.get(section);
    if (known) known.push(proposal);
    else sections.set(section, [proposal]);
  }
  return [...sections].map(([section, own]) => ({ section, proposals: own }));
}

/** The choice after taking, among the proposals in view, exactly those that are sure enough; the others stay as they were. */
export function chosenAbove(chosen: ReadonlySet<number>, inView: readonly Proposal[], confidence: number): ReadonlySet<number> {
  const next = new Set(chosen);
  for (const { index, commitment } of inView) {
    if (commitment.confidence >= confidence) next.add(index);
    else next.delete(index);
  }
  return next;
}

/** The choice with one proposal taken or left. */
export function toggled(chosen: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(chosen);
  if (!next.delete(index)) next.add(index);
  return next;
}

/** The document with one commitment corrected. */
export function corrected(document: PlanDocument, index: number, part: Partial<Commitment>): PlanDocument {
  return {
    ...document,
    commitments: document.commitments.map((commitment, at) => (at === index ? { ...commitment, ...part, confidence: 1 } : commitment)),
  };
}
