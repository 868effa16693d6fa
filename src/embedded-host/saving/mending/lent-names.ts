import { attributesOf, encodeAttribute } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { WORKBOOK_PATH } from "../package-links";
import type { PlanStep } from "../save-plan";

const LONGEST = 31;
const sheetTag = /<(?:[\w.-]+:)?sheet\s[^>]*>/g;

/** Names that other programs give to sheets and Excel does not allow: the file library does nothing on such a sheet. */
const isForbidden = (name: string): boolean => name.length > LONGEST || /[:\\/?*[\]]|^'|'$/.test(name);

function renameSheets(entries: PackageEntries, names: ReadonlyMap<string, string>): void {
  entries.change(WORKBOOK_PATH, (xml) =>
    xml.replace(sheetTag, (tag) => {
      const name = names.get(attributesOf(tag)["name"] ?? "");
      if (name === undefined) return tag;
      return tag.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, start: string) => `${start}"${encodeAttribute(name)}"`);
    }),
  );
}

/** Gives sheets with a forbidden name another for the time of writing; answers with the lent names by their own. */
export function lendNames(entries: PackageEntries): ReadonlyMap<string, string> {
  const names = [...entries.sheetPaths.keys()];
  const lent = new Map<string, string>();
  let number = 0;
  for (const name of names.filter(isForbidden)) {
    do number += 1;
    while (names.includes(`lent ${number}`));
    lent.set(name, `lent ${number}`);
  }
  if (lent.size > 0) renameSheets(entries, lent);
  return lent;
}

/** A step with the lent name of its sheet. */
export function withLentName(step: PlanStep, lent: ReadonlyMap<string, string>): PlanStep {
  const at = step[0] === "call" ? 2 : 1;
  const name = lent.get(String(step[at]));
  if (name === undefined) return step;
  return [...step.slice(0, at), name, ...step.slice(at + 1)] as unknown as PlanStep;
}

/** Gives the sheets their own names back. */
export function returnNames(entries: PackageEntries, lent: ReadonlyMap<string, string>): void {
  if (lent.size > 0) renameSheets(entries, new Map([...lent].map(([own, other]) => [other, own])));
}
