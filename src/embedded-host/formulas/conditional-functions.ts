import type * as EngineModule from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { conditionColumn, type ConditionColumn, hasWildcards, isMereText } from "./condition-column";
import { singleValue } from "./single-value";

type Engine = typeof EngineModule;
type Argument = BaseValueObject | BaseReferenceObject;
type FunctionClass = new (name: string) => EngineModule.BaseFunction & { calculate(...given: Argument[]): BaseValueObject };

/** What a column has to meet. */
interface Criterion {
  readonly column: ConditionColumn;
  /** The rows that meet it, where they are known without looking at each. */
  readonly rows: readonly number[] | null;
  isMet(row: number): boolean;
}

const COMPARISON = /^(>=|<=|>|<|=)?(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/i;

const MEETS: Readonly<Record<string, (value: number, asked: number) => boolean>> = {
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

/** A criterion on numbers, or on equal texts; null for every other one. */
function criterionOf(range: Argument | undefined, asked: Argument | undefined): Criterion | null {
  const value = singleValue(asked);
  const column = value && (value.isNumber() || value.isString()) ? columnAt(range) : null;
  if (!value || !column) return null;
  const said = String(value.getValue());
  const [, sign = "=", number] = value.isNumber() ? ["", "=", said] : (COMPARISON.exec(said) ?? []);
  return number === undefined ? onTexts(column, said.replace(/^=/, "")) : onNumbers(column, sign, Number(number));
}

function onNumbers(column: ConditionColumn, sign: string, number: number): Criterion {
  const meets = MEETS[sign]!;
  return { column, rows: sign === "=" ? column.rowsOf(number) : null, isMet: (row) => meets(column.numbers[row] as number, number) };
}

function onTexts(column: ConditionColumn, text: string): Criterion | null {
  if (text === "" || /^[<>=]/.test(text) || !isMereText(text)) return null;
  const rows = column.rowsLike(text);
  return rows && { column, rows: rows.list, isMet: (row) => rows.has(row) };
}

/** Criteria of a call, where all are such and their columns of one length; null otherwise. */
function criteriaOf(pairs: readonly Argument[]): Criterion[] | null {
  const criteria: Criterion[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const criterion = criterionOf(pairs[at], pairs[at + 1]);
    if (!criterion || criterion.column.numbers.length !== (criteria[0] ?? criterion).column.numbers.length) return null;
    criteria.push(criterion);
  }
  return criteria;
}

/** Rows that meet all criteria, looked for among the fewest that meet one of them. */
function rowsMeeting(criteria: readonly Criterion[]): number[] {
  const fewest = criteria.reduce<readonly number[] | null>(
    (least, { rows }) => (rows && (!least || rows.length < least.length) ? rows : least),
    null,
  );
  const candidates = fewest ?? Array.from(criteria[0]?.column.numbers ?? [], (_, row) => row);
  return candidates.filter((row) => criteria.every((criterion) => criterion.isMet(row)));
}

function answer(name: string, given: readonly Argument[]): number | null {
  const gather = GATHERED[name];
  const target = gather ? columnAt(given[0]) : null;
  if (gather && !target) return null;
  const criteria = criteriaOf(gather ? given.slice(1) : given);
  if (!criteria || (target && target.numbers.length !== criteria[0]?.column.numbers.length)) return null;
  const rows = rowsMeeting(criteria);
  if (!gather || !target) return rows.length;
  return gather(rows.map((row) => target.numbers[row] as number).filter((number) => !Number.isNaN(number)));
}

/** The engine's function, which is asked only where the columns' own index gives no answer. */
function indexed(engine: Engine, name: string, Own: FunctionClass) {
  return class extends Own {
    override calculate(...given: Argument[]): BaseValueObject {
      const number = answer(name, given);
      return number === null ? super.calculate(...given) : engine.NumberValueObject.create(number);
    }
  };
}

/** Where an exact text stands in a column of texts, by the column's own index; null where the engine has to look. */
function matched(engine: Engine, text: string, area: ArrayValueObject, kind: BaseValueObject | null | undefined): BaseValueObject | null {
  const isExact = kind?.isNumber() === true && kind.getValue() === 0;
  if (!isExact || text === "" || hasWildcards(text) || !isMereText(text)) return null;
  const column = conditionColumn(area);
  if (!column?.isPlain) return null;
  const row = column.firstOf(text);
  return row === null ? engine.ErrorValueObject.create(engine.ErrorType.NA) : engine.NumberValueObject.create(row + 1);
}

/** The engine's MATCH, which remembers what it found: a thousand rows often ask for one text, or each for its own. */
function remembering(engine: Engine, Own: FunctionClass) {
  const found = new WeakMap<BaseValueObject, Map<string, BaseValueObject>>();
  return class extends Own {
    override calculate(...given: Argument[]): BaseValueObject {
      const search = () => super.calculate(...given);
      const [wanted, area, type] = given as (BaseValueObject | undefined)[];
      const [value, kind] = [singleValue(wanted), type && singleValue(type)];
      if (!value?.isString() || !area?.isArray() || (type && !kind)) return search();
      const ofArea = found.get(area) ?? new Map<string, BaseValueObject>();
      found.set(area, ofArea);
      const text = String(value.getValue());
      const key = `${String(kind?.getValue())} ${text}`;
      const result = ofArea.get(key) ?? matched(engine, text, area as ArrayValueObject, kind) ?? search();
      ofArea.set(key, result);
      return result;
    }
  };
}

/** The engine's joining of texts, without the areas it makes of single ones. */
function joining(engine: Engine, Own: FunctionClass) {
  return class extends Own {
    override calculate(...given: Argument[]): BaseValueObject {
      if (given.some((one) => one.isReferenceObject() || one.isArray())) return super.calculate(...given);
      const values = given as BaseValueObject[];
      return values.find((one) => one.isError()) ?? engine.StringValueObject.create(values.map(textOf).join(""));
    }
  };
}

function textOf(value: BaseValueObject): string {
  if (value.isNull()) return "";
  return value.isBoolean() ? String(value.getValue()).toUpperCase() : String(value.getValue());
}

const INDEXED = ["COUNTIFS", "SUMIFS", "MAXIFS", "MINIFS"];

/** The engine's functions that look through whole columns, made so that ten thousand rows may ask them. */
export function conditionalFunctions(engine: Engine) {
  const { functionStatistical, functionMath, functionLookup, functionText } = engine;
  const classes = [...functionStatistical, ...functionMath, ...functionLookup, ...functionText] as unknown as [FunctionClass, string][];
  return classes.flatMap(([Own, name]) => {
    if (INDEXED.includes(name)) return [new (indexed(engine, name, Own))(name)];
    if (name === "MATCH") return [new (remembering(engine, Own))(name)];
    return name === "CONCATENATE" ? [new (joining(engine, Own))(name)] : [];
  });
}
