import type { Compliance } from "../../domain/compliance/compliance";
import { done } from "../../operations/refusals/refusal";
import { findCompliance } from "../../operations/reports/find-compliance";
import { openBook } from "../open-book";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";

/** `compliance LEDGER.xlsx`: computes every percentage at --as-of. */
export async function compliance(path: string, options: CommonOptions): CommandResult {
  const book = await openBook(path, options);
  if (!book.ok) return book;
  const figures = await findCompliance(book.value.shop, options.asOf, options.work);
  if (!figures.ok) return figures;
  return done({ lines: complianceLines(figures.value, options), json: complianceJson(figures.value), status: 0 });
}

/** The contract's JSON of all percentages. */
export function complianceJson({ asOf, targets, cadences, plan, tasks }: Compliance): unknown {
  return {
    asOf,
    targets: targets.map(({ evidence: _, isDue: __, ...target }) => target),
    cadences: cadences.map(({ evidence: _, isDue: __, periods: ___, ...cadence }) => cadence),
    plan,
    tasks,
  };
}

/** Every percentage in words, or why there is none. */
export function complianceLines(figures: Compliance, { language }: CommonOptions): string[] {
  const wording = wordingIn(language);
  return [
    wording.planSummary(figures),
    ...figures.targets.map((target) => wording.target(target)),
    ...figures.cadences.map((cadence) => wording.cadence(cadence)),
  ];
}
