import { countingsOf } from "../clauses/countings";
import { readParagraph } from "../clauses/paragraph";
import { sentencesOf } from "../clauses/sentences";
import type { Commitment } from "../plan-reading";
import type { SourceText } from "../source/source-text";
import type { TextSpan } from "../source/text-span";
import type { BlockContext, PlanFrame } from "./block-context";
import { commitmentFromPart } from "./commitment-from-part";
import { sentenceParts } from "./sentence-parts";
import { specificationsOf } from "./specifications";

/** Commitments of a stretch of text that stands alone, such as a cell of a table. */
export function paragraphCommitments(
  span: TextSpan,
  context: BlockContext,
  frame: PlanFrame,
  source: SourceText,
  wants: { readonly tasks: boolean },
): Commitment[] {
  const paragraph = readParagraph(source, span, frame.years);
  const countings = countingsOf(paragraph);
  return sentencesOf(paragraph.written).flatMap((sentence) =>
    sentenceParts(paragraph, sentence, countings, null).flatMap((part) => {
      const commitment = commitmentFromPart(part, context, frame, source);
      if (!commitment || (commitment.kind === "task" && !wants.tasks)) return [];
      return [commitment, ...specificationsOf(part, commitment, countings, source)];
    }),
  );
}
