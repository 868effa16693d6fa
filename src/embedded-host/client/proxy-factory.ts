import type { OfficeClassName } from "../objects/office-types";
import { attach, ClientObject, type ProxyContext, type ProxyMaker, resolve, settle, stateOf } from "./client-object";
import type { NamedClass } from "./described-class";
import { missingMembersOf } from "./missing-members";
import { defineCalls, defineEvents, defineItems, defineParts, defineScalars, defineStandardMembers } from "./proxy-members";

type ProxyClass = new () => ClientObject;

function buildClass(named: NamedClass): ProxyClass {
  const built = { [named.officeName]: class extends ClientObject {} }[named.officeName] as ProxyClass;
  const prototype = built.prototype as ClientObject;
  defineStandardMembers(prototype, named);
  defineScalars(prototype, named);
  defineParts(prototype, named);
  defineCalls(prototype, named);
  defineEvents(prototype, named);
  if (named.description.items) defineItems(prototype);
  Object.setPrototypeOf(prototype, missingMembersOf(named.officeName, ClientObject.prototype));
  return built;
}

/** Makes proxies of the described classes; the classes know each other by name only. */
export class ProxyFactory implements ProxyMaker {
  readonly #described: Map<OfficeClassName, NamedClass>;
  readonly #built = new Map<OfficeClassName, ProxyClass>();

  constructor(classes: readonly NamedClass[]) {
    this.#described = new Map(classes.map((one) => [one.name, one]));
  }

  #create(context: ProxyContext, className: OfficeClassName, find: (() => unknown) | null): ClientObject {
    const named = this.#described.get(className);
    if (!named) throw new Error(`The class ${className} is not described.`);
    const built = this.#built.get(className) ?? buildClass(named);
    this.#built.set(className, built);
    const proxy = new built();
    attach(proxy, context, named, find);
    return proxy;
  }

  pending(context: ProxyContext, className: OfficeClassName, find: () => unknown): ClientObject {
    return this.#create(context, className, find);
  }

  found(context: ProxyContext, className: OfficeClassName, model: unknown): ClientObject {
    const proxy = this.#create(context, className, null);
    settle(proxy, model);
    stateOf(proxy).isTold = true;
    return proxy;
  }

  partOf(owner: ClientObject, name: string): ClientObject {
    const state = stateOf(owner);
    const known = state.parts.get(name);
    if (known) return known;
    const { className, from } = state.named.description.parts![name]!;
    const created = this.pending(state.context, className, () => {
      const model = resolve(owner);
      return model === null ? null : from(model);
    });
    stateOf(created).owner = owner;
    state.parts.set(name, created);
    return created;
  }
}
