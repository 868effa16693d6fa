import { directoryOf, relationshipsPath, resolveTarget } from "../../reading/package-parts";
import { elementsNamed } from "../../reading/xml-text";
import type { PackageEntries } from "../package-entries";
import type { ChartPatch } from "../save-plan";

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

/** Writes the parts of charts: of those in the file by their paths, of new ones by the name they were given. */
export function patchCharts(entries: PackageEntries, patches: readonly ChartPatch[]): void {
  const waiting = new Map(patches.filter(({ writtenAs }) => writtenAs !== null).map((patch) => [patch.writtenAs!, patch.xml]));
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
