import type { HostFunction } from "../embedded-host/host-function";
import { CellError } from "../embedded-host/model/cells/cell-scalar";
import { FunctionError } from "./plan-function";
import { NAMESPACE, planFunctions } from "./plan-functions";

/** The functions as the embedded host calls them. */
export const hostFunctions: readonly HostFunction[] = planFunctions.map(({ name, least, most, calculate }) => ({
  name: `${NAMESPACE}.${name}`,
  least,
  most,
  calculate: (args) => {
    const answer = calculate(args.map((rows) => rows.map((cells) => cells.map((cell) => (cell instanceof CellError ? "" : (cell ?? ""))))));
    return answer instanceof FunctionError ? CellError.of(answer.code) : answer;
  },
}));
