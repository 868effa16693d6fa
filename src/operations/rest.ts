import type { Steps } from "../domain/steps/steps";
import { throwIfCancelled } from "../excel/excel-api";
import type { Work } from "./work";

/** Milliseconds of work after which the pane is let draw itself, and Excel see that it lives. */
const STRETCH = 50;

/** Ends the present task of the thread. A channel's message waits for nothing; a timer of a hidden page would wait a second. */
export function nextTask(): Promise<void> {
  return new Promise((go) => {
    if (typeof MessageChannel === "undefined") return void setTimeout(go, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}

/** A rest between two parts of a long operation; stops there if the person pressed cancel. */
export async function rest(work: Work | undefined): Promise<void> {
  await nextTask();
  throwIfCancelled(work);
}

/** The result of a reckoning in steps, with a rest after each stretch of work; stops there if the person pressed cancel. */
export async function inSteps<T>(steps: Steps<T>, work: Work | undefined, now: () => number = () => performance.now()): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < STRETCH) continue;
    await rest(work);
    began = now();
  }
}
