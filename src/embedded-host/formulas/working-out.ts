import type * as EngineModule from "@univerjs/engine-formula";
import type { BaseAstNode, FunctionVariantType, Interpreter } from "@univerjs/engine-formula";
import { singleValue } from "./single-value";

type NodeData = ReturnType<typeof EngineModule.generateExecuteAstNodeData>;

/** A reference within a formula; one of a shared formula is moved as far as the cell is from the first one. */
interface ReferenceNode extends BaseAstNode {
  setRefOffset(x: number, y: number): void;
}

/** What the engine calls the kinds of the parts of a formula. */
const LITERAL = 2;
const OPERATOR = 3;
const FUNCTION = 4;

const isReference = (node: BaseAstNode): node is ReferenceNode => "setRefOffset" in node;

const isEmptyLambda = (node: BaseAstNode): boolean =>
  node.getToken().toUpperCase() === "LAMBDA" && (node as unknown as { isEmptyParamFunction(): boolean }).isEmptyParamFunction();

/** Has formulas worked out with less toil than the engine takes by itself, to the same results. */
export function workOutSparingly(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  const work = new WorkingOut();
  interpreter.execute = (data: NodeData) => {
    if (!data?.node) return execute(data);
    work.out(data.node, data.refOffsetX, data.refOffsetY);
    return data.node.getValue() ?? execute(data);
  };
  const waits = new WeakMap<BaseAstNode, boolean>();
  const checkAsyncNode = interpreter.checkAsyncNode.bind(interpreter);
  interpreter.checkAsyncNode = (node) => {
    if (!node) return false;
    let known = waits.get(node);
    if (known === undefined) waits.set(node, (known = checkAsyncNode(node)));
    return known;
  };
}

/** Of IF and IFERROR only the branch that is needed, as in Excel; a literal once; single cells as values, not as areas to search. */
class WorkingOut {
  /** By what is written, and the function it is given to: some take a text with a date in it for a date. */
  readonly #literals = new Map<string, FunctionVariantType>();

  out(node: BaseAstNode, x: number, y: number): void {
    const kind: number = node.nodeType;
    if (kind === LITERAL) return this.#literal(node);
    const children = node.getChildren();
    const token = kind === FUNCTION ? node.getToken() : "";
    if (token === "IF" && children.length > 1) this.#if(children, x, y);
    else if (token === "IFERROR" && children.length === 2) this.#ifError(children, x, y);
    else for (const child of children) this.#argument(child, x, y);
    if (kind === OPERATOR) takeValues(children);
    if (isReference(node)) node.setRefOffset(x, y);
    node.execute();
  }

  #literal(node: BaseAstNode): void {
    const key = `${node.getParent()?.getToken() ?? ""} ${node.getToken()}`;
    const known = this.#literals.get(key);
    if (known) return node.setValue(known);
    node.execute();
    const value = node.getValue();
    if (value) this.#literals.set(key, value);
  }

  #argument(node: BaseAstNode, x: number, y: number): void {
    if (isEmptyLambda(node)) node.execute();
    else this.out(node, x, y);
  }

  /** A branch that is not taken gets the value of the one that is: the function wants to be given something. */
  #if([test, whenTrue, whenFalse]: BaseAstNode[], x: number, y: number): void {
    this.#argument(test!, x, y);
    const answer = singleValue(test!.getValue());
    if (answer === null) {
      this.#argument(whenTrue!, x, y);
      if (whenFalse) this.#argument(whenFalse, x, y);
    } else if (answer.isError()) {
      whenTrue!.setValue(answer);
    } else if (answer.getValue()) {
      this.#argument(whenTrue!, x, y);
    } else {
      if (whenFalse) this.#argument(whenFalse, x, y);
      whenTrue!.setValue(whenFalse?.getValue() ?? answer);
    }
  }

  #ifError([value, fallback]: BaseAstNode[], x: number, y: number): void {
    this.#argument(value!, x, y);
    const found = value!.getValue();
    const isSound = found && !found.isReferenceObject() && !found.isArray() && !found.isError();
    if (isSound) fallback!.setValue(found);
    else this.#argument(fallback!, x, y);
  }
}

/** Single cells become their values: the engine would look through all that it knows of the cell's column. */
function takeValues(operands: readonly BaseAstNode[]): void {
  for (const operand of operands) {
    const value = operand.getValue();
    if (value?.isReferenceObject()) operand.setValue(singleValue(value) ?? value);
  }
}
