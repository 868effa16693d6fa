import { Cancelled } from "../../src/excel/excel-api";
import type { Steps } from "../../src/domain/steps/steps";
import { atOnce } from "../../src/domain/steps/steps";
import { inSteps } from "../../src/operations/rest";

/** Adds up to a number, a step for each; each takes so many milliseconds by the clock. */
function reckoning(clock: { at: number }, duration: number) {
  function* steps(upTo: number): Steps<number> {
    let sum = 0;
    for (let i = 1; i <= upTo; i++) {
      sum += i;
      clock.at += duration;
      yield;
    }
    return sum;
  }
  return steps;
}

describe("a reckoning in steps", () => {
  it("comes to the same with rests and without", async () => {
    const clock = { at: 0 };
    const steps = reckoning(clock, 20);
    expect(atOnce(steps(10))).toBe(55);
    expect(await inSteps(steps(10), undefined, () => clock.at)).toBe(55);
  });

  it("lets other tasks run after 50 ms of work, and not before", async () => {
    const othersIn = async (duration: number) => {
      const clock = { at: 0 };
      let others = 0;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        others++;
        channel.port2.postMessage(null);
      };
      channel.port2.postMessage(null);
      await inSteps(reckoning(clock, duration)(10), undefined, () => clock.at);
      channel.port1.close();
      return others;
    };
    expect(await othersIn(4)).toBe(0);
    expect(await othersIn(30)).toBeGreaterThanOrEqual(4);
  });

  it("stops at a rest when cancel was pressed", async () => {
    const clock = { at: 0 };
    const pressed = new AbortController();
    const steps = reckoning(clock, 60)(10);
    pressed.abort();
    await expect(inSteps(steps, { signal: pressed.signal }, () => clock.at)).rejects.toThrow(Cancelled);
    expect(clock.at).toBe(60);
  });
});
