export type Language = "vi" | "en";

/** Steps a long operation tells of. */
export type Step = "reading" | "recognising" | "checking" | "computing" | "writing" | "saving";

/** How an operation tells how far it is and learns that it should stop. */
export interface Work {
  readonly signal?: AbortSignal;
  /** Language of the sentences in the answer; Vietnamese where it is missing. */
  readonly language?: Language;
  progress?(step: Step, done: number, total: number): void;
}
