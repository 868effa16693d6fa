import { type ClientObject, descriptionOf, noteIdentity, stateOf, tell } from "./client-object";
import { isOnResults } from "./on-results";
import { HostFailure } from "./office-error";
import { isMemberOf, refuseMember } from "./missing-members";
import type { Selection } from "./select";

const nothing: Selection = new Map();

const wantsAll = (selection: Selection): boolean => selection.size === 0 || selection.has("$all");

async function loadScalars(proxy: ClientObject, model: unknown, names: Iterable<string>): Promise<void> {
  const { context, loaded } = stateOf(proxy);
  const scalars = descriptionOf(proxy).scalars ?? {};
  const wanted = [...names].map((name) => [name, scalars[name]!] as const);
  if (wanted.some(([, { calculated }]) => isOnResults(calculated, model))) await context.host.calculate();
  for (const prepare of new Set(wanted.flatMap(([, scalar]) => scalar.prepare ?? []))) await prepare(model);
  for (const [name, scalar] of wanted) loaded.set(name, scalar.read(model));
}

const allScalars = (proxy: ClientObject): string[] =>
  Object.entries(descriptionOf(proxy).scalars ?? {})
    .filter(([, scalar]) => !scalar!.onDemand)
    .map(([name]) => name);

async function loadItems(proxy: ClientObject, model: unknown, selection: Selection): Promise<void> {
  const { context, loaded } = stateOf(proxy);
  const { className, of } = descriptionOf(proxy).items!;
  const items = of(model).map((item) => context.host.factory.found(context, className, item));
  for (const item of items) {
    noteIdentity(item);
    await loadInto(item, selection);
  }
  loaded.set("items", items);
}

function splitForCollection(proxy: ClientObject, selection: Selection): { own: string[]; items: Selection | null } {
  const scalars = descriptionOf(proxy).scalars ?? {};
  if (wantsAll(selection)) return { own: allScalars(proxy), items: nothing };
  const own: string[] = [];
  let items: Selection | null = null;
  for (const [name, below] of selection) {
    if (name in scalars) own.push(name);
    else if (name === "$own") own.push(...allScalars(proxy));
    else if (name === "items") items = new Map([...(items ?? nothing), ...below]);
    else if (name !== "$none") items = new Map([...(items ?? nothing), [name, below]]);
  }
  return { own, items };
}

/** A name Office.js does not have is passed over, as Excel does; one that it has and this host has not is refused. */
function checkUnknown(className: string, name: string, below: Selection): void {
  if (isMemberOf(className, name)) refuseMember(className, name);
  if (below.size > 0) throw new HostFailure("InvalidArgument", `The property '${name}' cannot be loaded.`, `${className}.load`);
}

/** Refuses a load of what is not offered, before anything of it is read. */
function checkSelection(proxy: ClientObject, selection: Selection): void {
  const { named } = stateOf(proxy);
  const { scalars = {}, parts = {}, items } = named.description;
  if (items) return;
  for (const [name, below] of selection) {
    if (name in scalars || name.startsWith("$") || name === "isNullObject") continue;
    if (!(name in parts)) {
      checkUnknown(named.officeName, name, below);
      continue;
    }
    checkSelection(stateOf(proxy).context.host.factory.partOf(proxy, name), below);
  }
}

/** Reads what a load asked for, while a sync runs. */
export async function loadInto(proxy: ClientObject, selection: Selection): Promise<void> {
  const model = tell(proxy);
  if (model === null) return;
  checkSelection(proxy, selection);
  const { scalars = {}, parts = {}, items } = descriptionOf(proxy);
  if (items) {
    const split = splitForCollection(proxy, selection);
    await loadScalars(proxy, model, split.own);
    if (split.items) await loadItems(proxy, model, split.items);
    return;
  }
  if (wantsAll(selection)) await loadScalars(proxy, model, allScalars(proxy));
  const plain = [...selection.keys()].filter((name) => name in scalars);
  await loadScalars(proxy, model, plain);
  for (const [name, below] of selection) {
    if (!(name in parts)) continue;
    await loadInto(stateOf(proxy).context.host.factory.partOf(proxy, name), below);
  }
}
