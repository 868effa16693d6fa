import { buildAll } from "../../operations/build-all";
import { done, refused, type Result } from "../../operations/refusals/refusal";
import { readPlan } from "../../operations/plan/read-plan";
import type { PlanDocument } from "../../operations/operations";
import { REPORT_KINDS } from "../../operations/reports/report-kinds";
import { readBytes } from "../open-book";
import { fileLines, filesJson, openBooks } from "../open-books";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";
import { issueJson, issueLines } from "./check";
import { complianceJson, complianceLines } from "./compliance";
import { intakeJson, intakeLines } from "./intake";
import { reportSettings } from "./report";

/** `build BOOK.xlsx … [--plan PLAN] -o OUT.xlsx`: intake of one or several files, checks, compliance and every report sheet in one go. */
export async function build(paths: readonly string[], planPath: string | null, options: CommonOptions): CommandResult {
  if (options.output === null) return refused({ code: "output-missing" });
  const opened = await openBooks(paths, options);
  if (!opened.ok) return opened;
  const { book, files } = opened.value;
  const plan = planPath === null ? done(null) : await planFromFile(planPath);
  if (!plan.ok) return plan;
  const built = await buildAll(book.shop, { ...reportSettings(options), plan: plan.value, reports: REPORT_KINDS }, options.work);
  if (!built.ok) return built;
  const { reading, issues, compliance, sheets } = built.value;
  const wording = wordingIn(options.language);
  return done({
    lines: [
      wording.section("found"),
      ...fileLines(files, options),
      ...intakeLines(reading, options),
      ...(plan.value ? [wording.planRead(plan.value.plan, plan.value.commitments)] : []),
      wording.section("issues"),
      ...issueLines(issues, options),
      wording.section("compliance"),
      ...complianceLines(compliance, options),
      wording.section("written"),
      wording.sheetsWritten(sheets),
      wording.saved(options.output),
    ],
    json: {
      intake: { ...intakeJson(reading, false), ...filesJson(files) },
      issues: issues.map(issueJson),
      compliance: complianceJson(compliance),
      sheets,
      output: options.output,
    },
    status: 0,
    file: { path: options.output, bytes: await book.host.save() },
  });
}

async function planFromFile(path: string): Promise<Result<PlanDocument>> {
  const bytes = await readBytes(path);
  return bytes.ok ? readPlan({ name: path, content: bytes.value }) : bytes;
}
