import { isAnsweredOnce, isOfOneSync } from "./answered-once";
import { type ClientObject, isClientObject, isLost, noteIdentity, resolve, resolveExisting, stateOf, tell } from "./client-object";
import { ClientResult } from "./client-result";
import type { Call, NamedClass } from "./described-class";
import { EventHandlers } from "./event-handlers";
import { loadInto } from "./loading";
import { hostInput } from "./host-input";
import { isListed } from "./listed-parts";
import { isMemberOf } from "./missing-members";
import { isOnResults } from "./on-results";
import { OfficeError, propertyNotLoaded } from "./office-error";
import { selectionFrom } from "./select";

type Members = Record<string, unknown>;

function define(prototype: object, name: string, member: PropertyDescriptor): void {
  Object.defineProperty(prototype, name, { configurable: true, enumerable: true, ...member });
}

export function readLoaded(proxy: ClientObject, name: string): unknown {
  const state = stateOf(proxy);
  if (state.loaded.has(name)) return state.loaded.get(name);
  if (state.phase === "missing" && state.isTold) return undefined;
  throw propertyNotLoaded(state.named.officeName, name);
}

const short = (input: unknown): string => {
  const text = isClientObject(input) ? stateOf(input).named.officeName : (JSON.stringify(input) ?? "undefined");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

export function defineScalars(prototype: object, { officeName: className, description }: NamedClass): void {
  for (const [name, scalar] of Object.entries(description.scalars ?? {})) {
    const location = `${className}.${name}`;
    const write = scalar!.write;
    define(prototype, name, {
      get(this: ClientObject) {
        return readLoaded(this, name);
      },
      set:
        write &&
        function (this: ClientObject, assigned: unknown) {
          const { context, loaded } = stateOf(this);
          if (assigned === undefined) loaded.delete(name);
          else loaded.set(name, assigned);
          context.checkUsable(this);
          context.enqueue({
            location,
            statement: `${location} = ${short(assigned)};`,
            run: () => write(resolveExisting(this, location), hostInput(assigned, location)),
          });
        },
    });
  }
}

export function defineParts(prototype: object, { description }: NamedClass): void {
  for (const name of Object.keys(description.parts ?? {})) {
    define(prototype, name, {
      get(this: ClientObject) {
        const { context, parts, named } = stateOf(this);
        if (parts.has(name)) return context.host.factory.partOf(this, name);
        context.checkUsable(this);
        const found = context.host.factory.partOf(this, name);
        const location = `${named.officeName}.${name}`;
        const instantiate = () => {
          tell(found);
          noteIdentity(found);
        };
        if (stateOf(found).phase === "pending") context.enqueue({ location, statement: `${location};`, run: instantiate });
        return found;
      },
    });
  }
}

/** Arguments as the model understands them; one that is left out stays undefined. */
const forModel = (args: readonly unknown[], location: string): unknown[] => args.map((arg) => hostInput(arg, location));

function callForObject(self: ClientObject, location: string, call: Call<any> & { answers: "object" }, args: unknown[]): ClientObject {
  const { context } = stateOf(self);
  const answer = context.host.factory.pending(context, call.className, () => {
    const model = resolve(self);
    return model === null ? null : call.run(model, ...forModel(args, location));
  });
  stateOf(answer).owner = self;
  context.enqueue({
    location,
    statement: `${location}(${args.map(short).join(", ")});`,
    run: () => {
      const found = (): void => {
        tell(answer);
        noteIdentity(answer);
      };
      return call.calculated ? context.host.calculate().then(found) : found();
    },
    ended: () => {
      const state = stateOf(answer);
      const method = location.split(".")[1]!;
      const isUnfound = state.phase === "pending" && isAnsweredOnce(call.className, method);
      if (isUnfound || isOfOneSync(call.className, method)) state.phase = "lost";
    },
  });
  return answer;
}

function callForValue(
  self: ClientObject,
  location: string,
  call: Call<any> & { answers: "value" },
  args: unknown[],
): ClientResult<unknown> {
  const { context } = stateOf(self);
  const result = new ClientResult<unknown>();
  const run = async (): Promise<void> => {
    if (call.calculated) await context.host.calculate();
    ClientResult.answer(result, await call.run(resolveExisting(self, location), ...forModel(args, location)));
  };
  context.enqueue({ location, statement: `${location}(${args.map(short).join(", ")});`, run });
  return result;
}

/** The host keeps nothing of an object that was lost; of one that no sync has answered yet there is nothing to give back. */
const isNotKept = (self: ClientObject, method: string): boolean =>
  isLost(self) || (method === "untrack" && stateOf(self).phase === "pending");

export function defineCalls(prototype: object, { officeName: className, description }: NamedClass): void {
  for (const [name, call] of Object.entries(description.calls ?? {})) {
    const location = `${className}.${name}`;
    const perform = function (this: ClientObject, ...args: unknown[]): unknown {
      const { context } = stateOf(this);
      if (call!.answers === "nothing" && call!.givesItself && isNotKept(this, name)) return this;
      context.checkUsable(this);
      context.checkArguments(args, call!.answers === "object" ? this : null);
      if (call!.answers === "object") return callForObject(this, location, call!, args);
      if (call!.answers === "value") return callForValue(this, location, call!, args);
      const { run, calculated, givesItself } = call!;
      const act = (isCalculated: boolean): void | Promise<void> => {
        const model = resolve(this);
        // What is done to a null object is done to nothing: `getItemOrNullObject("…").delete()` needs no question before it.
        if (model === null) return;
        const given = forModel(args, location);
        if (!isCalculated && isOnResults(calculated, model, given)) return context.host.calculate().then(() => act(true));
        return run(model, ...given);
      };
      context.enqueue({ location, statement: `${location}(${args.map(short).join(", ")});`, run: () => act(false) });
      return givesItself ? this : undefined;
    };
    define(prototype, name, { value: perform, writable: true });
  }
}

export function defineEvents(prototype: object, { officeName: className, description }: NamedClass): void {
  for (const [name, event] of Object.entries(description.events ?? {})) {
    define(prototype, name, {
      get(this: ClientObject) {
        const location = `${className}.${name}`;
        return new EventHandlers(stateOf(this).context, event!.type, location, () => event!.source(resolveExisting(this, location)), this);
      },
    });
  }
}

export function defineItems(prototype: object): void {
  define(prototype, "items", {
    get(this: ClientObject) {
      return readLoaded(this, "items");
    },
  });
}

function assignEach(proxy: ClientObject, properties: Members, refuses: boolean): void {
  const { named } = stateOf(proxy);
  const source = isClientObject(properties) ? (jsonOf(properties) as Members) : properties;
  for (const [name, assigned] of Object.entries(source)) {
    const scalar = named.description.scalars?.[name];
    if (scalar?.write) (proxy as unknown as Members)[name] = assigned;
    else if (named.description.parts?.[name])
      setProperties((proxy as unknown as Record<string, ClientObject>)[name]!, assigned as Members, refuses);
    else if (!isClientObject(properties) && (refuses || !scalar)) throw new Error(`The property '${name}' cannot be set.`);
  }
}

/** `set`, refusing properties that can only be read or passing over them: whatever is wrong with one of the properties or with the object, the program is told of an invalid argument. */
function setProperties(proxy: ClientObject, properties: Members, refuses: boolean): void {
  try {
    assignEach(proxy, properties, refuses);
  } catch (error) {
    const cause = error instanceof Error ? error : null;
    const details = { errorLocation: `${stateOf(proxy).named.officeName}.set` };
    throw new OfficeError("InvalidArgument", cause?.message ?? "A property cannot be set.", details, cause);
  }
}

function jsonOf(proxy: ClientObject): unknown {
  const { loaded, parts, named } = stateOf(proxy);
  const json: Members = {};
  for (const [name, value] of loaded) json[name] = name === "items" ? (value as ClientObject[]).map(jsonOf) : value;
  for (const [name, child] of parts) {
    if (!isListed(named.officeName, name, stateOf(child).named)) continue;
    const below = jsonOf(child) as Members;
    json[name] = stateOf(child).loaded.has("items") ? below["items"] : below;
  }
  return json;
}

/** load, set, toJSON: what Office.js objects have of these. */
export function defineStandardMembers(prototype: object, { officeName: className }: NamedClass): void {
  const members: Members = {
    load(this: ClientObject, option?: unknown) {
      const { context } = stateOf(this);
      context.checkUsable(this);
      const selection = selectionFrom(option);
      context.enqueue({
        location: `${className}.load`,
        statement: `${className}.load(${short(option)});`,
        run: async () => {
          await loadInto(this, selection);
          noteIdentity(this);
        },
      });
      return this;
    },
    set(this: ClientObject, properties: Members, options?: { throwOnReadOnly?: boolean }) {
      setProperties(this, properties, options?.throwOnReadOnly !== false);
    },
    toJSON(this: ClientObject) {
      return jsonOf(this);
    },
  };
  for (const [name, member] of Object.entries(members))
    if (isMemberOf(className, name)) define(prototype, name, { value: member, writable: true, enumerable: false });
}
