import type { OnResults } from "./described-class";

/** Whether formulas have to be calculated before a value is read from a model, or a method is called on it; what is done to a null object needs no results. */
export const isOnResults = <Model>(
  calculated: OnResults<Model> | undefined,
  model: Model | null,
  args: readonly unknown[] = [],
): boolean => (typeof calculated === "function" ? model !== null && calculated(model, ...args) : calculated === true);
