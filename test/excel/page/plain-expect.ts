import type { Expect } from "../case";

/** A case's finding that the host answers otherwise. */
export class Differs extends Error {}

type Fields = Record<string, unknown>;

const shown = (value: unknown): string => {
  const text = value === undefined ? "undefined" : (JSON.stringify(value) ?? typeof value);
  return text.length > 300 ? `${text.slice(0, 297)}...` : text;
};

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Equal in depth; keys whose value is undefined count as not there. */
export function equals(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (!isFields(actual) || !isFields(expected) || Array.isArray(actual) !== Array.isArray(expected)) return false;
  if (actual instanceof Date || expected instanceof Date)
    return actual instanceof Date && expected instanceof Date && actual.getTime() === expected.getTime();
  if (Array.isArray(actual) && actual.length !== (expected as unknown as unknown[]).length) return false;
  return [...new Set([...Object.keys(actual), ...Object.keys(expected)])].every((key) => equals(actual[key], expected[key]));
}

const holds = (actual: unknown, expected: unknown): boolean =>
  isFields(expected) && !Array.isArray(expected)
    ? isFields(actual) && Object.entries(expected).every(([key, value]) => holds(actual[key], value))
    : equals(actual, expected);

const check = (agrees: boolean, actual: unknown, expected: unknown): void => {
  if (!agrees) throw new Differs(`expected ${shown(expected)}, received ${shown(actual)}`);
};

/** What the cases of the specification need of an assertion library, for a page that has none. */
export const plainExpect: Expect = (actual) => ({
  toBe: (expected) => check(Object.is(actual, expected), actual, expected),
  toEqual: (expected) => check(equals(actual, expected), actual, expected),
  toBeCloseTo: (expected, digits = 2) => check(Math.abs(Number(actual) - expected) < 10 ** -digits / 2, actual, expected),
  toMatchObject: (expected) => check(holds(actual, expected), actual, expected),
  toContain: (expected) =>
    check(
      typeof actual === "string" ? actual.includes(String(expected)) : (actual as unknown[]).some((one) => Object.is(one, expected)),
      actual,
      expected,
    ),
});
