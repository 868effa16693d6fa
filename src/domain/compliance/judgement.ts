import type { TargetCompliance } from "./compliance";

/** What judging a target finds out, beside what the target says itself. */
export type Judgement = Omit<TargetCompliance, "id" | "text" | "kind" | "isDue">;
