import type { DateExpression } from "../cues/date-expressions";
import type { FrequencyExpression } from "../cues/frequencies";
import type { TextSpan } from "../source/text-span";
import type { Counting } from "../clauses/countings";
import type { Paragraph } from "../clauses/paragraph";
import type { Actors } from "../cues/actors";

/** One stretch of a paragraph that promises one thing, with what it takes over from its sentence. */
export interface PartReading {
  readonly paragraph: Paragraph;
  readonly span: TextSpan;
  readonly counting: Counting | null;
  /** Comparator words and each-scope of the part before, where this one begins with its number. */
  readonly inherited: { readonly comparator: Counting["comparator"]; readonly each: string | null };
  readonly date: DateExpression | null;
  readonly since: DateExpression | null;
  readonly frequency: FrequencyExpression | null;
  readonly actors: Actors;
  /** The sentence's own beginning, "Phấn đấu đến năm 2020", has a date that this part takes over. */
  readonly dateInherited: boolean;
}
