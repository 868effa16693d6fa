import type { HostEnvironment } from "./host-environment";

type Answer = { saved: Uint8Array } | { failure: string };

/** The host's surroundings in a page: each save runs in a worker of its own, which ends with it, because its memory cannot shrink. */
export function browserEnvironment(options: { now?: () => Date; rest?: () => Promise<void> } = {}): HostEnvironment {
  return {
    now: options.now ?? (() => new Date()),
    rest: options.rest,
    save: (plan) => {
      if (plan.unchanged && plan.bytes) return Promise.resolve(plan.bytes);
      const worker = new Worker(new URL("./save.worker.ts", import.meta.url));
      const wasmUrl = new URL("excelize-wasm/excelize.wasm.gz", import.meta.url).href;
      return new Promise<Uint8Array>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => ("saved" in data ? resolve(data.saved) : reject(new Error(data.failure)));
        worker.onerror = (event) => reject(new Error(event.message || "The worker for saving could not be started."));
        worker.postMessage({ plan, wasmUrl });
      }).finally(() => worker.terminate());
    },
  };
}
