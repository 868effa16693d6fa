import type { NamedClass } from "../../src/embedded-host/client/described-class";
import { HostFailure } from "../../src/embedded-host/client/office-error";
import { officeClasses } from "../../src/embedded-host/objects/office-classes";
import { memberName, wireName } from "./wire-message";
import type { WireObject } from "./wire-objects";

type Json = Record<string, unknown>;

const classes = new Map<string, NamedClass>(officeClasses.map((one) => [one.name, one]));

/** Things that a collection knows by a property of theirs, which the client takes for a number of its own. */
const hiddenIds: Record<string, string> = { NamedItem: "name", Setting: "key", WorksheetCustomProperty: "key" };

/** How the client finds an object again: by the name or number under which its collection knows it. */
export function identityOf({ named, model }: WireObject): Json {
  const { id } = named.description.scalars ?? {};
  if (id) return { Id: id.read(model) };
  const key = hiddenIds[named.name];
  if (named.name === "ChartSeries") return { Name: named.description.scalars!["name"]!.read(model) };
  if (key) return { _Id: named.description.scalars![key]!.read(model) };
  return {};
}

function readScalar({ named, model }: WireObject, name: string, into: Json): void {
  into[wireName(name)] = named.description.scalars![name]!.read(model);
}

function readAllScalars(one: WireObject, into: Json): void {
  for (const [name, scalar] of Object.entries(one.named.description.scalars ?? {})) if (!scalar!.onDemand) readScalar(one, name, into);
}

const stepsOf = (path: string): string[] => path.split(/[/.]/).filter(Boolean).map(memberName);

function readPath(one: WireObject, steps: readonly string[], into: Json): void {
  const [name, ...rest] = steps;
  if (name === undefined || name === "*" || name === "$all") return readAllScalars(one, into);
  if (name === "isNullObject") return;
  const { scalars = {}, parts = {} } = one.named.description;
  if (scalars[name]) return readScalar(one, name, into);
  const part = parts[name];
  if (!part && rest.length === 0) return;
  if (!part) throw new HostFailure("InvalidArgument", `There is no property ${name} to load.`, `${one.named.name}.load`);
  const model = part.from(one.model);
  const below = { named: classes.get(part.className)!, model: model ?? null };
  const key = wireName(name);
  into[key] = model === null || model === undefined ? null : readInto(below, [rest], (into[key] as Json | null) ?? {});
}

function readCollection(one: WireObject, asked: readonly string[][], into: Json): Json {
  const paths = asked.map((steps) => (steps[0] === "items" || steps[0] === "*" ? steps.slice(1) : steps));
  const { items, scalars = {} } = one.named.description;
  const everything = asked.length === 0 || asked.some(([first]) => first === undefined || first === "*");
  const wholeItems = everything || paths.some((steps) => steps.length === 0);
  const own = paths.filter(([name]) => name !== undefined && scalars[name]);
  if (everything) readAllScalars(one, into);
  own.forEach(([name]) => readScalar(one, name!, into));
  const ofItems = paths.filter((steps) => !own.includes(steps) && steps.length > 0);
  if (!wholeItems && ofItems.length === 0) return into;
  const named = classes.get(items!.className)!;
  into["_Items"] = items!.of(one.model).map((model) => {
    const item = { named, model };
    return readInto(item, wholeItems ? [] : ofItems, identityOf(item));
  });
  return into;
}

function readInto(one: WireObject, paths: readonly string[][], into: Json): Json {
  if (one.named.description.items) return readCollection(one, paths, into);
  if (paths.length === 0) readAllScalars(one, into);
  for (const steps of paths) readPath(one, steps, into);
  return into;
}

/** Answers a load of the wire. */
export const answerQuery = (one: WireObject, select: readonly string[]): Json | null =>
  one.model === null ? null : readInto(one, select.map(stepsOf), identityOf(one));
