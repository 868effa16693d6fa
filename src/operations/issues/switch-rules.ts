import * as z from "zod";
import { checks } from "../../domain/checks/checks";
import type { CheckedCode } from "../../domain/checks/check";
import { listsWordingEn } from "../../domain/reports/lists-wording.en";
import { listsWordingVi } from "../../domain/reports/lists-wording.vi";
import { readSetting } from "../../excel/workbook-settings";
import { keepOnly } from "../roster/kept-lists";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import type { RuleSwitch } from "../roster/roster-operations";
import type { Work } from "../work";
import { languageOf, type Workshop } from "../workshop";

const KEY = "plan-ledger.rules-off";
const CODES = Object.keys(checks) as CheckedCode[];

/** Rules that are switched off in this workbook. */
export async function rulesOff(shop: Workshop): Promise<readonly CheckedCode[]> {
  const kept = z.array(z.string()).safeParse(await readSetting(shop.excel, KEY));
  return kept.success ? CODES.filter((code) => kept.data.includes(code)) : [];
}

/** Every rule for the data, and whether it is switched on. */
export async function listRules(shop: Workshop, work?: Work): Promise<Result<readonly RuleSwitch[]>> {
  return refusingOn(async () => {
    const off = new Set(await rulesOff(shop));
    const { titles } = (languageOf(shop, work) === "vi" ? listsWordingVi : listsWordingEn).dataQuality;
    return done(CODES.map((code) => ({ code, title: titles[code] ?? code, isOn: !off.has(code) })));
  });
}

/** Switches rules off, all others on, and keeps that in the workbook. */
export async function switchRulesOff(shop: Workshop, codes: readonly string[]): Promise<Result<null>> {
  return refusingOn(async () => {
    const unknown = codes.find((code) => !CODES.some((one) => one === code));
    if (unknown !== undefined) return refused({ code: "bad-option", option: "rule", value: unknown });
    return done(null, await keepOnly(shop, "rules", { key: KEY, list: [...new Set(codes)] }));
  });
}
