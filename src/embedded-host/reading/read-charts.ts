import { cellAddress } from "../model/address";
import { type ChartModel, newChartId } from "../model/charts/chart-model";
import type { SheetModel } from "../model/sheets/sheet-model";
import type { XmlNode } from "../model/xml-node";
import type { PackageParts } from "./package-parts";
import { readChartTree } from "./read-chart-tree";
import { attributesOf, elementsNamed, textOf } from "./xml-text";

const EMU_PER_POINT = 12_700;
const anchors = /<(?:[\w.-]+:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/(?:[\w.-]+:)?\1\s*>/g;

interface Corner {
  column: number;
  row: number;
  left: number;
  top: number;
}

function cornerOf(sheet: SheetModel, anchor: string, name: "from" | "to"): Corner | null {
  const corner = elementsNamed(anchor, name)[0]?.inner;
  if (corner === undefined) return null;
  const number = (element: string): number => Number(textOf(corner, element) ?? 0);
  const [column, row] = [number("col"), number("row")];
  return {
    column,
    row,
    left: sheet.columns.offsetOf(column) + number("colOff") / EMU_PER_POINT,
    top: sheet.rows.offsetOf(row) + number("rowOff") / EMU_PER_POINT,
  };
}

const points = (attributes: Record<string, string> | undefined, name: string, otherwise: number): number =>
  attributes?.[name] === undefined ? otherwise : Number(attributes[name]) / EMU_PER_POINT;

/** A chart whose part is read when somebody first asks for what it shows. */
function fileChart(parts: PackageParts, path: string, known: Omit<ChartModel, "root">): ChartModel {
  let root: XmlNode | null | undefined;
  return Object.defineProperty(known, "root", {
    enumerable: true,
    get: () => (root ??= root === null ? null : readChartTree(parts.text(path) ?? "")),
  }) as ChartModel;
}

/** The charts of a sheet of the file, in the order in which they lie upon each other. */
export function readCharts(parts: PackageParts, sheetPath: string, sheet: SheetModel): ChartModel[] {
  const charts: ChartModel[] = [];
  for (const drawing of parts.relationships(sheetPath).filter(({ kind, external }) => kind === "drawing" && !external)) {
    const targets = new Map(parts.relationships(drawing.target).map((one) => [one.id, one]));
    for (const [anchor] of (parts.text(drawing.target) ?? "").matchAll(anchors)) {
      const tag = /<(?:[\w.-]+:)?chart\b([^>]*)>/.exec(anchor);
      const id = tag && Object.entries(attributesOf(tag[1]!)).find(([name]) => /(^|:)id$/.test(name))?.[1];
      const part = id ? targets.get(id) : undefined;
      if (part?.kind !== "chart" || !parts.names.has(part.target)) continue;
      const from = cornerOf(sheet, anchor, "from");
      const to = cornerOf(sheet, anchor, "to");
      const size = elementsNamed(anchor.replace(/<(?:[\w.-]+:)?xfrm\b[\s\S]*?<\/(?:[\w.-]+:)?xfrm\s*>/g, ""), "ext")[0]?.attributes;
      const place = elementsNamed(anchor, "pos")[0]?.attributes;
      const left = from?.left ?? points(place, "x", 0);
      const top = from?.top ?? points(place, "y", 0);
      charts.push(
        fileChart(parts, part.target, {
          id: newChartId(sheet),
          sheet,
          name: elementsNamed(anchor, "cNvPr")[0]?.attributes["name"] ?? `Chart ${charts.length + 1}`,
          left,
          top,
          width: to ? to.left - left : points(size, "cx", 360),
          height: to ? to.top - top : points(size, "cy", 216),
          isNew: false,
          treeChanged: false,
          placeChanged: false,
          path: part.target,
          anchorInFile: from ? cellAddress(from.row, from.column) : null,
        }),
      );
    }
  }
  return charts;
}
