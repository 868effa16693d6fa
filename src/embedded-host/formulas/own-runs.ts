import type {
  AstTreeBuilder,
  BaseAstNode,
  ErrorType,
  ErrorValueObject,
  FunctionVariantType,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
} from "@univerjs/engine-formula";

type NodeData = Parameters<Interpreter["execute"]>[0];

/** Formulas that are kept as they were read, beyond which the oldest is read anew. */
const KEPT = 5_000;
/** Formulas between two rests, in which a page can draw itself. */
const RUN_LENGTH = 5_000;

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
    clear: (): void => known.forEach(({ node }) => node?.resetCalculationState()),
  };
}

/** How long formulas may be run. */
export interface RunPace {
  /** By the clock of `performance.now`; null without an end. */
  until: number | null;
  /** Whether the last run came to that end with formulas left, which have no result then. */
  isCutShort: boolean;
}

/** Has the engine run formulas one after the other without what it does beside: stages to be told, formulas to be looked up. */
export function runOurselves(service: ICalculateFormulaService, parts: EngineParts, pace: RunPace): void {
  const { generator, interpreter, runtime } = parts;
  const { read, clear } = reading(parts);
  /** A formula that the engine fails over (nested too deep, say) has the value of one that is wrong. */
  const valueOf = (node: BaseAstNode, x: number, y: number): FunctionVariantType | Promise<FunctionVariantType> => {
    const data = { node, refOffsetX: x, refOffsetY: y } as NodeData;
    const failed = (): FunctionVariantType => parts.errorOf("#VALUE!" as ErrorType);
    try {
      return interpreter.checkAsyncNode(node) ? interpreter.executeAsync(data).catch(failed) : interpreter.execute(data);
    } catch {
      return failed();
    }
  };
  const run = async () => {
    const trees = await generator.generate(false);
    pace.isCutShort = false;
    for (let done = 0; trees.length > 0; done++) {
      if (pace.until !== null && performance.now() > pace.until) {
        pace.isCutShort = true;
        break;
      }
      if (done > 0 && done % RUN_LENGTH === 0) await new Promise((go) => setTimeout(go, 0));
      const { formula, row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = trees.pop()!;
      runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      const { node, error, hasNames } = read(formula);
      const value = node ? valueOf(node, refOffsetX, refOffsetY) : error;
      runtime.setRuntimeData(value instanceof Promise ? await value : value);
      if (hasNames) node?.resetCalculationState();
    }
    clear();
    return runtime.getAllRuntimeData();
  };
  Object.assign(service, { _apply: run });
}
