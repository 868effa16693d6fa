import type { OfficeClassName } from "../objects/office-types";
import type { WorkbookModel } from "../model/workbook-model";
import type { DescribedClass, NamedClass } from "./described-class";
import { itemNotFound, OfficeError, propertyNotLoaded } from "./office-error";

const STATE = Symbol("state");

/** One thing to do at the next sync. */
export interface QueuedAction {
  location: string;
  statement: string;
  run(): void | Promise<void>;
  /** Called when its sync has ended, whether it was performed or not. */
  ended?(): void;
}

/** What makes proxies of the described classes. */
export interface ProxyMaker {
  /** A proxy whose model is looked up when a sync first needs it. */
  pending(context: ProxyContext, className: OfficeClassName, find: () => unknown): ClientObject;
  /** A proxy of a model that is at hand. */
  found(context: ProxyContext, className: OfficeClassName, model: unknown): ClientObject;
  /** The proxy behind a property; it is a null object when its owner is one. */
  partOf(owner: ClientObject, name: string): ClientObject;
}

/** What a context needs of the host that opened the workbook. */
export interface HostServices {
  workbook: WorkbookModel;
  factory: ProxyMaker;
  /** Brings formula results up to date if something changed. */
  calculate(): Promise<void>;
  /** Lets a page draw itself, where the host stands in one. */
  readonly rest?: () => Promise<void>;
  /** Runs one sync after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Tells event handlers what a sync changed. */
  announce(): Promise<void>;
}

/** The request context as proxies see it. */
export interface ProxyContext {
  readonly host: HostServices;
  /** The object programs hold: context.workbook, context.sync and the rest. */
  facade: unknown;
  enqueue(action: QueuedAction): void;
  checkUsable(proxy: ClientObject): void;
  checkArguments(args: readonly unknown[], asked: ClientObject | null): void;
}

/** What the proxy knows of its model: how to find it, what it is, and which values were loaded or assigned. */
export interface ProxyState {
  context: ProxyContext;
  named: NamedClass;
  model: unknown;
  /** pending: not yet found by a sync; missing: the host answered with a null object; lost: it was asked for in a sync that failed. */
  phase: "pending" | "found" | "missing" | "lost";
  /** Whether the host has answered for this object itself; finding it on the way to another one tells the program nothing. */
  isTold: boolean;
  find: (() => unknown) | null;
  loaded: Map<string, unknown>;
  parts: Map<string, ClientObject>;
  /** The proxy this one was asked of: a range's format of the range, a sheet's range of the sheet. */
  owner: ClientObject | null;
}

/** The base of every proxy: holds what was loaded, and nothing else, until a sync. */
export class ClientObject {
  [STATE]!: ProxyState;

  get context(): unknown {
    return this[STATE].context.facade;
  }

  get isNullObject(): boolean {
    const state = this[STATE];
    if (!state.isTold) throw propertyNotLoaded(state.named.officeName, "isNullObject");
    return state.phase === "missing";
  }
}

export const stateOf = (proxy: ClientObject): ProxyState => proxy[STATE];

export const isClientObject = (candidate: unknown): candidate is ClientObject => candidate instanceof ClientObject;

export const descriptionOf = (proxy: ClientObject): DescribedClass<any, any> => stateOf(proxy).named.description;

export function attach(proxy: ClientObject, context: ProxyContext, named: NamedClass, find: (() => unknown) | null): void {
  const state: ProxyState = {
    context,
    named,
    model: undefined,
    phase: "pending",
    isTold: false,
    find,
    loaded: new Map(),
    parts: new Map(),
    owner: null,
  };
  Object.defineProperty(proxy, STATE, { value: state, enumerable: false });
}

/** True when the object, or what it is a part of, was asked for in a sync that failed. */
export function isLost(proxy: ClientObject): boolean {
  const { phase, owner } = stateOf(proxy);
  return phase === "lost" || (phase === "pending" && owner !== null && isLost(owner));
}

export function settle(proxy: ClientObject, model: unknown): void {
  const state = stateOf(proxy);
  state.model = model ?? undefined;
  state.phase = model === null || model === undefined ? "missing" : "found";
}

/** Notes the number of a found object: the host tells it with every object it answers with, unasked. */
export function noteIdentity(proxy: ClientObject): void {
  const { named, model, phase, loaded } = stateOf(proxy);
  const { id } = named.description.scalars ?? {};
  if (phase === "found" && id) loaded.set("id", id.read(model));
}

/** Ranges are known to the host by a number of their own; all else is looked up again from what it is a part of. */
const standsAlone = new Set<OfficeClassName>(["Range", "RangeAreas"]);

/** Refuses an object that was deleted since it was found, or that is a part of one. */
function refuseGone(proxy: ClientObject): void {
  const { named, phase, model, owner } = stateOf(proxy);
  if (owner !== null && !standsAlone.has(named.name)) refuseGone(owner);
  if (phase !== "found") return;
  named.description.check?.(model);
  if (named.description.exists?.(model) === false) throw itemNotFound();
}

/** Finds the model behind a proxy; called only while a sync runs. Null means a null object. */
export function resolve(proxy: ClientObject): unknown {
  const state = stateOf(proxy);
  if (state.phase === "pending") settle(proxy, state.find?.());
  else if (state.phase === "found") refuseGone(proxy);
  return state.phase === "missing" ? null : state.model;
}

/** Finds the model behind a proxy and answers for it, so that the program may ask whether it is a null object. */
export function tell(proxy: ClientObject): unknown {
  const model = resolve(proxy);
  stateOf(proxy).isTold = true;
  return model;
}

/** The model behind a proxy that must exist. */
export function resolveExisting(proxy: ClientObject, location: string): unknown {
  const model = resolve(proxy);
  if (model === null)
    throw new OfficeError("InvalidObjectPath", `The object is a null object; ${location} cannot be used on it.`, {
      errorLocation: location,
    });
  return model;
}
