import { startingDay } from "../../src/operations/plan/starting-day";

describe("the day at which a new ledger stands", () => {
  it.each([
    ["a plan that has ended stands at its last day", "2024-12-31", "2026-11-22", "2024-12-31"],
    ["a plan that runs stands at today", "2026-12-31", "2026-11-22", "2026-11-22"],
    ["a plan stands at its last day on that day", "2026-11-22", "2026-11-22", "2026-11-22"],
  ])("%s", (_, end, today, day) => expect(startingDay({ end }, today)).toBe(day));
});
