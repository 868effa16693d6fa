import { encodeXml } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { chartPathIn, drawingTargets } from "./patch-charts";
import type { AnchorCorner, AnchorPatch } from "../save-plan";

const anchors = /<((?:[\w.-]+:)?)(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b([^>]*)>([\s\S]*?)<\/\1\2\s*>/g;

const cornerXml = (prefix: string, name: string, { column, columnOffset, row, rowOffset }: AnchorCorner): string =>
  `<${prefix}${name}>` +
  Object.entries({ col: column, colOff: columnOffset, row, rowOff: rowOffset })
    .map(([element, value]) => `<${prefix}${element}>${value}</${prefix}${element}>`)
    .join("") +
  `</${prefix}${name}>`;

/** What stands in an anchor before the thing it holds: corners, a position, a size. */
const places = /^\s*(?:<(?:[\w.-]+:)?(?:from|to)\b[\s\S]*?<\/(?:[\w.-]+:)?(?:from|to)\s*>\s*|<(?:[\w.-]+:)?(?:pos|ext)\b[^>]*\/>\s*)+/;

function patchAnchor(prefix: string, attributes: string, inner: string, patch: AnchorPatch): string {
  const held = inner
    .replace(places, "")
    .replace(/(<(?:[\w.-]+:)?cNvPr\b[^>]*?\bname=")[^"]*"/, (_, before: string) => `${before}${encodeXml(patch.name)}"`);
  const corners = cornerXml(prefix, "from", patch.from) + cornerXml(prefix, "to", patch.to);
  return `<${prefix}twoCellAnchor${attributes}>${corners}${held}</${prefix}twoCellAnchor>`;
}

/** Puts charts that were added or moved where they belong and gives them their names. */
export function patchAnchors(entries: PackageEntries, patches: readonly AnchorPatch[]): void {
  if (patches.length === 0) return;
  for (const path of entries.paths(/^xl\/drawings\/[^/]+\.xml$/)) {
    const targets = drawingTargets(entries, path);
    entries.change(path, (xml) =>
      xml.replace(anchors, (anchor: string, prefix: string, _kind, attributes: string, inner: string) => {
        const shown = chartPathIn(inner, targets);
        const patch = patches.find(({ writtenAs, chartPath }) =>
          writtenAs === null ? chartPath === shown : inner.includes(`name="${writtenAs}"`),
        );
        return patch ? patchAnchor(prefix, attributes, inner, patch) : anchor;
      }),
    );
  }
}
