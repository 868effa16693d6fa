import type { DraftValue } from "../../sheet/sheet-draft";
import { hasFigures, sentenceFormula, sentenceText, type Part } from "../live/live-sentence";
import type { SheetComposer } from "./sheet-composer";

/** What stands in a place to type in: the kept text, else what the program proposes. */
export interface PlaceContent {
  readonly value: DraftValue;
  /** The text as it will show, for measuring. */
  readonly text: string;
  /** Proposed words without figures, to tell later whether they were typed over. */
  readonly original?: string;
}

/** Content of a place by its key; a proposal with figures becomes a formula. */
export function placeContent(composer: SheetComposer, key: string, proposal: readonly Part[]): PlaceContent {
  const kept = composer.kept[key];
  const proposed = sentenceText(proposal, composer.signs);
  if (kept !== undefined) return hasFigures(proposal) ? { value: kept, text: kept } : { value: kept, text: kept, original: proposed };
  if (hasFigures(proposal)) return { value: { formula: sentenceFormula(proposal, composer.signs) }, text: proposed };
  return { value: proposed, text: proposed, original: proposed };
}
