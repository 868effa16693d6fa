import type { Case, HostUnderTest } from "../case";
import { specification } from "../specification";
import { Differs, plainExpect } from "./plain-expect";
import { emptyWorkbook } from "./scratch-workbook";

/** How one case went: it agrees, differs, or could not be run to its end. */
export interface CaseResult {
  subject: string;
  title: string;
  source: string;
  outcome: "agrees" | "differs" | "fails";
  /** What was expected and received, or the error. */
  details: string;
}

/** No case of the specification takes longer in Excel on the web, as far as is known. */
const MOST_SECONDS = 60;

function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer for ${seconds} seconds`)), seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const described = (error: unknown): string => {
  const { name, code, message, debugInfo } = error as OfficeExtension.Error;
  return [code ?? name, message, debugInfo?.errorLocation].filter(Boolean).join(" | ");
};

async function runCase(host: HostUnderTest, subject: string, { title, source, run }: Case): Promise<CaseResult> {
  const told = { subject, title, source };
  try {
    await within(MOST_SECONDS, emptyWorkbook(host));
    await within(MOST_SECONDS, run(host, plainExpect));
    return { ...told, outcome: "agrees", details: "" };
  } catch (error) {
    if (error instanceof Differs) return { ...told, outcome: "differs", details: error.message };
    return { ...told, outcome: "fails", details: described(error) };
  }
}

/** How many cases there are. */
export const caseCount = specification.reduce((count, [, cases]) => count + cases.length, 0);

/** Runs the specification on a scratch workbook, case after case, and empties it again. */
export async function runSpecification(host: HostUnderTest, onResult: (result: CaseResult) => void): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const [subject, cases] of specification)
    for (const one of cases) {
      const result = await runCase(host, subject, one);
      results.push(result);
      onResult(result);
    }
  await emptyWorkbook(host).catch(() => undefined);
  return results;
}
