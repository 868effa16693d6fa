import type { CadenceCompliance, Compliance, TargetCompliance } from "../domain/compliance/compliance";
import { displayNumber, displayRate, ENGLISH_SIGNS } from "../domain/compliance/display-rate";
import { COUNTED_WITH_EN, VERDICT_WORDS_EN } from "../domain/compliance/verdict-words.en";
import type { TableKind, TrackingTable } from "../domain/intake/tables/tracking-table";
import type { Severity } from "../domain/issues/issue";
import type { Commitment, PlanHeading } from "../domain/plan-text/plan-reading";
import { foldText } from "../domain/vietnamese/fold-text";
import type { IssueRow } from "../operations/operations";
import type { CommandWording } from "./wording.vi";

const KINDS: Record<TableKind, string> = {
  households: "list of households",
  targets: "table of targets",
  visits: "log of visits",
  distribution: "list of items handed out",
  activities: "table of activities",
  units: "list of units",
  progress: "table of results",
  unknown: "table of unknown kind",
};

const SECTIONS = {
  found: "== Read ==",
  issues: "== Checks ==",
  compliance: "== Compliance ==",
  written: "== Written ==",
};

function countedWith({ linkedTo, verdict }: Pick<TargetCompliance, "linkedTo" | "verdict">): string | null {
  return linkedTo === undefined || verdict === "optional" ? null : `${COUNTED_WITH_EN}${linkedTo}`;
}

/** What was achieved: units or households that have theirs, periods, or the figure against the plan's. */
function achieved({ rule, required, actual, unitsMet, unitsDue, periodsMet, periodsDue }: TargetCompliance): string {
  if (rule === "each-household")
    return unitsDue === undefined || actual === null ? "" : `${unitsMet ?? 0} of ${unitsDue} households have theirs`;
  if (unitsDue !== undefined) return unitsDue === 0 ? "" : `${unitsMet ?? 0} of ${unitsDue} units met`;
  if (periodsDue !== undefined) return periodsDue === 0 ? "" : `${periodsMet ?? 0} of ${periodsDue} periods met`;
  return actual === null ? "" : `actual ${inFigures(actual)}${required === null ? "" : ` of ${inFigures(required)}`}`;
}

const inPercent = (rate: number | null): string => displayRate(rate, 1, ENGLISH_SIGNS);
const inFigures = (value: number): string => displayNumber(value, ENGLISH_SIGNS);
const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 108)}…` : text);

/** Sentences that the command line prints, English. */
export const wordingEn: CommandWording = {
  section: (name: keyof typeof SECTIONS) => SECTIONS[name],
  changes: ({ added, changed, gone }: { added: number; changed: number; gone: number }) =>
    `Against the ledger: ${added} new rows, ${changed} changed, ${gone} no longer in their table.`,
  fileBrought: (file: string, sheets: readonly string[]) => `File ${file}: ${sheets.map((name) => `sheet "${name}"`).join(", ")}`,
  fileLeftOut: (file: string, reason: string) => `File ${file} is left out: ${reason}`,
  tableFound: ({ sheet, kind, headerRows, records, questions }: TrackingTable) =>
    `Sheet "${sheet}": ${KINDS[kind]}, ${records.length} rows, headings in rows ${headerRows.join("–")}${questions.length > 0 ? `; unsure of columns ${questions.map(({ column }) => column).join(", ")}` : ""}`,
  sheetUnread: (sheet: string, reason: string) => `Sheet "${sheet}": left out (${reason})`,
  planRead: ({ number, title }: PlanHeading, commitments: readonly Commitment[]) =>
    `Plan ${number ?? ""} "${short(title)}": ${commitments.length} commitments`,
  commitment: ({ section, kind, text, value, unit, due, dueExclusive }: Commitment) =>
    `  [${kind}] ${value === null ? "" : `${value} ${unit ?? ""} – `}${short(text)}${section ? ` (section ${section})` : ""}${due ? `, ${dueExclusive ? "before" : "by"} ${due}` : ""}`,
  issuesFound: (severities: readonly Severity[]) => {
    const count = (wanted: Severity) => severities.filter((severity) => severity === wanted).length;
    return severities.length === 0 ? "No issues." : `${count("error")} errors, ${count("warning")} warnings, ${count("info")} notes:`;
  },
  issue: ({ issue, sentence, ledgerCells, sourceCells }: IssueRow) =>
    `  [${issue.severity}] ${sentence} (${[...new Set([...sourceCells, ...ledgerCells])].slice(0, 4).join("; ")})`,
  planSummary: ({ asOf, plan, tasks }: Compliance) =>
    `As of ${asOf}: ${plan.met}/${plan.due} targets met${plan.rate === null ? "" : ` (${inPercent(plan.rate)})`}, ${plan.noData} without data; ${plan.notDue} not yet due; tasks: ${tasks.done}/${tasks.due} done, ${tasks.overdue} overdue`,
  target: (target: TargetCompliance) => {
    const { id, text, rate, verdict } = target;
    const counted = countedWith(target);
    const figures = [rate === null ? "" : `${inPercent(rate)} of plan`, achieved(target)];
    return `  ${id} ${short(text)}: ${[...(counted === null ? figures : []), counted ?? VERDICT_WORDS_EN[verdict]].filter((part) => part !== "").join(", ")}`;
  },
  cadence: (cadence: CadenceCompliance) => {
    const { id, level, text, periodsMet, periodsDue, visitsDone, visitsDue, rate, verdict } = cadence;
    const begins = level !== null && [level, `Cấp ${level}`].some((words) => foldText(text).startsWith(foldText(words)));
    const done = `${periodsMet} of ${periodsDue} periods met, ${inFigures(visitsDone)} of ${inFigures(visitsDue)} visits${rate === null ? "" : `, ${inPercent(rate)}`}, `;
    return `  ${id} ${level && !begins ? `${level}: ` : ""}${short(text)}: ${countedWith(cadence) ?? `${verdict === "no-data" ? "" : done}${VERDICT_WORDS_EN[verdict]}`}`;
  },
  sheetsWritten: (sheets: readonly string[]) => `Sheets: ${sheets.join(", ")}`,
  reportWritten: (sheet: string, output: string) => `Sheet "${sheet}" written to ${output}`,
  anonymised: ({ names, numbers, addresses, pictures, output }) => [
    `${names} names, ${numbers} ID and phone numbers and ${addresses} addresses were replaced; the copy is ${output}. Your own file is as it was.`,
    "Read the notes again before you send it: nicknames and stories in words are not all recognised.",
    ...(pictures > 0 ? [`${pictures} pictures are still in the copy as they were.`] : []),
  ],
  saved: (output: string) => `Saved ${output}. Your own sheets are as they were.`,
  scriptDone: (output: string | null) => (output === null ? "Done." : `Done, saved ${output}.`),
  defect: (message: string) => `The program met a fault of its own, your file is as it was: ${message}`,
  scriptFailed: (code: string, message: string) => `The script stopped (${code}): ${message}`,
  scriptWaits: "The script waits for something that never comes and was stopped; nothing was written.",
};
