import { type HostEventType, ITSELF } from "../model/host-events";
import type { ProxyContext } from "./client-object";

type Handler = (args: unknown) => unknown;

/** `object.onSomething`: handlers are registered and removed by a sync, as everything else is done by a sync. */
export class EventHandlers {
  readonly #removals = new Map<Handler, () => void>();

  constructor(
    readonly requestContext: ProxyContext,
    readonly type: HostEventType,
    readonly location: string,
    readonly source: () => unknown,
    /** The object whose event it is. */
    readonly owner: unknown,
  ) {}

  /** What a handler is told; where an event names its own object, the handler gets the object the program holds. */
  #told(args: unknown): unknown {
    return Object.fromEntries(
      Object.entries(args as object).map(([name, value]) => [name, value === ITSELF ? this.owner : (value as unknown)]),
    );
  }

  add(handler: Handler): { context: unknown; remove(): void } {
    this.requestContext.enqueue({
      location: `${this.location}.add`,
      statement: `${this.location}.add(...)`,
      run: async () => {
        const { host } = this.requestContext;
        const source = this.source();
        // Results that wait for somebody to ask are no event of the time to come.
        await host.calculate();
        const told = (args: unknown): unknown => handler(this.#told(args));
        this.#removals.set(handler, host.workbook.events.listen(this.type, source, told));
      },
    });
    return { context: this.requestContext.facade, remove: () => this.remove(handler) };
  }

  remove(handler: Handler): void {
    this.requestContext.enqueue({
      location: `${this.location}.remove`,
      statement: `${this.location}.remove(...)`,
      run: () => {
        this.#removals.get(handler)?.();
        this.#removals.delete(handler);
      },
    });
  }
}
