import type { TrackedRange } from "../model/ranges/tracked-range";
import {
  type ClientObject,
  type HostServices,
  isClientObject,
  isLost,
  type ProxyContext,
  type QueuedAction,
  stateOf,
  tell,
} from "./client-object";
import { officeErrorFrom, OfficeError } from "./office-error";

const NEAR = 5;
/** Milliseconds of work after which a page is let draw itself. */
const STRETCH = 50;

const statementsAround = (actions: readonly QueuedAction[], index: number): string[] =>
  actions.slice(Math.max(0, index - NEAR), index + NEAR + 1).map(({ statement }) => statement);

/** The queue behind `context`: actions wait here until `sync` performs them in order and stops at the first that fails. */
export class RequestContext implements ProxyContext {
  facade: unknown = null;
  #queue: QueuedAction[] = [];
  #ended = false;
  #traces: string[] = [];

  constructor(readonly host: HostServices) {}

  get hasWork(): boolean {
    return this.#queue.length > 0;
  }

  enqueue(action: QueuedAction): void {
    this.#queue.push(action);
  }

  /** A note of the program for itself: an error of the next sync brings the notes of the actions that were begun. */
  trace(message: string): void {
    this.#queue.push({ location: "RequestContext.trace", statement: `trace(${message});`, run: () => void this.#traces.push(message) });
  }

  /** Refuses objects of another context, and ranges of a run that has ended. */
  checkUsable(proxy: ClientObject): void {
    const { context, named, model } = stateOf(proxy);
    if (context !== this) {
      throw new OfficeError("InvalidRequestContext", "Cannot use the object across different request contexts.", {
        errorLocation: named.officeName,
      });
    }
    if (isLost(proxy)) {
      throw new OfficeError("InvalidObjectPath", "The object was asked for in a sync that failed; ask for it again.", {
        errorLocation: named.officeName,
      });
    }
    if (this.#ended && named.name === "Range" && !(model as TrackedRange | undefined)?.kept) {
      throw new OfficeError(
        "InvalidObjectPath",
        "The object path is not valid any more: the Excel.run it belongs to has ended. Track the object to use it later.",
        { errorLocation: named.officeName },
      );
    }
  }

  /** What a lost object was asked of is looked for again although the object itself cannot be used, as with Microsoft's client library. */
  #lookForOwners(proxy: ClientObject): void {
    const { owner } = stateOf(proxy);
    if (owner) this.#lookFor(owner);
  }

  #lookFor(proxy: ClientObject): void {
    this.#lookForOwners(proxy);
    const { phase, named } = stateOf(proxy);
    if (phase !== "pending" || isLost(proxy)) return;
    this.enqueue({ location: named.officeName, statement: `${named.officeName};`, run: () => void tell(proxy) });
  }

  /** Refuses arguments that cannot be used; what is asked for an object is looked for again before one that was lost. */
  checkArguments(args: readonly unknown[], asked: ClientObject | null): void {
    for (const arg of args) {
      if (isClientObject(arg)) {
        if (isLost(arg)) {
          if (asked) this.#lookFor(asked);
          this.#lookForOwners(arg);
        }
        this.checkUsable(arg);
      } else if (Array.isArray(arg) && isClientObject(arg[0])) this.checkArguments(arg, asked);
    }
  }

  async sync(): Promise<void> {
    const actions = this.#queue;
    this.#queue = [];
    await Promise.resolve();
    try {
      await this.host.inTurn(() => this.#perform(actions));
    } finally {
      // Handlers are called when the turn is over, so that they can ask the host in their own runs.
      await this.host.announce();
    }
  }

  async #perform(actions: QueuedAction[]): Promise<void> {
    const { workbook, rest } = this.host;
    workbook.ranges.trackFor(this);
    let rested = performance.now();
    try {
      for (const [index, action] of actions.entries()) {
        if (rest && performance.now() - rested > STRETCH) {
          await rest();
          rested = performance.now();
        }
        try {
          const running = action.run();
          if (running) await running;
        } catch (error) {
          const told = officeErrorFrom(error, action.location, action.statement, statementsAround(actions, index));
          told.traceMessages.push(...this.#traces);
          throw told;
        }
      }
    } finally {
      actions.forEach((action) => action.ended?.());
      this.#traces = [];
      workbook.endOfBatch();
    }
  }

  /** After Excel.run: its ranges no longer follow the sheet, unless they are tracked. */
  end(): void {
    this.#ended = true;
    this.host.workbook.ranges.release(this);
  }

  resume(): void {
    this.#ended = false;
  }
}
