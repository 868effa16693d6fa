/** A host whose Office.js is examined: the embedded one, or real Excel in a page. Each case gets a new, empty workbook. */
export interface HostUnderTest {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

/** What a case needs of an assertion library; jest's `expect` is one. */
export interface Matchers {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  toBeCloseTo(expected: number, digits?: number): void;
  toMatchObject(expected: object): void;
  toContain(expected: unknown): void;
}
export type Expect = (actual: unknown) => Matchers;

/** One thing every host must do, and where it is known from. */
export interface Case {
  title: string;
  source: string;
  run(host: HostUnderTest, expect: Expect): Promise<void>;
}

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

/** Runs a piece of work on the first sheet of the workbook. */
export const onFirstSheet = (host: HostUnderTest, work: Work): Promise<void> =>
  host.Excel.run(async (context) => work(context, context.workbook.worksheets.getFirst()));

/** A case that works on the first sheet. */
export const sheetCase = (
  title: string,
  source: string,
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet, expect: Expect) => Promise<void>,
): Case => ({
  title,
  source,
  run: (host, expect) => onFirstSheet(host, (context, sheet) => work(context, sheet, expect)),
});

export interface Failure {
  name: string;
  code: string;
  errorLocation: string | undefined;
}

const describeFailure = (error: unknown): Failure => {
  const { name, code, debugInfo } = error as OfficeExtension.Error;
  return { name, code, errorLocation: debugInfo?.errorLocation };
};

/** What a function throws at once; null when it throws nothing. */
export function thrownBy(work: () => unknown): Failure | null {
  try {
    work();
    return null;
  } catch (error) {
    return describeFailure(error);
  }
}

/** What a promise is rejected with; null when it is not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Failure | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    return describeFailure(error);
  }
}
