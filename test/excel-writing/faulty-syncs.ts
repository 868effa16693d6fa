import type { QueuedAction } from "../../src/embedded-host/client/client-object";
import { HostFailure, OfficeError } from "../../src/embedded-host/client/office-error";
import { RequestContext } from "../../src/embedded-host/client/request-context";

/** Where in a request Excel fails: at its first action, in the middle, at the last, or after everything was done and only the answer is lost; or from this request on nothing answers any more ("gone"). */
export type FaultPlace = "first" | "middle" | "last" | "answer" | "gone";

interface Watched extends QueuedAction {
  fails?: boolean;
}

const reads = /[.](load|get\w*)\(|^(\w+)[.]get\w*\b|load/;

/** Counts the syncs of every context of the embedded host, and makes one of them fail once. */
export class FaultySyncs {
  /** Syncs since the count began, and which of them asked for a change. */
  count = 0;
  readonly changing: number[] = [];
  /** Things asked of Excel since the count began. */
  actions = 0;
  fired = false;
  #failAt = 0;
  #place: FaultPlace = "first";
  readonly #queued = new WeakMap<RequestContext, Watched[]>();
  readonly #originals = { enqueue: RequestContext.prototype.enqueue, sync: RequestContext.prototype.sync };

  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const walk = this;
    const { enqueue, sync } = this.#originals;
    RequestContext.prototype.enqueue = function (action) {
      const watched: Watched = {
        ...action,
        run: () => {
          if (watched.fails) throw new HostFailure("GeneralException", "made to fail by the test");
          return action.run();
        },
      };
      walk.actions++;
      const queue = walk.#queued.get(this);
      if (queue) queue.push(watched);
      else walk.#queued.set(this, [watched]);
      enqueue.call(this, watched);
    };
    RequestContext.prototype.sync = async function () {
      const queue = walk.#queued.get(this) ?? [];
      walk.#queued.delete(this);
      const losesAnswer = walk.#begin(queue);
      if (walk.#isGone) throw new OfficeError("GeneralException", "nothing answers any more");
      await sync.call(this);
      if (losesAnswer) throw new OfficeError("GeneralException", "the answer was lost");
    };
  }

  /** Counts anew; sync n (from 1) will fail at a place, 0 for none. */
  arm(failAt: number, place: FaultPlace = "first"): void {
    this.count = 0;
    this.actions = 0;
    this.changing.length = 0;
    this.fired = false;
    this.#failAt = failAt;
    this.#place = place;
  }

  get #isGone(): boolean {
    return this.#place === "gone" && this.#failAt > 0 && this.count >= this.#failAt;
  }

  #begin(queue: Watched[]): boolean {
    this.count++;
    if (queue.some(({ statement }) => !reads.test(statement))) this.changing.push(this.count);
    if (this.count !== this.#failAt) return false;
    this.fired = true;
    if (this.#place === "answer") return true;
    if (this.#place === "gone") return false;
    const index = { first: 0, middle: Math.floor(queue.length / 2), last: queue.length - 1 }[this.#place];
    const action = queue[index];
    if (!action) return true;
    action.fails = true;
    return false;
  }

  remove(): void {
    Object.assign(RequestContext.prototype, this.#originals);
  }
}
