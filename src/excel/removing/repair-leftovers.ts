import { SWAP_KEY, swapPlanFrom, type SwapPlan } from "../writing/swap-plan";
import { isTemporary } from "../writing/temporary-names";
import { removeAppended } from "../tables/appended-row";
import { queueSettingsBack } from "../workbook-settings";

/** What a repair found: nothing to do, a writing that it took back, or a swap that lacked only its last steps. */
export type Repair = "nothing" | "undone" | "completed";

interface Found {
  readonly workbook: Excel.Workbook;
  readonly names: ReadonlySet<string>;
  readonly items: readonly Excel.NamedItem[];
}

/**
 * Swaps sheets; where that fails, takes it back and throws, unless it was done although its answer never came.
 * A swap that brings no new sheets leaves nothing behind where it failed at once: sheets in `gone` tell whether it was done.
 */
export async function orRepaired(context: Excel.RequestContext, swap: () => Promise<void>, gone: readonly string[] = []): Promise<void> {
  try {
    await swap();
  } catch (error) {
    const repair = await repairIfPossible(context);
    if (repair === "undone" || (repair === "nothing" && (await someStand(context, gone)))) throw error;
  }
}

/** Whether one of these sheets stands; what cannot be asked is taken to stand. */
async function someStand(context: Excel.RequestContext, names: readonly string[]): Promise<boolean> {
  if (names.length === 0) return false;
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  try {
    await context.sync();
    return sheets.some((sheet) => !sheet.isNullObject);
  } catch {
    return true;
  }
}

/** Where even the repair fails, the next writing finds what is left and takes it back. */
export async function repairIfPossible(context: Excel.RequestContext): Promise<Repair> {
  try {
    return await repairLeftovers(context);
  } catch {
    return "undone";
  }
}

/** Takes back what a broken-off writing left, or finishes it where every new sheet bears its name already. */
export async function repairLeftovers(context: Excel.RequestContext): Promise<Repair> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name,items/formula");
  workbook.settings.load("items/key");
  const setting = workbook.settings.getItemOrNullObject(SWAP_KEY);
  setting.load("value");
  await context.sync();
  const names = new Set(workbook.worksheets.items.map(({ name }) => name));
  const plan = setting.isNullObject ? null : swapPlanFrom(setting.value);
  const left = [...names].filter(isTemporary);
  if (setting.isNullObject && left.length === 0) return "nothing";
  const isComplete =
    plan !== null && plan.sheets.every(({ temporary, finalName }) => (temporary === null ? !names.has(finalName) : !names.has(temporary)));
  if (!isComplete) {
    await removeAppended(context, plan?.rows ?? []);
    queueUndo({ workbook, names, items: workbook.names.items }, plan);
  } else {
    const isRemoval = plan.sheets.some(({ temporary }) => temporary === null);
    if (isRemoval) workbook.names.items.filter(({ formula }) => isTemporary(String(formula))).forEach((item) => item.delete());
    left.forEach((name) => workbook.worksheets.getItem(name).delete());
  }
  if (!setting.isNullObject) setting.delete();
  await context.sync();
  return isComplete ? "completed" : "undone";
}

/** The order makes it safe to be broken off and begun again: what a sheet's own state tells is never told wrongly. */
function queueUndo({ workbook, names, items }: Found, plan: SwapPlan | null): void {
  const { worksheets } = workbook;
  const isRemoval = plan?.sheets.some(({ temporary }) => temporary === null) === true;
  for (const { name, before } of plan?.cells ?? []) workbook.names.getItem(name).getRange().values = [[before]];
  queueSettingsBack(workbook, plan?.settings ?? [], new Set(workbook.settings.items.map(({ key }) => key)));
  for (const item of items) {
    if ((isTemporary(String(item.formula)) && !isRemoval) || plan?.names.includes(item.name)) item.delete();
  }
  for (const { temporary, finalName, parked } of plan?.sheets ?? []) {
    const isNamed = temporary !== null && !names.has(temporary) && names.has(finalName);
    if (isNamed && (parked === null || names.has(parked))) worksheets.getItem(finalName).delete();
    if (parked !== null && names.has(parked)) worksheets.getItem(parked).name = finalName;
  }
  const parkedNames = new Set(plan?.sheets.map(({ parked }) => parked));
  for (const name of names) {
    if (isTemporary(name) && !parkedNames.has(name)) worksheets.getItem(name).delete();
  }
}
