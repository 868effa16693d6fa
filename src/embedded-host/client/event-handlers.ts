import type { HostEventType } from "../model/host-events";
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
  ) {}

  add(handler: Handler): { context: unknown; remove(): void } {
    this.requestContext.enqueue({
      location: `${this.location}.add`,
      statement: `${this.location}.add(...)`,
      run: () => {
        this.#removals.set(handler, this.requestContext.host.workbook.events.listen(this.type, this.source(), handler));
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
