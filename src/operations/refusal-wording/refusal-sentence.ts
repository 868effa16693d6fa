/** What could not be done, and what the person can do about it. */
export interface RefusalText {
  readonly sentence: string;
  readonly tip: string;
}
