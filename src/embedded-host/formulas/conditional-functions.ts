import type * as EngineModule from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { conditionColumn, type ConditionColumn } from "./condition-column";

type Engine = typeof EngineModule;
type Argument = BaseValueObject | BaseReferenceObject;
type FunctionClass = new (name: string) => EngineModule.BaseFunction & { calculate(...given: Argument[]): BaseValueObject };

/** A criterion that compares with a number; one without a sign asks for that number. */
interface Criterion {
  readonly column: ConditionColumn;
  readonly sign: "=" | ">" | "<" | ">=" | "<=";
  readonly number: number;
}

const COMPARISON = /^(>=|<=|>|<|=)?(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/i;

const MEETS: Readonly<Record<Criterion["sign"], (value: number, asked: number) => boolean>> = {
  "=": (value, asked) => value === asked,
  ">": (value, asked) => value > asked,
  "<": (value, asked) => value < asked,
  ">=": (value, asked) => value >= asked,
  "<=": (value, asked) => value <= asked,
};

/** What a function makes of the numbers in the rows that meet all criteria. */
const GATHERED: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUMIFS: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  MAXIFS: (numbers) => numbers.reduce((most, number) => (number > most ? number : most), numbers[0] ?? 0),
  MINIFS: (numbers) => numbers.reduce((least, number) => (number < least ? number : least), numbers[0] ?? 0),
};

function columnAt(argument: Argument | undefined): ConditionColumn | null {
  if (!argument?.isReferenceObject()) return null;
  const column = conditionColumn((argument as BaseReferenceObject).toArrayValueObject());
  return column?.isPlain ? column : null;
}

function single(argument: Argument | undefined): BaseValueObject | null {
  if (!argument) return null;
  const value = argument.isReferenceObject() ? (argument as BaseReferenceObject).toArrayValueObject() : (argument as BaseValueObject);
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? null) : null;
}

function criterionOf(range: Argument | undefined, asked: Argument | undefined): Criterion | null {
  const value = single(asked);
  if (!value || !(value.isNumber() || value.isString())) return null;
  const [, sign = "=", number] = (value.isNumber() ? null : COMPARISON.exec(String(value.getValue()))) ?? [];
  if (!value.isNumber() && number === undefined) return null;
  const column = columnAt(range);
  return column && { column, sign: sign as Criterion["sign"], number: Number(number ?? value.getValue()) };
}

/** Criteria of a call, where all of them compare whole columns of one length with numbers; null otherwise. */
function criteriaOf(pairs: readonly Argument[]): Criterion[] | null {
  const criteria: Criterion[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const criterion = criterionOf(pairs[at], pairs[at + 1]);
    if (!criterion || criterion.column.numbers.length !== (criteria[0] ?? criterion).column.numbers.length) return null;
    criteria.push(criterion);
  }
  return criteria;
}

/** Rows that meet all criteria, looked for among the fewest that meet one of them; null where no criterion asks for one number. */
function rowsMeeting(criteria: readonly Criterion[]): number[] | null {
  const exact = criteria.filter(({ sign }) => sign === "=").map(({ column, number }) => column.rowsOf(number));
  const [first, ...others] = exact;
  if (!first) return null;
  const fewest = others.reduce((least, rows) => (rows.length < least.length ? rows : least), first);
  return fewest.filter((row) => criteria.every(({ column, sign, number }) => MEETS[sign](column.numbers[row] as number, number)));
}

function answer(name: string, given: readonly Argument[]): number | null {
  const gather = GATHERED[name];
  const target = gather ? columnAt(given[0]) : null;
  if (gather && !target) return null;
  const criteria = criteriaOf(gather ? given.slice(1) : given);
  if (!criteria || (target && target.numbers.length !== criteria[0]?.column.numbers.length)) return null;
  const rows = rowsMeeting(criteria);
  if (!rows || !gather || !target) return rows?.length ?? null;
  return gather(rows.map((row) => target.numbers[row] as number).filter((number) => !Number.isNaN(number)));
}

/** The engine's function, which is asked only where the columns' own index of numbers gives no answer. */
function indexed(engine: Engine, name: string, Own: FunctionClass) {
  return class extends Own {
    override calculate(...given: Argument[]): BaseValueObject {
      const number = answer(name, given);
      return number === null ? super.calculate(...given) : engine.NumberValueObject.create(number);
    }
  };
}

/** The engine's MATCH, which remembers what it found: a thousand rows often ask for one text. */
function remembering(Own: FunctionClass) {
  const found = new WeakMap<BaseValueObject, Map<string, BaseValueObject>>();
  return class extends Own {
    override calculate(...given: Argument[]): BaseValueObject {
      const search = () => super.calculate(...given);
      const [wanted, area, type] = given as (BaseValueObject | undefined)[];
      const [value, kind] = [single(wanted), type && single(type)];
      if (!value?.isString() || !area?.isArray() || (type && !kind)) return search();
      const ofArea = found.get(area) ?? new Map<string, BaseValueObject>();
      found.set(area, ofArea);
      const key = `${String(kind?.getValue())} ${String(value.getValue())}`;
      const result = ofArea.get(key) ?? search();
      ofArea.set(key, result);
      return result;
    }
  };
}

const INDEXED = ["COUNTIFS", "SUMIFS", "MAXIFS", "MINIFS"];

/** The engine's functions that look through whole columns, made so that ten thousand rows may ask them. */
export function conditionalFunctions(engine: Engine) {
  const classes = [...engine.functionStatistical, ...engine.functionMath, ...engine.functionLookup] as unknown as [FunctionClass, string][];
  return classes.flatMap(([Own, name]) => {
    if (INDEXED.includes(name)) return [new (indexed(engine, name, Own))(name)];
    return name === "MATCH" ? [new (remembering(Own))(name)] : [];
  });
}
