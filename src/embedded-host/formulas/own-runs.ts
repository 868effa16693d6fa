import type {
  ArrayValueObject,
  AstTreeBuilder,
  BaseAstNode,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionVariantType,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  IFormulaDependencyTree,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
} from "@univerjs/engine-formula";
import { NOT_CALCULATED, placeOf, type RunPace } from "./run-pace";
import { startSteps, TooLong } from "./step-clock";

type NodeData = Parameters<Interpreter["execute"]>[0];

/** Formulas that are kept as they were read, beyond which the oldest is read anew. */
const KEPT = 5_000;
/** Milliseconds in which formulas are run between two rests, in which a page can draw itself. */
const STRETCH = 100;
/** Characters that a cell holds. */
const LONGEST_TEXT = 32_767;
/** Cells that one formula may fill; the engine takes as long for each as for a formula. */
const MOST_FILLED = 500_000;

export interface EngineParts {
  readonly lexer: Lexer;
  readonly builder: AstTreeBuilder;
  readonly generator: IFormulaDependencyGenerator;
  readonly interpreter: Interpreter;
  readonly runtime: IFormulaRuntimeService;
  readonly errorOf: (error: ErrorType) => ErrorValueObject;
}

interface Read {
  readonly node: BaseAstNode | null;
  /** What a formula comes to that cannot be read. */
  readonly error: ErrorValueObject;
  /** True for one with names of its own, whose meanings do not outlive the run. */
  readonly hasNames: boolean;
}

/** Makes a formula that was read ready to be run again; false for one that is nested too deep for that. */
function isReset(node: BaseAstNode | null): boolean {
  try {
    node?.resetCalculationState();
    return true;
  } catch {
    return false;
  }
}

/** Reads formulas, each once: the engine's own memory of them reckons a number from all their letters for every cell. */
function reading({ lexer, builder, errorOf }: EngineParts) {
  const known = new Map<string, Read>();
  const readAnew = (formula: string): Read => {
    const hasNames = /\bL(?:AMBDA|ET)\b/i.test(formula);
    const unread = { node: null, error: errorOf("#NAME?" as ErrorType), hasNames };
    try {
      const words = lexer.treeBuilder(formula);
      if (typeof words === "string") return { node: null, error: errorOf(words), hasNames };
      return { ...unread, node: builder.parse(words as LexerNode) ?? null };
    } catch {
      return unread;
    }
  };
  return {
    read: (formula: string): Read => {
      const kept = known.get(formula);
      if (kept) return kept;
      const made = readAnew(formula);
      if (known.size >= KEPT) known.delete(known.keys().next().value!);
      known.set(formula, made);
      return made;
    },
    forget: (formula: string): void => void known.delete(formula),
    clear: (): void => known.forEach(({ node }, formula) => isReset(node) || known.delete(formula)),
  };
}

/** The formula that is run, and what has to be waited for until it is done. */
interface At {
  tree: IFormulaDependencyTree | null;
  waiting: Promise<void> | null;
}

const placeOfTree = ({ subUnitId, row, column }: IFormulaDependencyTree): string => placeOf(subUnitId, row, column);

/** Has the engine run formulas one after the other without what it does beside: stages to be told, formulas to be looked up. */
export function runOurselves(service: ICalculateFormulaService, parts: EngineParts, pace: RunPace): void {
  const { generator, interpreter, runtime } = parts;
  const { read, forget, clear } = reading(parts);
  const notCalculated = (): ErrorValueObject => parts.errorOf(NOT_CALCULATED as ErrorType);
  /** A formula that the engine fails over (nested too deep, say) has the value of one that is wrong. */
  const failed = (error: unknown): FunctionVariantType => {
    if (error instanceof TooLong) throw error;
    return parts.errorOf("#VALUE!" as ErrorType);
  };
  const valueOf = (node: BaseAstNode, x: number, y: number): FunctionVariantType | Promise<FunctionVariantType> => {
    const data = { node, refOffsetX: x, refOffsetY: y } as NodeData;
    try {
      return interpreter.checkAsyncNode(node) ? interpreter.executeAsync(data).catch(failed) : interpreter.execute(data);
    } catch (error) {
      return failed(error);
    }
  };
  const keep = (tree: IFormulaDependencyTree, value: FunctionVariantType): void => {
    const { row, column, rowCount, columnCount, subUnitId, unitId } = tree;
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    runtime.setRuntimeData(value);
  };
  const giveUp = (tree: IFormulaDependencyTree, after: number): void => {
    pace.giveUp(placeOfTree(tree), after);
    forget(tree.formula);
    keep(tree, notCalculated());
  };
  /** Runs one formula; answers with what has to be waited for. */
  const runOne = (tree: IFormulaDependencyTree): Promise<void> | null => {
    const { formula, row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    if (pace.hasGivenUp(placeOfTree(tree))) {
      keep(tree, notCalculated());
      return null;
    }
    const { longest } = pace;
    const began = performance.now();
    startSteps(began + longest);
    const stopped = (error: unknown): void => {
      if (!(error instanceof TooLong)) throw error;
      giveUp(tree, performance.now() - began);
    };
    const done = (value: FunctionVariantType): void => {
      if (cellsFilled(value) > MOST_FILLED) throw new TooLong();
      runtime.setRuntimeData(isLongText(value) ? parts.errorOf("#VALUE!" as ErrorType) : value);
    };
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    try {
      const { node, error, hasNames } = read(formula);
      const value = node ? valueOf(node, refOffsetX, refOffsetY) : error;
      if (value instanceof Promise) return value.then(done).catch(stopped);
      done(value);
      if (hasNames && !isReset(node)) forget(formula);
    } catch (error) {
      stopped(error);
    }
    return null;
  };
  const run = async () => {
    const trees = await generator.generate(false);
    const at: At = { tree: null, waiting: null };
    const stretch = (): void => {
      const end = performance.now() + STRETCH;
      do {
        at.tree = trees.pop()!;
        at.waiting = runOne(at.tree);
      } while (at.waiting === null && trees.length > 0 && performance.now() < end);
    };
    while (trees.length > 0) {
      if (pace.isOver) {
        for (const tree of trees.splice(0).reverse()) giveUp(tree, 0);
        break;
      }
      const { longest } = pace;
      if (!pace.stoppable(stretch, STRETCH + longest) && at.tree) giveUp(at.tree, longest);
      else if (at.waiting) await at.waiting;
      else if (trees.length > 0) await pace.rest();
    }
    startSteps(Infinity);
    clear();
    return runtime.getAllRuntimeData();
  };
  Object.assign(service, { _apply: run });
}

const isLongText = (value: FunctionVariantType): boolean =>
  value.isValueObject() && (value as BaseValueObject).isString() && String((value as BaseValueObject).getValue()).length > LONGEST_TEXT;

function cellsFilled(value: FunctionVariantType): number {
  if (!value.isReferenceObject() && !(value.isValueObject() && (value as BaseValueObject).isArray())) return 1;
  const { startRow, endRow, startColumn, endColumn } = (value as ArrayValueObject).getRangePosition();
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}
