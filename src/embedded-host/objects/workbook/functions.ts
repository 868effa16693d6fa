import { describeClass, object, readOnly, type Call } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { CellError } from "../../model/cells/cell-scalar";
import type { WorkbookModel } from "../../model/workbook-model";
import officeMembers from "../../typings/office-members.json";
import type { FunctionCallOf } from "../office-models";
import { formulaFromArgument, isRange } from "../ranges/range-models";

/** Members of the class that are no functions of Excel. */
const OTHERS = new Set(["context", "load", "set", "toJSON"]);

const isCall = (candidate: unknown): candidate is FunctionCallOf =>
  typeof candidate === "object" && candidate !== null && "formula" in candidate && "workbook" in candidate;

/** An argument as it stands in a formula; null stands for one that is left out. */
function written(argument: unknown): string {
  if (argument === null || argument === undefined) return "";
  if (isRange(argument)) return formulaFromArgument(argument);
  if (isCall(argument)) return argument.formula;
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  const { address } = argument as { address?: unknown };
  if (typeof address === "string") return address;
  throw invalidArgument("A function takes ranges, numbers, texts, true or false, and results of functions.", "Functions");
}

/** RANDBETWEEN for `randBetween`, NORM.S.DIST for `norm_S_Dist`. */
const excelName = (member: string): string => member.toUpperCase().replaceAll("_", ".");

const call = (member: string): Call<WorkbookModel> =>
  object("FunctionResult", (workbook: WorkbookModel, ...args: unknown[]) => {
    const last = args.reduce((end: number, one, index) => (one === undefined || one === null ? end : index), -1);
    const given = args.slice(0, last + 1);
    return { workbook, formula: `${excelName(member)}(${given.map(written).join(",")})`, result: null };
  });

/** The functions of Excel that programs call without a cell. */
export const functions = describeClass("Functions", {
  calls: Object.fromEntries(officeMembers.Functions.filter((member) => !OTHERS.has(member)).map((member) => [member, call(member)])),
});

async function workOut(one: FunctionCallOf): Promise<void> {
  one.result = await one.workbook.evaluate(one.formula);
}

export const functionResult = describeClass("FunctionResult", {
  scalars: {
    error: readOnly(({ result }) => (result instanceof CellError ? result.code : null), { calculated: true, prepare: workOut }),
    value: readOnly(({ result }) => (result instanceof CellError ? null : result), { calculated: true, prepare: workOut }),
  },
});
