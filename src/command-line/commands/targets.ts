import { readPlan } from "../../operations/plan/read-plan";
import type { PlanDocument } from "../../operations/operations";
import { done } from "../../operations/refusals/refusal";
import { readBytes } from "../open-book";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";

/** `targets PLAN`: reads a plan document and lists its commitments. */
export async function targets(path: string, options: CommonOptions): CommandResult {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const document = await readPlan({ name: path, content: bytes.value });
  if (!document.ok) return document;
  return done({ lines: targetLines(document.value, options), json: targetsJson(document.value), status: 0 });
}

function targetsJson({ plan, commitments, derived }: PlanDocument): unknown {
  const { title, number, issued, start, end, issuers, place, area } = plan;
  return {
    plan: { title, number, issued, start, end, issuers, place, area },
    commitments: commitments.map(({ dueExclusive, offset, ...commitment }) => ({
      ...commitment,
      ...(dueExclusive ? { dueExclusive } : {}),
      offset,
    })),
    derived,
  };
}

function targetLines({ plan, commitments }: PlanDocument, { language }: CommonOptions): string[] {
  const wording = wordingIn(language);
  return [
    wording.planRead(plan, commitments),
    ...commitments.filter(({ kind }) => kind !== "task").map((commitment) => wording.commitment(commitment)),
  ];
}
