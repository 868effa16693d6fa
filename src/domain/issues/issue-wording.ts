import type { Issue, IssueCode } from "./issue";

/** Facts that come with an issue of a code. */
export type FactsOf<Code extends IssueCode> = Extract<Issue, { code: Code }>["facts"];

/** Words for one code: what is wrong, and what to do. */
export interface Wording<Code extends IssueCode> {
  readonly sentence: (facts: FactsOf<Code>) => string;
  readonly advice: (facts: FactsOf<Code>) => string;
}

/** Words for codes; one entry a code, none may be missing. */
export type WordingOf<Codes extends IssueCode> = { readonly [Code in Codes]: Wording<Code> };

/** Words of one language for every code there is. */
export type IssueWording = WordingOf<IssueCode>;
