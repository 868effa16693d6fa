import { type HostServices, isClientObject, stateOf } from "./client-object";
import { OfficeError } from "./office-error";
import { RequestContext } from "./request-context";

type RunCallback = (context: Excel.RequestContext) => Promise<unknown>;

/** The object a program gets as `context`. */
function facadeOf(context: RequestContext): Excel.RequestContext {
  const { host } = context;
  const workbook = host.factory.found(context, "Workbook", host.workbook) as unknown as Excel.Workbook;
  const runtime = host.factory.found(context, "Runtime", host.workbook);
  const keep =
    (kept: boolean) =>
    (objects: unknown): void => {
      for (const one of [objects].flat()) (one as { track?(): void; untrack?(): void })[kept ? "track" : "untrack"]?.();
    };
  const facade = {
    workbook,
    application: workbook.application,
    runtime,
    sync: async <T>(passThrough?: T): Promise<T | undefined> => {
      await context.sync();
      return passThrough;
    },
    load: (object: { load(option?: unknown): void }, option?: unknown) => object.load(option),
    trace: (message: string) => context.trace(message),
    trackedObjects: { add: keep(true), remove: keep(false) },
    requestHeaders: {},
    debugInfo: { pendingStatements: [] },
  };
  context.facade = facade;
  return facade as unknown as Excel.RequestContext;
}

export function newContext(host: HostServices): { context: RequestContext; facade: Excel.RequestContext } {
  const context = new RequestContext(host);
  return { context, facade: facadeOf(context) };
}

const contextOf = (object: unknown): RequestContext | null => {
  if (isClientObject(object)) return stateOf(object).context as RequestContext;
  if (Array.isArray(object) && isClientObject(object[0])) return stateOf(object[0]).context as RequestContext;
  return null;
};

async function perform(context: RequestContext, callback: unknown): Promise<unknown> {
  try {
    const running: unknown = typeof callback === "function" ? (callback as RunCallback)(context.facade as Excel.RequestContext) : undefined;
    if (!running || typeof (running as Promise<unknown>).then !== "function") {
      throw new OfficeError(
        "RunMustReturnPromise",
        'The batch function passed to the ".run" method didn\'t return a promise. The function must return a promise, so that any automatically-tracked objects can be released at the completion of the batch operation.',
        { errorLocation: "Excel.run" },
      );
    }
    const result = await (running as Promise<unknown>);
    if (context.hasWork) await context.sync();
    return result;
  } finally {
    context.end();
  }
}

/** Excel.run in its forms: (callback), (options, callback), (object or objects, callback), (context, callback). */
export const excelRun =
  (host: HostServices) =>
  async (...args: unknown[]): Promise<unknown> => {
    const callback = args.at(-1);
    const former = args.length > 1 ? contextOf(args[0]) : null;
    if (former) {
      former.resume();
      return perform(former, callback);
    }
    return perform(newContext(host).context, callback);
  };
