import { encodeXml } from "../reading/xml-text";
import type { PackageEntries } from "./package-entries";
import type { AnchorCorner, AnchorPatch } from "./save-plan";

const cornerXml = ({ column, columnOffset, row, rowOffset }: AnchorCorner): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff>`;

function patchAnchor(anchor: string, patches: readonly AnchorPatch[]): string {
  const patch = patches.find(({ writtenAs }) => anchor.includes(`name="${writtenAs}"`));
  if (!patch) return anchor;
  return anchor
    .replace(/<xdr:from>[\s\S]*?<\/xdr:from>/, `<xdr:from>${cornerXml(patch.from)}</xdr:from>`)
    .replace(/<xdr:to>[\s\S]*?<\/xdr:to>/, `<xdr:to>${cornerXml(patch.to)}</xdr:to>`)
    .replace(`name="${patch.writtenAs}"`, `name="${encodeXml(patch.name)}"`);
}

/** Puts the added charts where they belong and gives them their names. */
export function patchAnchors(entries: PackageEntries, patches: readonly AnchorPatch[]): void {
  if (patches.length === 0) return;
  for (const path of entries.paths(/^xl\/drawings\/[^/]+\.xml$/)) {
    entries.change(path, (xml) =>
      xml.replace(/<xdr:twoCellAnchor\b[\s\S]*?<\/xdr:twoCellAnchor>/g, (anchor) => patchAnchor(anchor, patches)),
    );
  }
}
