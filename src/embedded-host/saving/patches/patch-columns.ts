import { attributesOf, encodeXml } from "../../reading/xml-text";
import type { ColumnPatch } from "../save-plan";

interface Columns {
  from: number;
  to: number;
  attributes: Record<string, string>;
}

function readColumns(xml: string): Columns[] {
  const inner = /<cols>([\s\S]*?)<\/cols>/.exec(xml)?.[1] ?? "";
  return [...inner.matchAll(/<col\b([^>]*?)\/?>/g)].map(([, tag]) => {
    const { min, max, ...attributes } = attributesOf(tag!);
    return { from: Number(min) - 1, to: Number(max) - 1, attributes };
  });
}

function changed(attributes: Record<string, string>, patch: ColumnPatch): Record<string, string> {
  const result = { ...attributes };
  if (patch.style !== undefined) result["style"] = String(patch.style);
  if (patch.hidden !== undefined) {
    if (patch.hidden) result["hidden"] = "1";
    else delete result["hidden"];
  }
  if (patch.level) result["outlineLevel"] = String(patch.level);
  else if (patch.level === 0) delete result["outlineLevel"];
  if (patch.width !== undefined) Object.assign(result, { width: String(patch.width), customWidth: "1" });
  result["width"] ??= "9.140625";
  return result;
}

/** Splits the columns at the ends of a patch and says the patch of those inside, also of those the file says nothing of. */
function apply(columns: readonly Columns[], patch: ColumnPatch): Columns[] {
  const result: Columns[] = [];
  let next = patch.from;
  const fill = (until: number): void => {
    if (next <= until) result.push({ from: next, to: until, attributes: changed({}, patch) });
    next = Math.max(next, until + 1);
  };
  for (const one of columns) {
    if (one.to < patch.from || one.from > patch.to) {
      if (one.from > patch.to) fill(patch.to);
      result.push(one);
      continue;
    }
    if (one.from < patch.from) result.push({ ...one, to: patch.from - 1 });
    fill(Math.max(one.from, patch.from) - 1);
    const end = Math.min(one.to, patch.to);
    result.push({ from: Math.max(one.from, patch.from), to: end, attributes: changed(one.attributes, patch) });
    next = end + 1;
    if (one.to > patch.to) result.push({ ...one, from: patch.to + 1 });
  }
  fill(patch.to);
  return result;
}

function columnsXml(columns: readonly Columns[]): string {
  const all = columns.map(
    ({ from, to, attributes }) =>
      `<col min="${from + 1}" max="${to + 1}"${Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${encodeXml(value)}"`)
        .join("")}/>`,
  );
  return `<cols>${all.join("")}</cols>`;
}

/** Says widths, hiding and styles of columns in a worksheet part. */
export function patchColumns(xml: string, patches: readonly ColumnPatch[]): string {
  if (patches.length === 0) return xml;
  const columns = columnsXml(patches.reduce<Columns[]>(apply, readColumns(xml)));
  if (/<cols>/.test(xml)) return xml.replace(/<cols>[\s\S]*?<\/cols>/, columns);
  return xml.replace(/<sheetData\b/, `${columns}<sheetData`);
}
