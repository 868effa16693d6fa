/** What Office.js said when the page was opened. */
export type OfficeStart = "ready" | "no-office" | "outside-excel" | "too-old";

/** The oldest Excel that has everything the ledger needs. */
const requirement = "1.13";

type OfficeEntry = Pick<typeof Office, "onReady" | "context">;

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

/** Waits for Office.js no longer than some milliseconds: it never answers in a page that only pretends to be in Excel. */
export async function officeStart(office: OfficeEntry | undefined, patience: number): Promise<OfficeStart> {
  if (!office) return "no-office";
  // Outside Office the host is null, whatever the typings say.
  const info = await Promise.race([office.onReady(), after(patience)]);
  if (String(info?.host) !== "Excel") return "outside-excel";
  return office.context.requirements.isSetSupported("ExcelApi", requirement) ? "ready" : "too-old";
}
