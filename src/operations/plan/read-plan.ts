import { readPlanText } from "../../domain/plan-text/read-plan-text";
import type { PlanDocument, PlanInput } from "../operations";
import { readPlanDocument } from "../plan-document/read-plan-document";
import { done, refused, type Result } from "../refusals/refusal";

/** Reads a plan document and proposes its commitments; nothing is written. */
export async function readPlan(input: PlanInput): Promise<Result<PlanDocument>> {
  const text = await readPlanDocument(input);
  if (!text.ok) return text;
  const reading = readPlanText(text.value);
  if (reading.commitments.length === 0) return refused({ code: "plan-unreadable", reason: "no-commitments" });
  return done({ ...reading, text: text.value });
}
