import { columnNumber } from "../../sheet/cell-location";
import type { CellValue } from "../../sheet/sheet-snapshot";
import { callFunction, type FormulaArgument } from "./formula-functions";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** Thrown inside and caught at the edge: the formula uses something that is not worked out here. */
class NotUnderstood extends Error {}

type ValueAt = (row: number, column: number) => CellValue;

/** Works out the plain arithmetic of tracking sheets (sums, quotients, IF) where a file was saved without results; null where it cannot, or where it is nested too deep. */
export function evaluateFormula(formula: string, valueAt: ValueAt): CellValue {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  try {
    const evaluation = new Evaluation(tokens, valueAt);
    const value = evaluation.whole();
    return typeof value === "number" && !Number.isFinite(value) ? null : value;
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof RangeError) return null;
    throw error;
  }
}

class Evaluation {
  private at = 0;
  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly valueAt: ValueAt,
  ) {}

  whole(): CellValue {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return value;
  }

  private mark(...marks: string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "mark" || !marks.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  private comparison(): CellValue {
    let left = this.joined();
    for (let mark = this.mark("=", "<>", "<", ">", "<=", ">="); mark; mark = this.mark("=", "<>", "<", ">", "<=", ">="))
      left = compared(left, mark, this.joined());
    return left;
  }

  private joined(): CellValue {
    let left = this.sum();
    while (this.mark("&")) left = `${left ?? ""}${this.sum() ?? ""}`;
    return left;
  }

  private sum(): CellValue {
    let left = this.product();
    for (let mark = this.mark("+", "-"); mark; mark = this.mark("+", "-")) {
      const right = number(this.product());
      left = mark === "+" ? number(left) + right : number(left) - right;
    }
    return left;
  }

  private product(): CellValue {
    let left = this.power();
    for (let mark = this.mark("*", "/"); mark; mark = this.mark("*", "/")) {
      const right = number(this.power());
      left = mark === "*" ? number(left) * right : number(left) / right;
    }
    return left;
  }

  private power(): CellValue {
    let left = this.signed();
    while (this.mark("^")) left = number(left) ** number(this.signed());
    return left;
  }

  private signed(): CellValue {
    if (this.mark("-")) return -number(this.signed());
    if (this.mark("+")) return this.signed();
    let value = this.atom();
    while (this.mark("%")) value = number(value) / 100;
    return value;
  }

  private atom(): CellValue {
    if (this.mark("(")) {
      const value = this.comparison();
      if (!this.mark(")")) throw new NotUnderstood();
      return value;
    }
    const token = this.tokens[this.at++];
    if (token?.kind === "number") return Number(token.text);
    if (token?.kind === "text") return token.text.replaceAll('""', '"');
    if (token?.kind === "cell") return this.valueAt(...cellOf(token.text));
    if (token?.kind === "name" && /^(true|false)$/i.test(token.text)) return token.text.toLowerCase() === "true";
    if (token?.kind === "name" && this.mark("(")) return this.call(token.text);
    throw new NotUnderstood();
  }

  private call(name: string): CellValue {
    const args: FormulaArgument[] = [];
    while (!this.mark(")")) {
      args.push(this.argument());
      if (!this.mark(",", ";") && this.tokens[this.at]?.text !== ")") throw new NotUnderstood();
    }
    const value = callFunction(name.toUpperCase().replace(/^_XLFN\./, ""), args);
    if (value === undefined) throw new NotUnderstood();
    return value;
  }

  private argument(): FormulaArgument {
    const [from, colon, to] = this.tokens.slice(this.at, this.at + 3);
    if (from?.kind !== "cell" || colon?.text !== ":" || to?.kind !== "cell") return this.comparison();
    this.at += 3;
    const [top, left] = cellOf(from.text);
    const [bottom, right] = cellOf(to.text);
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) values.push(this.valueAt(row, column));
    return values;
  }
}

function cellOf(address: string): [number, number] {
  const match = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(address);
  return [Number(match?.[2]), columnNumber(match?.[1] ?? "A")];
}

function number(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === "string" && !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) throw new NotUnderstood();
  return Number(value);
}

function compared(left: CellValue, mark: string, right: CellValue): boolean {
  const a = left ?? (typeof right === "string" ? "" : 0);
  const b = right ?? (typeof left === "string" ? "" : 0);
  if (mark === "=") return a === b;
  if (mark === "<>") return a !== b;
  if (mark === "<") return a < b;
  if (mark === ">") return a > b;
  return mark === "<=" ? a <= b : a >= b;
}
