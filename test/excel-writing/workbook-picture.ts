import { isDeepStrictEqual } from "node:util";
import type { EmbeddedHost } from "../../src/embedded-host/open-host";

/** Everything a person would notice: sheets in their order with values, formulas, tables, links, rules and names. */
export async function pictureOf({ Excel, model }: EmbeddedHost) {
  return Excel.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor");
    tables.load("items/name,items/showTotals,items/worksheet/name");
    names.load("items/name,items/formula");
    settings.load("items/key,items/value");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    used.forEach((range) => range.load("address,values,formulas,numberFormat"));
    const areas = tables.items.map((table) => table.getRange());
    areas.forEach((range) => range.load("address"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility, tabColor }, i) => ({
        name,
        visibility,
        tabColor,
        cells: used[i]!.isNullObject
          ? null
          : { at: used[i]!.address, values: used[i]!.values, formulas: used[i]!.formulas, formats: used[i]!.numberFormat },
      })),
      tables: tables.items
        .map((table, i) => ({ name: table.name, totals: table.showTotals, at: areas[i]!.address }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      settings: settings.items.map(({ key, value }) => ({ key, value: value as unknown })),
      rules: model.sheets.map((sheet) => ({
        highlights: sheet.conditionalFormats.length,
        validations: sheet.validations.map(({ areas: over }) => over).sort((a, b) => a[0]!.left - b[0]!.left),
      })),
    };
  });
}

/** Where two pictures differ, the first dozen places. */
export function differences(one: unknown, other: unknown, at = ""): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return [`${at}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys]
    .flatMap((key) => differences((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${at}/${key}`))
    .slice(0, 12);
}
