import { withoutLostCells } from "../../reading/lean-package";
import { closedXml, isWellFormed, partText } from "../../reading/part-text";
import type { PackageEntries } from "../package-entries";
import { WORKBOOK_PATH } from "../package-links";
import { STYLES_PATH } from "../style-writer";
import { withoutWrongAttributes } from "./typed-attributes";

const SHARED_TEXTS = "xl/sharedStrings.xml";

const escape = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
const isControl = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 13;

/** Signs that no XML can hold, written as the file format writes them, and ampersands that stand for themselves. */
const withSoundSigns = (xml: string): string =>
  xml
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (sign) => escape(sign.charCodeAt(0)))
    .replace(/&#(?:x([0-9a-fA-F]+)|(\d+));/g, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return isControl(code) ? escape(code) : whole;
    })
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/g, "&amp;")
    .replace(/[\ufffe\uffff]/g, "\ufffd");

function cellLooks(entries: PackageEntries): number {
  const list = /<(?:[\w.-]+:)?cellXfs\b[\s\S]*?<\/(?:[\w.-]+:)?cellXfs\s*>/.exec(entries.text(STYLES_PATH))?.[0] ?? "";
  return (list.match(/<(?:[\w.-]+:)?xf\b/g) ?? []).length;
}

/** Formulas of the file that are shared under no number: the cells keep their results. */
const withoutLooseSharing = (xml: string): string =>
  xml.replace(/<((?:[\w.-]+:)?f)\b(?![^>]*\ssi\s*=)[^>]*\st\s*=\s*["']shared["'][^>]*?(?:\/>|>\s*<\/\1\s*>)/g, "");

/** Mends what the file library stumbles over in the parts that it reads; what programs can read in them stays. */
export function mendParts(entries: PackageEntries, sheets: readonly string[]): void {
  const looks = cellLooks(entries);
  for (const path of [WORKBOOK_PATH, STYLES_PATH, SHARED_TEXTS, ...sheets]) {
    const bytes = entries.entries[path];
    if (!bytes) continue;
    const whole = withoutWrongAttributes(withSoundSigns(partText(bytes)), looks);
    const closed = isWellFormed(whole) ? whole : closedXml(whole);
    const isSheet = path !== WORKBOOK_PATH && path !== STYLES_PATH && path !== SHARED_TEXTS;
    entries.put(path, isSheet ? withoutLooseSharing(withoutLostCells(closed)) : closed);
  }
}
