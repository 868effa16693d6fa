import type { SheetModel } from "../sheets/sheet-model";
import type { XmlNode } from "../xml-node";

/** A chart (biểu đồ) on a sheet; position and size in points. What it shows is kept as the tree of its part in the file. */
export interface ChartModel {
  id: string;
  sheet: SheetModel;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Null where the file's part is no chart that can be read. */
  readonly root: XmlNode | null;
  isNew: boolean;
  /** What has to be written of a chart of the file. */
  treeChanged: boolean;
  placeChanged: boolean;
  /** The part that holds the chart in the file. */
  path: string | null;
  /** The top left cell of a chart of the file. */
  anchorInFile: string | null;
}

/** An identifier that no chart of the workbook has. */
export const newChartId = ({ workbook }: SheetModel): string =>
  `{${String(workbook.nextId()).padStart(8, "0")}-0000-0000-0000-00000000CHRT}`;

/** What all charts have in common that the file does not hold yet. */
export function notInFile(sheet: SheetModel) {
  return { id: newChartId(sheet), sheet, isNew: true, treeChanged: true, placeChanged: true, path: null, anchorInFile: null };
}

/** Somewhere in a chart's tree: what is there, and how it is made where it is missing. Several elements may be set at once. */
export interface ChartPlace {
  chart: ChartModel;
  find(): XmlNode | null;
  make(): XmlNode[];
}

/** A place that can be emptied. */
export interface RemovablePlace extends ChartPlace {
  remove(): void;
}

/** An axis of a chart: what it is for, and whether of the primary (0) or the secondary series. */
export interface AxisPlace extends ChartPlace {
  role: AxisRole;
  group: number;
}

/** What an axis shows: categories (or x values), values, or the series one behind the other. */
export type AxisRole = "category" | "value" | "series";

/** A series of a chart. */
export interface SeriesPlace extends ChartPlace {
  node: XmlNode;
}

/** A point of a series. */
export interface PointPlace extends SeriesPlace {
  index: number;
}

/** The label of one point. */
export interface LabelPlace extends ChartPlace {
  series: XmlNode;
  index: number;
}

/** A trend line (đường xu hướng) of a series. */
export interface TrendlinePlace extends ChartPlace {
  series: SeriesPlace;
  node: XmlNode;
}
