import { strFromU8, unzipSync } from "fflate";
import { type XmlNode, xmlTree } from "../../reading/xml-tree";
import type { PackageEntries } from "../package-entries";
import { addContentType, addExtension, addRelationship, DECLARATION, freePath, OFFICE, relatedParts } from "../package-links";
import type { DrawingPatch, SavePlan } from "../save-plan";
import { withSheetElement } from "../parts/sheet-element";

const SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const EMPTY = `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET}" xmlns:a="${MAIN}"></xdr:wsDr>`;

const anchorsOf = (xml: string): XmlNode[] => xmlTree(xml)?.children ?? [];
const chartOf = (anchor: string): string | null => /<(?:[\w.-]+:)?chart\b[^>]*?:id\s*=\s*["']([^"']*)["']/.exec(anchor)?.[1] ?? null;

/** The anchors of charts in a drawing, by the relationship of the chart. */
function chartAnchors(xml: string): Map<string, string> {
  const anchors = anchorsOf(xml).map(({ start, end }) => xml.slice(start, end));
  return new Map(anchors.flatMap((anchor) => (chartOf(anchor) === null ? [] : [[chartOf(anchor)!, anchor] as const])));
}

/** An anchor that was written in another drawing part says itself what its prefixes mean. */
const standingAlone = (anchor: string): string =>
  anchor.replace(/^<[\w.:-]+(?:[^>"']|"[^"]*"|'[^']*')*?(?=\/?>)/, (tag) =>
    [
      ["xdr", SHEET],
      ["a", MAIN],
      ["r", OFFICE],
    ].reduce((all, [prefix, meaning]) => (all.includes(`xmlns:${prefix}=`) ? all : `${all} xmlns:${prefix}="${meaning}"`), tag),
  );

/** The drawing of the opened file with its anchors as they are now: the unknown ones stay in their places, new ones come behind. */
function patchDrawing(base: string, written: string, patch: DrawingPatch): string {
  const charts = chartAnchors(written);
  const before = chartAnchors(base);
  const wanted = patch.anchors
    .filter(({ chart }) => chart === null || charts.has(chart))
    .map(({ xml, chart }) =>
      chart === null || patch.isMoved ? xml : before.get(chart) === charts.get(chart) ? xml : standingAlone(charts.get(chart)!),
    );
  const added = [...charts].filter(([id]) => !before.has(id)).map(([, anchor]) => standingAlone(anchor));
  const known = new Set(patch.known);
  const slots = anchorsOf(base).filter(({ start, end }) => known.has(base.slice(start, end)));
  let xml = "";
  let at = 0;
  slots.forEach(({ start, end }, index) => {
    xml += base.slice(at, start) + (wanted[index] ?? "");
    at = end;
  });
  const rest = [...wanted.slice(slots.length), ...added].join("");
  const tail = base
    .slice(at)
    .replace(
      /(<(?:[\w.-]+:)?wsDr\b(?:[^>"']|"[^"]*"|'[^']*')*?)\/>\s*$/,
      (_, opening: string) => `${opening}></${/^<([\w.:-]+)/.exec(opening)![1]}>`,
    );
  const close = tail.lastIndexOf("</");
  return xml + tail.slice(0, close) + rest + tail.slice(close);
}

const TYPES = { PNG: ["png", "image/png"], JPEG: ["jpeg", "image/jpeg"], UNKNOWN: ["bin", "application/octet-stream"] } as const;

function withPictures(entries: PackageEntries, path: string, xml: string, { pictures }: DrawingPatch): string {
  return pictures.reduce((all, { mark, format, base64 }) => {
    const [extension, type] = TYPES[format];
    const media = freePath(entries, "xl/media/image", `.${extension}`);
    entries.entries[media] = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    addExtension(entries, extension, type);
    const id = addRelationship(entries, path, `${OFFICE}/image`, media);
    return all.replaceAll(mark, id);
  }, xml);
}

/** Puts the shapes of sheets into the package. */
export function patchShapes(entries: PackageEntries, { drawings, bytes }: SavePlan): void {
  const sheets = entries.sheetPaths;
  for (const patch of drawings) {
    const sheet = sheets.get(patch.sheet);
    if (sheet === undefined) throw new Error(`The package has no sheet '${patch.sheet}'.`);
    const known = relatedParts(entries, sheet, "drawing")[0]?.path;
    if (known === undefined && patch.anchors.length === 0) continue;
    const path = known ?? freePath(entries, "xl/drawings/drawing", ".xml");
    const written = entries.text(path) || EMPTY;
    const opened =
      patch.path === null || bytes === null ? undefined : unzipSync(bytes, { filter: ({ name }) => name === patch.path })[patch.path];
    const drawing = patchDrawing(opened ? strFromU8(opened) : written, written, patch);
    entries.put(path, drawing);
    entries.put(path, withPictures(entries, path, drawing, patch));
    if (known !== undefined) continue;
    const id = addRelationship(entries, sheet, `${OFFICE}/drawing`, path);
    addContentType(entries, path, "application/vnd.openxmlformats-officedocument.drawing+xml");
    entries.change(sheet, (xml) => withSheetElement(xml, "drawing", id));
  }
}
