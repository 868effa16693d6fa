import { unzipSync } from "fflate";
import { UnreadableFile } from "../unreadable-file";
import { partInUtf8, partText } from "./part-text";
import { attributesOf, elementsNamed } from "./xml-text";

export interface Relationship {
  id: string;
  /** The last word of the relationship's type, e.g. "worksheet". */
  kind: string;
  /** The path of the part in the package, or the address outside. */
  target: string;
  /** The target as it is written. */
  written: string;
  external: boolean;
}

export interface SheetPart {
  name: string;
  path: string;
  state: string;
  /** True when the package does not hold the part. */
  isLost: boolean;
}

/** An archive that is unpacked part by part. */
interface Archive {
  bytes: Uint8Array;
  names: ReadonlySet<string>;
}

/** Letters or bytes from which on a part is not kept in memory. */
const MOST_KEPT = 5_000_000;

export const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

export const relationshipsPath = (path: string): string => `${directoryOf(path)}_rels/${path.slice(directoryOf(path).length)}.rels`;

/** The path of a part that a relationship of a part in this folder names. */
export function resolveTarget(directory: string, target: string): string {
  const steps = target.startsWith("/") ? [] : directory.split("/").filter(Boolean);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

const isArchive = (source: Archive | Record<string, Uint8Array>): source is Archive => source["names"] instanceof Set;

/** The parts of an .xlsx package, each unpacked when it is asked for. */
export class PackageParts {
  readonly #texts = new Map<string, string>();
  readonly #frames = new Map<string, string>();
  readonly #bytesOf: (path: string) => Uint8Array;
  readonly #smallBytesOf: (path: string) => Uint8Array | undefined;
  readonly names: ReadonlySet<string>;

  /** Of an archive, or of parts that are unpacked already. */
  constructor(source: Archive | Record<string, Uint8Array>) {
    if (isArchive(source)) {
      this.names = source.names;
      this.#bytesOf = (path) => unzipSync(source.bytes, { filter: ({ name }) => name === path })[path]!;
      this.#smallBytesOf = (path) =>
        unzipSync(source.bytes, { filter: ({ name, originalSize }) => name === path && originalSize < MOST_KEPT })[path];
    } else {
      this.names = new Set(Object.keys(source));
      this.#bytesOf = (path) => source[path]!;
      this.#smallBytesOf = (path) => source[path];
    }
  }

  /** What a part holds that is no text; null when there is none. */
  bytes(path: string): Uint8Array | null {
    return this.names.has(path) ? this.#bytesOf(path) : null;
  }

  text(path: string): string | null {
    if (!this.names.has(path)) return null;
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const text = partText(this.#bytesOf(path));
    if (text.length < MOST_KEPT) this.#texts.set(path, text);
    return text;
  }

  /** Lets a part have another text from now on. */
  replaceText(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#frames.delete(path);
  }

  /** A part without the cells of a worksheet: of large sheets what stands around them is asked for again and again. */
  #frame(path: string): string {
    const known = this.#frames.get(path);
    if (known !== undefined) return known;
    const whole = this.text(path) ?? "";
    const start = whole.search(/<(?:[\w.-]+:)?sheetData\b/);
    const end = whole.lastIndexOf("sheetData");
    const frame = start < 0 ? whole : whole.slice(0, start) + whole.slice(end);
    this.#frames.set(path, frame);
    return frame;
  }

  /** False for a part in another encoding, or one that says where its bytes begin; parts of over five million bytes are not looked into. */
  isUtf8(path: string): boolean {
    const bytes = this.#smallBytesOf(path);
    return !bytes || partInUtf8(bytes) === null;
  }

  relationships(path: string): Relationship[] {
    return this.relationshipsIn(relationshipsPath(path));
  }

  /** The relationships that a part of relationships lists. */
  relationshipsIn(relations: string): Relationship[] {
    const xml = this.text(relations);
    if (xml === null) return [];
    const directory = directoryOf(relations).replace(/_rels\/$/i, "");
    return elementsNamed(xml, "Relationship").map(({ attributes }) => {
      const written = attributes["Target"] ?? "";
      const external = attributes["TargetMode"] === "External";
      return {
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").pop()!,
        target: external ? written : resolveTarget(directory, written),
        written,
        external,
      };
    });
  }

  get workbookPath(): string {
    const roots = this.relationships("").filter(({ kind }) => kind === "officeDocument");
    const root = roots.find(({ target }) => this.names.has(target) && /\.xml$/i.test(target));
    if (!root || !/<(?:[\w.-]+:)?workbook[\s>]/.test(this.text(root.target)!.slice(0, 20_000)))
      throw new UnreadableFile("not-a-workbook", "The package holds no workbook.");
    return root.target;
  }

  /** The part of the texts that cells of all sheets share. */
  get sharedTextsPath(): string | null {
    return this.relationships(this.workbookPath).find(({ kind }) => kind === "sharedStrings")?.target ?? null;
  }

  /** The worksheets in the order of their tabs; sheets of charts, dialogs and old macros are left out. */
  get sheets(): SheetPart[] {
    const path = this.workbookPath;
    const related = new Map(this.relationships(path).map((one) => [one.id, one]));
    return elementsNamed(this.text(path) ?? "", "sheet").flatMap(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name) && name !== "sheetId")?.[1];
      const part = id === undefined ? undefined : related.get(id);
      return part?.kind === "worksheet"
        ? [
            {
              name: attributes["name"] ?? "",
              path: part.target,
              state: attributes["state"] ?? "visible",
              isLost: !this.names.has(part.target),
            },
          ]
        : [];
    });
  }

  /** True when a sheet's part is missing, or its name is empty or another's. */
  get hasLostSheets(): boolean {
    const sheets = this.sheets;
    const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
    return names.size < sheets.length || names.has("") || sheets.some(({ isLost }) => isLost);
  }

  /** The attributes of the first element of this name in a part. */
  attributes(path: string, element: string): Record<string, string> | null {
    const tag = new RegExp(`<(?:[\\w.-]+:)?${element}(\\s[^>]*)?>`).exec(this.#frame(path));
    return tag ? attributesOf(tag[1] ?? "") : null;
  }
}
