import { attributesOf, encodeXml } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { StyleList } from "../parts/style-list";
import type { SavePlan } from "../save-plan";
import { STYLES_PATH } from "../style-writer";

const withXfId = (xf: string, xfId: number | null): string =>
  xf.replace(/\sxfId="[^"]*"/, "").replace(/^<xf\b/, xfId === null ? "<xf" : `<xf xfId="${xfId}"`);

const applies = {
  number: "NumberFormat",
  font: "Font",
  patterns: "Fill",
  border: "Border",
  alignment: "Alignment",
  protection: "Protection",
};

/** A format of cells as the look of a style: every part is said to hold or not to. */
function styleLook(xf: string, includes: SavePlan["namedStyles"][number]["includes"]): string {
  const flags = Object.entries(applies)
    .map(([part, name]) => ` apply${name}="${includes[part as keyof typeof applies] ? 1 : 0}"`)
    .join("");
  return withXfId(xf, null)
    .replace(/\sapply\w+="[^"]*"/g, "")
    .replace(/^<xf\b/, `<xf${flags}`);
}

/** Puts named styles into the package, and says which cells have them. */
export function patchStyles(entries: PackageEntries, plan: SavePlan, written: ReadonlyMap<string, number>): void {
  const { namedStyles, styledCells, deletedStyles } = plan;
  if (namedStyles.length + deletedStyles.length === 0) return;
  const xml = entries.text(STYLES_PATH);
  const formats = new StyleList(xml, "cellXfs", "xf");
  const looks = new StyleList(xml, "cellStyleXfs", "xf");
  const names = new StyleList(xml, "cellStyles", "cellStyle");
  const idOf = new Map(
    names.entries.map((entry) => {
      const { name, xfId } = attributesOf(entry);
      return [name ?? "", Number(xfId)];
    }),
  );
  for (const { name, number, changed, includes } of namedStyles) {
    const look = styleLook(formats.entries[written.get(name)!]!, includes);
    const known = idOf.get(name);
    if (known !== undefined && changed) looks.entries[known] = look;
    if (known !== undefined) continue;
    const xfId = looks.add(look);
    idOf.set(name, xfId);
    const ready = number === null ? "" : ` builtinId="${number}"${changed ? ' customBuiltin="1"' : ""}`;
    names.add(`<cellStyle name="${encodeXml(name)}" xfId="${xfId}"${ready}/>`);
  }
  names.entries.splice(
    0,
    names.entries.length,
    ...names.entries.filter((entry) => !deletedStyles.includes(attributesOf(entry)["name"] ?? "")),
  );
  const made = new Map<string, number>();
  const indexOf = (format: number, style: string): number => {
    const key = `${format} ${style}`;
    const index = made.get(key) ?? formats.add(withXfId(formats.entries[format]!, idOf.get(style)!));
    made.set(key, index);
    return index;
  };
  const paths = entries.sheetPaths;
  for (const { sheet, cells } of styledCells) {
    entries.change(paths.get(sheet)!, (part) =>
      part.replace(/<c r="([A-Z]+\d+)" s="(\d+)"/g, (whole, address: string, format: string) => {
        const style = cells[address];
        return style === undefined || !idOf.has(style) ? whole : `<c r="${address}" s="${indexOf(Number(format), style)}"`;
      }),
    );
  }
  entries.put(STYLES_PATH, names.putInto(formats.putInto(looks.putInto(xml))));
}
