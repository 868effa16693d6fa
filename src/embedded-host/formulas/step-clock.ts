import type * as EngineModule from "@univerjs/engine-formula";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import { singleValue } from "./single-value";

/** Steps between two looks at the clock. */
const LOOK = 0x3fff;
/** Values that one formula may make, and cells that one area of it may have: more would not go into memory. */
const MOST_VALUES = 10_000_000;
const MOST_CELLS = 20_000_000;

/** A formula takes longer, or more memory, than there is for it. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

let end = Infinity;
let steps = 0;
let values = 0;

/** Begins the work on a formula that has time until then, by the clock of `performance.now`. */
export function startSteps(until: number): void {
  end = until;
  values = 0;
}

function step(): void {
  if ((++steps & LOOK) === 0 && performance.now() > end) throw new TooLong();
}

function stepWithValue(): void {
  step();
  if (++values > MOST_VALUES) throw new TooLong();
}

type Engine = typeof EngineModule;
type Method = (this: unknown, first?: unknown, second?: unknown) => unknown;

/** Has something done before each call of a method, which has at most two arguments. */
function before<Owner extends object>(owner: Owner, name: keyof Owner, work: (self: never) => void): void {
  const own = owner[name] as Method;
  (owner as Record<PropertyKey, unknown>)[name] = function (this: never, first?: unknown, second?: unknown) {
    work(this);
    return own.call(this, first, second);
  };
}

/** Functions that count up to a number they are given, and how far they may. */
const COUNTING = new Set(
  "POISSON POISSON.DIST BINOMDIST BINOM.DIST BINOM.DIST.RANGE BINOM.INV CRITBINOM HYPGEOMDIST HYPGEOM.DIST NEGBINOMDIST NEGBINOM.DIST VDB DB WORKDAY WORKDAY.INTL BESSELK BESSELY PERMUT".split(
    " ",
  ),
);
const MOST_COUNTED = 10_000_000;
const MOST_SQUARED = 3_000;

type Given = Parameters<typeof singleValue>[0];
type Calculating = { calculate(...given: Given[]): unknown };

function limitCounting(engine: Engine): void {
  const { functionCompatibility, functionDate, functionEngineering, functionFinancial, functionMath, functionStatistical } = engine;
  const all = [functionCompatibility, functionDate, functionEngineering, functionFinancial, functionMath, functionStatistical].flat();
  for (const [Own, name] of all as unknown as [{ prototype: Calculating }, string][]) {
    const most = name === "MUNIT" ? MOST_SQUARED : COUNTING.has(name) ? MOST_COUNTED : null;
    if (most === null) continue;
    const calculate = Own.prototype.calculate;
    Own.prototype.calculate = function (this: Calculating, ...given: Given[]) {
      if (given.some((one) => Math.abs(Number(singleValue(one)?.getValue())) > most)) throw new TooLong();
      return calculate.apply(this, given);
    };
  }
}

const watched = new WeakSet<object>();

/** Has the engine look at the clock wherever it goes through cells or makes values, so that no formula lasts for ever. */
export function countSteps(engine: Engine): void {
  const { BaseReferenceObject: Reference, BooleanValueObject, NumberValueObject, StringValueObject } = engine;
  if (watched.has(Reference)) return;
  watched.add(Reference);
  limitCounting(engine);
  before(NumberValueObject, "create", stepWithValue);
  before(StringValueObject, "create", stepWithValue);
  before(BooleanValueObject, "create", step);
  before(Reference.prototype, "getCellData", step);
  before(Reference.prototype, "toArrayValueObject", (self: BaseReferenceObject) => {
    const { startRow, endRow, startColumn, endColumn } = self.getRangePosition();
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > MOST_CELLS) throw new TooLong();
  });
}
