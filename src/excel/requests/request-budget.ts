import { type Pace, throwIfCancelled } from "../excel-api";
import { REQUEST_BYTES } from "./request-size";

/** Gathers what is queued into as few requests as its bytes allow: sends when the next piece would make a request too heavy. */
export class RequestBudget {
  #queued = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly pace?: Pace,
  ) {}

  /** Makes room for a piece of so many bytes, which is queued right after. */
  async reserve(bytes: number): Promise<void> {
    if (this.#queued > 0 && this.#queued + bytes > REQUEST_BYTES) await this.send();
    this.#queued += bytes;
  }

  /** Sends what is queued; stops here if the person pressed cancel. */
  async send(): Promise<void> {
    throwIfCancelled(this.pace);
    this.#queued = 0;
    await this.context.sync();
  }
}
