import { done, refused, type Result } from "../../operations/refusal";
import { readPlan } from "../../operations/read-plan";
import type { PlanDocument, ReportKind } from "../../operations/operations";
import { openBook, readBytes, type Book } from "../open-book";
import type { CommonOptions } from "../options";
import type { CommandResult, Outcome } from "../outcome";
import { wordingIn } from "../wording";
import { issueJson, issueLines } from "./check";
import { complianceJson, complianceLines } from "./compliance";
import { intakeJson, intakeLines, takeInAll } from "./intake";
import { reportSettings } from "./report";

/** `build BOOK.xlsx [--plan PLAN] -o OUT.xlsx`: intake, checks, compliance and every report sheet in one go. */
export async function build(path: string, planPath: string | null, options: CommonOptions): CommandResult {
  if (options.output === null) return refused({ code: "bad-option", option: "-o", value: "" });
  const book = await openBook(path, options);
  if (!book.ok) return book;
  const plan = planPath === null ? done(null) : await planFromFile(planPath);
  if (!plan.ok) return plan;
  const built = await buildLedger(book.value, plan.value, options);
  if (!built.ok) return built;
  const bytes = await book.value.host.save();
  const saved = wordingIn(options.language).saved(options.output);
  return done({ ...built.value, lines: [...built.value.lines, saved], file: { path: options.output, bytes } });
}

async function planFromFile(path: string): Promise<Result<PlanDocument>> {
  const bytes = await readBytes(path);
  return bytes.ok ? readPlan({ name: path, content: bytes.value }) : bytes;
}

/** The main job over an open workbook: the plan, the tracking sheets, the checks, the figures, the reports. */
async function buildLedger(book: Book, plan: PlanDocument | null, options: CommonOptions): Promise<Result<Outcome>> {
  const { operations } = book;
  if (plan) {
    const all = plan.commitments.map((_, index) => index);
    const adopted = await operations.adoptPlan(plan, all, options.work);
    if (!adopted.ok) return adopted;
  }
  const taken = await takeInAll(book, options);
  if (!taken.ok) return taken;
  const reports = await writeReports(book, options);
  if (!reports.ok) return reports;
  const issues = await operations.checkAgain(options.work);
  if (!issues.ok) return issues;
  const overview = await operations.seeOverview(options.work, options.asOf);
  if (!overview.ok) return overview;
  const figures = overview.value.compliance;
  if (!figures) throw new Error("a ledger without compliance");
  const { preview, written } = taken.value;
  const wording = wordingIn(options.language);
  return done({
    lines: [
      wording.section("found"),
      ...intakeLines(preview, options),
      ...(plan ? [wording.planRead(plan.plan, plan.commitments)] : []),
      wording.section("issues"),
      ...issueLines(issues.value, options),
      wording.section("compliance"),
      ...complianceLines(figures, options),
      wording.section("written"),
      wording.sheetsWritten([...written.sheets, ...reports.value]),
    ],
    json: {
      intake: intakeJson(preview, false),
      issues: issues.value.map(issueJson),
      compliance: complianceJson(figures),
      sheets: [...written.sheets, ...reports.value],
      output: options.output,
    },
    status: 0,
  });
}

const REPORTS: readonly ReportKind[] = ["year-end", "half-year", "handover", "monitoring", "scorecard", "data-quality"];

async function writeReports(book: Book, options: CommonOptions): Promise<Result<string[]>> {
  const sheets: string[] = [];
  for (const kind of REPORTS) {
    const written = await book.operations.writeReport(kind, reportSettings(options), options.work);
    if (!written.ok) return written;
    sheets.push(written.value.sheet);
  }
  return done(sheets);
}
