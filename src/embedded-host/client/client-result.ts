import { OfficeError } from "./office-error";

/** A value the host answers with at the next sync; reading it earlier throws `ValueNotLoaded`. */
export class ClientResult<T> {
  #answer: { value: T } | null = null;

  get value(): T {
    if (!this.#answer) {
      throw new OfficeError(
        "ValueNotLoaded",
        'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
        { errorLocation: "clientResult.value" },
      );
    }
    return this.#answer.value;
  }

  static answer<T>(result: ClientResult<T>, value: T): void {
    result.#answer = { value };
  }
}
