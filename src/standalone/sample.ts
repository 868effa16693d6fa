import type { PlanInput } from "../operations/operations";

const folder = "assets/sample/";
const workbook = "so-theo-doi-xom-9.xlsx";
const plan = "ke-hoach-phoi-hop.txt";

async function fetched(name: string): Promise<Uint8Array | null> {
  const response = await fetch(folder + name).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** The sample workbook with invented people, from the page's own server; null where it cannot be had. */
export async function sampleWorkbook(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const bytes = await fetched(workbook);
  return bytes && { name: workbook, bytes };
}

/** The sample plan that goes with it. */
export async function samplePlan(): Promise<PlanInput | null> {
  const content = await fetched(plan);
  return content && { name: plan, content };
}
