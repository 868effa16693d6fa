import { directoryOf, relationshipsPath, resolveTarget } from "../../reading/package-parts";
import { elementsNamed } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import { addContentType, addRelationship, DECLARATION, freePath, OFFICE, relatedParts } from "../package-links";
import { elementXml } from "../parts/element-xml";
import { withSheetElement } from "../parts/sheet-element";
import type { ChartPatch } from "../save-plan";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const NO_DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

/** The parts that a drawing's relationships lead to, by their ids. */
export const drawingTargets = (entries: PackageEntries, drawing: string): Map<string, string> =>
  new Map(
    elementsNamed(entries.text(relationshipsPath(drawing)), "Relationship").map(({ attributes }) => [
      attributes["Id"] ?? "",
      resolveTarget(directoryOf(drawing), attributes["Target"] ?? ""),
    ]),
  );

/** The part of the chart that an anchor or a frame shows. */
export const chartPathIn = (xml: string, targets: ReadonlyMap<string, string>): string | undefined =>
  targets.get(/<(?:[\w.-]+:)?chart\b[^>]*?\b[\w.-]+:id="([^"]+)"/.exec(xml)?.[1] ?? "");

/** An anchor that shows a chart; where it lies and how it is called is said afterwards. */
const anchorXml = (name: string, id: number, description: string, relationship: string): string =>
  `<xdr:twoCellAnchor><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${elementXml("xdr:cNvPr", { id, name, descr: description || undefined })}` +
  `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
  `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

/** The drawing part of a sheet, which is made when there is none. */
function drawingOf(entries: PackageEntries, sheetPath: string): string {
  const known = relatedParts(entries, sheetPath, "drawing")[0]?.path;
  if (known !== undefined) return known;
  const path = freePath(entries, "xl/drawings/drawing", ".xml");
  entries.put(path, NO_DRAWING);
  addContentType(entries, path, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const id = addRelationship(entries, sheetPath, `${OFFICE}/drawing`, path);
  entries.change(sheetPath, (xml) => withSheetElement(xml, "drawing", id));
  return path;
}

/** Makes the parts of charts of new sheets. */
function addCharts(entries: PackageEntries, patches: readonly ChartPatch[]): void {
  const sheets = entries.sheetPaths;
  for (const { added, writtenAs, xml } of patches) {
    if (added === null || writtenAs === null) continue;
    const drawing = drawingOf(entries, sheets.get(added.sheet)!);
    const path = freePath(entries, "xl/charts/chart", ".xml");
    entries.put(path, xml);
    addContentType(entries, path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    const relationship = addRelationship(entries, drawing, `${OFFICE}/chart`, path);
    entries.change(drawing, (part) => {
      const id = (part.match(/<xdr:cNvPr\b/g)?.length ?? 0) + 2;
      return part.replace("</xdr:wsDr>", (end) => anchorXml(writtenAs, id, added.description, relationship) + end);
    });
  }
}

/** Writes the parts of charts: of those in the file by their paths, of new ones by the name they were given. */
export function patchCharts(entries: PackageEntries, patches: readonly ChartPatch[]): void {
  addCharts(entries, patches);
  const waiting = new Map(
    patches.filter(({ writtenAs, added }) => writtenAs !== null && added === null).map((patch) => [patch.writtenAs!, patch.xml]),
  );
  for (const { chartPath, xml } of patches) if (chartPath !== null && entries.has(chartPath)) entries.put(chartPath, xml);
  if (waiting.size === 0) return;
  for (const drawing of entries.paths(/^xl\/drawings\/drawing\d+\.xml$/)) {
    const targets = drawingTargets(entries, drawing);
    for (const frame of entries.text(drawing).match(/<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/g) ?? []) {
      const name = /\bname="([^"]*)"/.exec(frame)?.[1] ?? "";
      const xml = waiting.get(name);
      const path = chartPathIn(frame, targets);
      if (xml === undefined || path === undefined) continue;
      entries.put(path, xml);
      waiting.delete(name);
    }
  }
  if (waiting.size > 0) throw new Error(`The package has no chart '${[...waiting.keys()].join("', '")}'.`);
}
