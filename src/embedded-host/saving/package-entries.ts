import { strFromU8, strToU8 } from "fflate";
import { elementsNamed } from "../reading/xml-text";

/** The unpacked parts of a package, to be read and changed as text. */
export class PackageEntries {
  constructor(readonly entries: Record<string, Uint8Array>) {}

  has(path: string): boolean {
    return path in this.entries;
  }

  text(path: string): string {
    const bytes = this.entries[path];
    return bytes ? strFromU8(bytes) : "";
  }

  put(path: string, text: string): void {
    this.entries[path] = strToU8(text);
  }

  change(path: string, change: (text: string) => string): void {
    if (!this.has(path)) return;
    const before = this.text(path);
    const after = change(before);
    if (after !== before) this.put(path, after);
  }

  drop(path: string): void {
    delete this.entries[path];
  }

  paths(pattern: RegExp): string[] {
    return Object.keys(this.entries).filter((path) => pattern.test(path));
  }

  /** The paths of the worksheets by their names. */
  get sheetPaths(): Map<string, string> {
    const targets = new Map(
      elementsNamed(this.text("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
        attributes["Id"],
        attributes["Target"] ?? "",
      ]),
    );
    const paths = new Map<string, string>();
    for (const { attributes } of elementsNamed(this.text("xl/workbook.xml"), "sheet")) {
      const target = targets.get(attributes["r:id"]) ?? "";
      paths.set(attributes["name"] ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    }
    return paths;
  }
}

/** The paths of these sheets, as far as the package has them. */
export function untouchedPaths(entries: PackageEntries, names: readonly string[]): string[] {
  const paths = entries.sheetPaths;
  return names.map((name) => paths.get(name)).filter((path): path is string => path !== undefined && entries.has(path));
}
