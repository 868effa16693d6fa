import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const attribute = (element: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? "";

/** The path inside the file of each sheet, by name. */
export function sheetParts(book: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(book);
  const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"]!).match(/<Relationship\b[^>]*>/g) ?? [];
  const targets = new Map(relations.map((one) => [attribute(one, "Id"), attribute(one, "Target")]));
  const sheets = strFromU8(parts["xl/workbook.xml"]!).match(/<sheet\b[^>]*>/g) ?? [];
  return new Map(
    sheets.map((one) => {
      const target = targets.get(attribute(one, "r:id")) ?? "";
      return [attribute(one, "name"), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** The bytes of one sheet's part. */
export function sheetBytes(book: Uint8Array, sheet: string): Uint8Array {
  const part = sheetParts(book).get(sheet);
  const bytes = part === undefined ? undefined : unzipSync(book)[part];
  if (bytes === undefined) throw new Error(`There is no sheet "${sheet}".`);
  return bytes;
}

/** The workbook with another number typed into one cell, everything else (results of formulas too) as it was. */
export function withNumber(book: Uint8Array, sheet: string, address: string, value: number): Uint8Array {
  const part = sheetParts(book).get(sheet) ?? "";
  const parts = unzipSync(book);
  const cell = new RegExp(`(<c\\b[^>]*\\br="${address}"[^>]*>)<v>[^<]*</v>`);
  const xml = strFromU8(parts[part]!);
  if (!cell.test(xml)) throw new Error(`${sheet}!${address} holds no plain number.`);
  parts[part] = strToU8(xml.replace(cell, `$1<v>${value}</v>`));
  return zipSync(parts);
}
