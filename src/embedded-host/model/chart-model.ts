import type { Area } from "./area";
import type { SheetModel } from "./sheet-model";

export interface ChartTextLook {
  color: string;
  size: number;
  bold: boolean;
  italic: boolean;
  name: string;
}

/** One series of a chart; ranges with their sheets, or null. */
export interface ChartSeriesModel {
  name: string;
  /** The cell the name is read from. */
  nameSource: SourceRange | null;
  values: SourceRange | null;
  categories: SourceRange | null;
  color: string | null;
  hasDataLabels: boolean;
  /** In points; null is Excel's own. */
  lineWeight: number | null;
  smooth: boolean;
  marker: { symbol: string | null; size: number | null; color: string | null };
  /** Points that have a colour of their own, by their place. */
  pointColors: Map<number, string>;
  trendlines: TrendlineModel[];
}

/** A trend line (đường xu hướng) of a series. */
export interface TrendlineModel {
  type: string;
  movingAveragePeriod: number;
  polynomialOrder: number;
  showEquation: boolean;
}

/** What a series has that nobody has given a look yet. */
export const plainSeries = (): Pick<
  ChartSeriesModel,
  "color" | "hasDataLabels" | "lineWeight" | "smooth" | "marker" | "pointColors" | "trendlines"
> => ({
  color: null,
  hasDataLabels: false,
  lineWeight: null,
  smooth: false,
  marker: { symbol: null, size: null, color: null },
  pointColors: new Map(),
  trendlines: [],
});

export interface SourceRange {
  sheet: SheetModel;
  area: Area;
}

export interface ChartAxisModel {
  title: string;
  titleVisible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  visible: boolean;
  gridlines: boolean;
  numberFormat: string;
  look: Partial<ChartTextLook>;
}

/** A chart (biểu đồ) on a sheet; position and size in points. */
export interface ChartModel {
  id: string;
  sheet: SheetModel;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: { text: string; visible: boolean; overlay: boolean; look: Partial<ChartTextLook> };
  legend: { visible: boolean; position: string; look: Partial<ChartTextLook>; fill: string | null };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  dataLabels: {
    showValue: boolean;
    showPercentage: boolean;
    showCategoryName: boolean;
    showSeriesName: boolean;
    position: string;
    look: Partial<ChartTextLook>;
  };
  fill: string | null;
  isNew: boolean;
  /** The top left cell of a chart of the file. */
  anchorInFile: string | null;
}

export const newAxis = (gridlines: boolean): ChartAxisModel => ({
  title: "",
  titleVisible: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  visible: true,
  gridlines,
  numberFormat: "General",
  look: {},
});
