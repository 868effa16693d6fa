import { CellError, type CellScalar } from "../model/cells/cell-scalar";

/** What a formula comes to that was stopped, and all that need it; no cell is given it that is as the file brought it. */
export const NOT_CALCULATED = "#GETTING_DATA";

export const isNotCalculated = (value: CellScalar): boolean => value instanceof CellError && value.code === NOT_CALCULATED;

/** What stands for a formula's cell among those that were stopped. */
export const placeOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

/** Runs work that is stopped after so many milliseconds; false when it was. */
export type Stoppable = (work: () => void, within: number) => boolean;

/** How work that may take long is kept from holding up everything else. */
export interface LongWork {
  /** Stops work from outside that takes too long; a page cannot, there formulas look at the clock by themselves. */
  readonly stoppable?: Stoppable;
  /** Ends the present task of the thread, so that a page can draw itself; work goes on in the next one. */
  readonly rest?: () => Promise<void>;
}

const unstoppable: Stoppable = (work) => {
  work();
  return true;
};

/** Milliseconds that one formula may take. */
const LONGEST = 3_000;
/** Milliseconds that formulas which had to be stopped may have taken altogether: further ones have the least only. */
const WASTED = 6_000;
const LEAST = 500;
/** Milliseconds that the search for what formulas refer to may take where that is known only when they are calculated. */
const SEARCH = 10_000;

/** How long formulas may be run, and which were stopped. */
export class RunPace {
  /** The end of this run by the clock of `performance.now`. */
  #until = Infinity;
  #wasted = 0;
  /** Whether the last run left formulas without a result. */
  isCutShort = false;
  /** Whether the search took too long: it is not begun again. */
  hasLostSearch = false;
  readonly #givenUp = new Set<string>();

  readonly stoppable: Stoppable;
  readonly rest: () => Promise<void>;

  constructor({ stoppable = unstoppable, rest = () => Promise.resolve() }: LongWork) {
    this.stoppable = stoppable;
    this.rest = rest;
  }

  /** Begins a run, within so many milliseconds if there is an end. */
  start(within: number | null): void {
    this.#until = within === null ? Infinity : performance.now() + within;
    this.isCutShort = false;
  }

  get isOver(): boolean {
    return performance.now() > this.#until;
  }

  get searchEnd(): number {
    return Math.min(this.#until, performance.now() + SEARCH);
  }

  /** Milliseconds that the next formula may take. */
  get longest(): number {
    return Math.max(LEAST, Math.min(LONGEST, WASTED - this.#wasted, this.#until - performance.now()));
  }

  /** Notes a formula that was stopped after so many milliseconds; it is not begun again. */
  giveUp(place: string, after: number): void {
    this.waste(after);
    this.#givenUp.add(place);
  }

  /** Notes a formula that is left as it is: the engine fails over it. */
  leave(place: string): void {
    this.#givenUp.add(place);
  }

  /** Notes work that came to nothing. */
  waste(time: number): void {
    this.isCutShort = true;
    this.#wasted += time;
  }

  hasGivenUp(place: string): boolean {
    return this.#givenUp.has(place);
  }

  /** A formula that is another one now may be tried. */
  allow(place: string): void {
    this.#givenUp.delete(place);
  }
}
