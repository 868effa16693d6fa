import type * as EngineModule from "@univerjs/engine-formula";
import type { BaseAstNode, BaseValueObject, FunctionVariantType, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import { KeptReference } from "./kept-reference";
import { singleValue } from "./single-value";

type NodeData = ReturnType<typeof EngineModule.generateExecuteAstNodeData>;

/** What the engine calls the kinds of the parts of a formula. */
const REFERENCE = 1;
const LITERAL = 2;
const OPERATOR = 3;
const FUNCTION = 4;

/** Functions that answer for a cell as they answer for its value, with as many arguments as that goes for. */
const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "ISNUMBER LEN LOWER UPPER TRIM SUBSTITUTE LEFT RIGHT MID YEAR MONTH DAY DATE INT ROUND MOD".split(" ").map((name) => [name, 9]),
  ),
  ...Object.fromEntries("MATCH LOOKUP VLOOKUP HLOOKUP".split(" ").map((name) => [name, 1])),
};

/** A part of a formula with what is known of it from one formula to the next. */
interface Part {
  readonly node: BaseAstNode;
  readonly kind: number;
  readonly token: string;
  readonly parts: readonly Part[];
  readonly reference: KeptReference | null;
  readonly isEmptyLambda: boolean;
  /** How many of a function's arguments, from the first, may as well be the value of a cell as the cell. */
  readonly values: number;
}

const isEmptyLambda = (node: BaseAstNode): boolean =>
  node.getToken().toUpperCase() === "LAMBDA" && (node as unknown as { isEmptyParamFunction(): boolean }).isEmptyParamFunction();

/** Has formulas worked out with less toil than the engine takes by itself, to the same results; answers with what forgets the values of areas. */
export function workOutSparingly(interpreter: Interpreter, runtime: IFormulaRuntimeService): () => void {
  const execute = interpreter.execute.bind(interpreter);
  const work = new WorkingOut(runtime);
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
  return () => work.forget();
}

function partOf(node: BaseAstNode): Part {
  const kind: number = node.nodeType;
  const token = kind === FUNCTION ? node.getToken() : "";
  return {
    node,
    kind,
    token,
    parts: node.getChildren().map(partOf),
    reference: kind === REFERENCE ? new KeptReference(node) : null,
    isEmptyLambda: isEmptyLambda(node),
    values: kind === OPERATOR ? 2 : (VALUES[token] ?? 0),
  };
}

/** Of IF and IFERROR only the branch that is needed, as in Excel; a literal once; single cells as values, not as areas to search. */
class WorkingOut {
  readonly #known = new WeakMap<BaseAstNode, Part>();
  /** By what is written, and the function it is given to: some take a text with a date in it for a date. */
  readonly #literals = new Map<string, FunctionVariantType>();
  #references: KeptReference[] = [];

  constructor(readonly runtime: IFormulaRuntimeService) {}

  out(node: BaseAstNode, x: number, y: number): void {
    let part = this.#known.get(node);
    if (!part) this.#known.set(node, (part = partOf(node)));
    this.#out(part, x, y);
  }

  forget(): void {
    for (const reference of this.#references) reference.forget();
    this.#references = [];
  }

  #out(part: Part, x: number, y: number): void {
    const { kind, node, parts, token } = part;
    if (kind === LITERAL) return this.#literal(node);
    if (part.reference) {
      if (part.reference.place(this.runtime, x, y)) this.#references.push(part.reference);
      return;
    }
    if (token === "IF" && parts.length > 1) return this.#if(part, x, y);
    if (token === "IFERROR" && parts.length === 2) return this.#ifError(part, x, y);
    for (const child of parts) this.#argument(child, x, y);
    takeValues(part);
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

  #argument(part: Part, x: number, y: number): void {
    if (part.isEmptyLambda) part.node.execute();
    else this.#out(part, x, y);
  }

  /** A branch that is not taken gets the value of the one that is: the function wants to be given something. */
  #if({ node, parts: [test, whenTrue, whenFalse] }: Part, x: number, y: number): void {
    this.#argument(test!, x, y);
    const answer = singleValue(test!.node.getValue());
    if (answer === null) {
      this.#argument(whenTrue!, x, y);
      if (whenFalse) this.#argument(whenFalse, x, y);
      return node.execute();
    }
    if (answer.isError()) return node.setValue(answer);
    const taken = answer.getValue() ? whenTrue! : whenFalse;
    if (taken) this.#argument(taken, x, y);
    const value = taken?.node.getValue() ?? answer;
    if (taken && isPlain(value)) return node.setValue(value);
    whenTrue!.node.setValue(value);
    whenFalse?.node.setValue(value);
    node.execute();
  }

  #ifError({ node, parts: [value, fallback] }: Part, x: number, y: number): void {
    this.#argument(value!, x, y);
    const found = value!.node.getValue();
    if (found && isPlain(found) && !found.isError()) return node.setValue(found);
    this.#argument(fallback!, x, y);
    node.execute();
  }
}

const isPlain = (value: FunctionVariantType): value is BaseValueObject => !value.isReferenceObject() && !value.isArray();

/** Single cells become their values: the engine would look through all that it knows of the cell's column. */
function takeValues({ parts, values }: Part): void {
  for (let i = 0; i < values && i < parts.length; i++) {
    const { node } = parts[i]!;
    const value = node.getValue();
    if (value?.isReferenceObject()) node.setValue(singleValue(value) ?? value);
  }
}
