import { isClientObject, resolveExisting } from "./client-object";

/** What reaches the model of an assigned value or argument: as JSON makes of it (undefined and NaN become null, a Date its ISO string), and for a proxy the model behind it. */
export function hostInput(input: unknown, location: string): unknown {
  if (typeof input === "string" || typeof input === "boolean" || input === null) return input;
  if (typeof input === "number") return Number.isFinite(input) ? input : null;
  if (Array.isArray(input)) return input.map((one) => (one === undefined ? null : hostInput(one, location)));
  if (input instanceof Date) return input.toISOString();
  if (isClientObject(input)) return resolveExisting(input, location);
  if (typeof input !== "object") return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, hostInput(value, location)]));
}
