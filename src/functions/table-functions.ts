import { VERDICT_WORDS_VI } from "../domain/compliance/verdict-words.vi";
import { type Cell, type Cells, FunctionError, type PlanFunction, single, textOf } from "./plan-function";

/** Headings of the ledger's Targets table. */
const CODE = "mã";
const RATE = "tỷ lệ so với kh";
/** Marks that say a row is met: the ledger's verdicts and what people put into a column of ticks. */
const MET = new Set(
  [VERDICT_WORDS_VI.exceeded, VERDICT_WORDS_VI.met, VERDICT_WORDS_VI.done, "x", "có", "✓", "√", "đúng", "true", "1"].map(textOf),
);

const columnOf = ([headings = []]: Cells, heading: string) => headings.findIndex((cell) => textOf(cell) === heading);

/** CHITIEU(code; table): the rate of a target, from the ledger's table of targets with its headings (Targets[#All]). */
export const targetRate: PlanFunction = {
  name: "CHITIEU",
  least: 2,
  most: 2,
  calculate: ([code, table = []]) => {
    const [codes, rates] = [columnOf(table, CODE), columnOf(table, RATE)];
    if (codes < 0 || rates < 0) return new FunctionError("#VALUE!");
    const wanted = textOf(single(code));
    const rate = table.slice(1).find((row) => textOf(row[codes] ?? "") === wanted)?.[rates];
    return typeof rate === "number" ? rate : new FunctionError("#N/A");
  },
};

/** DONVI(unit; units; marks): the share of a unit's rows that are met, from the column of units and the column of marks beside it. */
export const unitShare: PlanFunction = {
  name: "DONVI",
  least: 3,
  most: 3,
  calculate: ([unit, units = [], marks = []]) => {
    const [named, marked]: [readonly Cell[], readonly Cell[]] = [units.flat(), marks.flat()];
    if (named.length !== marked.length) return new FunctionError("#VALUE!");
    const wanted = textOf(single(unit));
    const own = marked.filter((_, i) => wanted !== "" && textOf(named[i]!) === wanted);
    return own.length === 0 ? new FunctionError("#N/A") : own.filter((mark) => MET.has(textOf(mark))).length / own.length;
  },
};
