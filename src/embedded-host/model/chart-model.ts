import type { SheetModel } from "./sheet-model";
import type { XmlNode } from "./xml-node";

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
