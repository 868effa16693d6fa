import { strFromU8, unzipSync } from "fflate";
import { UnreadableFile } from "../unreadable-file";
import { attributesOf, elementsNamed } from "./xml-text";

export interface Relationship {
  id: string;
  /** The last word of the relationship's type, e.g. "worksheet". */
  kind: string;
  target: string;
}

export interface SheetPart {
  name: string;
  path: string;
  state: string;
}

const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

function resolveTarget(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = base.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The parts of an .xlsx package, each unpacked when it is asked for. */
export class PackageParts {
  readonly #texts = new Map<string, string>();

  constructor(
    readonly bytes: Uint8Array,
    readonly names: ReadonlySet<string>,
  ) {}

  text(path: string): string | null {
    if (!this.names.has(path)) return null;
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const text = strFromU8(unzipSync(this.bytes, { filter: ({ name }) => name === path })[path]!);
    if (text.length < 5_000_000) this.#texts.set(path, text);
    return text;
  }

  relationships(path: string): Relationship[] {
    const directory = directoryOf(path);
    const xml = this.text(`${directory}_rels/${path.slice(directory.length)}.rels`);
    if (xml === null) return [];
    return elementsNamed(xml, "Relationship").map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").pop()!,
      target: attributes["TargetMode"] === "External" ? (attributes["Target"] ?? "") : resolveTarget(directory, attributes["Target"] ?? ""),
    }));
  }

  get workbookPath(): string {
    const root = this.relationships("").find(({ kind }) => kind === "officeDocument");
    if (!root || !this.names.has(root.target) || !/\.xml$/i.test(root.target))
      throw new UnreadableFile("not-a-workbook", "The package holds no workbook.");
    return root.target;
  }

  /** The worksheets in the order of their tabs; chart sheets and dialogs are left out. */
  get sheets(): SheetPart[] {
    const path = this.workbookPath;
    const related = new Map(this.relationships(path).map((one) => [one.id, one]));
    return elementsNamed(this.text(path) ?? "", "sheet").flatMap(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name) && name !== "sheetId")?.[1];
      const part = id === undefined ? undefined : related.get(id);
      return part?.kind === "worksheet"
        ? [{ name: attributes["name"] ?? "", path: part.target, state: attributes["state"] ?? "visible" }]
        : [];
    });
  }

  /** The attributes of the first element of this name in a part. */
  attributes(path: string, element: string): Record<string, string> | null {
    const tag = new RegExp(`<(?:[\\w.-]+:)?${element}(\\s[^>]*)?>`).exec(this.text(path) ?? "");
    return tag ? attributesOf(tag[1] ?? "") : null;
  }
}
