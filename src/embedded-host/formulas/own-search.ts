import type {
  ErrorValueObject,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaDependencyTree,
  IFormulaRuntimeService,
  Interpreter,
} from "@univerjs/engine-formula";
import type { RunPace } from "./run-pace";
import { startSteps, TooLong } from "./step-clock";

export interface SearchParts {
  readonly generator: IFormulaDependencyGenerator;
  readonly dependencies: IDependencyManagerService;
  readonly interpreter: Interpreter;
  readonly runtime: IFormulaRuntimeService;
  /** The value of what was stopped. */
  readonly stopped: () => ErrorValueObject;
}

/** What the engine keeps while it searches. */
interface Kept {
  _dependencyTreeCache: Map<string, unknown>;
  _dependencyRTreeCacheForAddressFunction: { clear(): void };
}

/** The engine's own search for the order of formulas, which works references out; it answers null when that takes too long. */
export function stoppableSearch(parts: SearchParts, pace: RunPace): (asModel?: boolean) => Promise<IFormulaDependencyTree[] | null> {
  const { generator, dependencies, interpreter, runtime, stopped } = parts;
  const generate = generator.generate.bind(generator);
  const execute = interpreter.execute.bind(interpreter);
  const find = dependencies.searchDependency.bind(dependencies);
  let end = 0;
  let isSearching = false;
  const checkTime = (): void => {
    if (isSearching && performance.now() > end) throw new TooLong();
  };
  dependencies.searchDependency = (...asked) => {
    checkTime();
    return find(...asked);
  };
  interpreter.execute = (data) => {
    if (!isSearching) return execute(data);
    checkTime();
    const { longest } = pace;
    startSteps(performance.now() + longest);
    let value: ReturnType<typeof execute> = stopped();
    const work = (): void => {
      try {
        value = execute(data);
      } catch (error) {
        if (!(error instanceof TooLong)) throw error;
        pace.waste(longest);
      }
    };
    if (!pace.stoppable(work, longest)) pace.waste(longest);
    return value;
  };
  return async (asModel) => {
    if (pace.hasLostSearch) return null;
    end = pace.searchEnd;
    isSearching = true;
    try {
      return await generate(asModel);
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      pace.hasLostSearch = true;
      const kept = generator as unknown as Kept;
      kept._dependencyTreeCache.clear();
      kept._dependencyRTreeCacheForAddressFunction.clear();
      dependencies.closeKdTree();
      runtime.clearArrayObjectCache();
      return null;
    } finally {
      isSearching = false;
    }
  };
}
