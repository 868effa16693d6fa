import type { BaseAstNode, FunctionVariantType, generateExecuteAstNodeData, Interpreter } from "@univerjs/engine-formula";

type NodeData = ReturnType<typeof generateExecuteAstNodeData>;
type Value = FunctionVariantType | null | undefined;
type Reference = { toArrayValueObject(): FunctionVariantType };

/** A reference within a formula; one of a shared formula is moved as far as the cell is from the first one. */
interface ReferenceNode extends BaseAstNode {
  setRefOffset(x: number, y: number): void;
}

const isReference = (node: BaseAstNode): node is ReferenceNode => "setRefOffset" in node;

/** The one value there is; null where there are several, so that every branch may be needed. */
function singleValue(value: Value): FunctionVariantType | null {
  if (!value) return null;
  const object = value.isReferenceObject() ? (value as unknown as Reference).toArrayValueObject() : value;
  if (!object.isArray()) return object;
  const array = object as unknown as { getRowCount(): number; getColumnCount(): number; get(row: number, column: number): Value };
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? null) : null;
}

/** Works formulas out as Excel does: of IF and IFERROR only the branch that is needed, where the engine by itself works out all. */
export function chooseBranches(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data: NodeData) => {
    if (!data?.node) return execute(data);
    workOut(data.node, data.refOffsetX, data.refOffsetY);
    return data.node.getValue() ?? execute(data);
  };
}

function workOut(node: BaseAstNode, x: number, y: number): void {
  const children = node.getChildren();
  const token = node.getToken().toUpperCase();
  if (token === "IF" && children.length > 1) workOutIf(children, x, y);
  else if (token === "IFERROR" && children.length === 2) workOutIfError(children, x, y);
  else for (const child of children) workOutArgument(child, x, y);
  if (isReference(node)) node.setRefOffset(x, y);
  node.execute();
}

function workOutArgument(node: BaseAstNode, x: number, y: number): void {
  const isEmptyLambda =
    node.getToken().toUpperCase() === "LAMBDA" && (node as unknown as { isEmptyParamFunction(): boolean }).isEmptyParamFunction();
  if (isEmptyLambda) node.execute();
  else workOut(node, x, y);
}

/** A branch that is not taken gets the value of the one that is: the function wants to be given something. */
function workOutIf([test, whenTrue, whenFalse]: BaseAstNode[], x: number, y: number): void {
  workOutArgument(test!, x, y);
  const answer = singleValue(test!.getValue() as Value);
  if (answer === null) {
    workOutArgument(whenTrue!, x, y);
    if (whenFalse) workOutArgument(whenFalse, x, y);
  } else if (answer.isError()) {
    whenTrue!.setValue(answer);
  } else if ((answer as { getValue(): unknown }).getValue()) {
    workOutArgument(whenTrue!, x, y);
  } else {
    if (whenFalse) workOutArgument(whenFalse, x, y);
    whenTrue!.setValue(whenFalse?.getValue() ?? answer);
  }
}

function workOutIfError([value, fallback]: BaseAstNode[], x: number, y: number): void {
  workOutArgument(value!, x, y);
  const found = value!.getValue();
  const isSound = found && !found.isReferenceObject() && !found.isArray() && !found.isError();
  if (isSound) fallback!.setValue(found);
  else workOutArgument(fallback!, x, y);
}
