/** The kinds of things that have styles of several elements. */
export type StyleKind = "table" | "pivot" | "slicer" | "timeline";

/** A style of a workbook's own for tables, pivot tables, slicers or timelines. */
export interface ElementStyle {
  readonly kind: StyleKind;
  name: string;
  /** For what it is offered, in the attributes of the file. */
  readonly offered: Readonly<Record<string, string>>;
  /** The looks of its elements as the file writes them, and those of slicers and timelines in the newer part of the format. */
  readonly elements: string;
  readonly extension: string;
}

/** What holds for a whole workbook: how it is calculated, and its styles for things beside cells. */
export interface WorkbookSetup {
  /** For circular references: whether they are calculated again and again, how often at most, and until the results change by how little. */
  iteration: { enabled: boolean; maxIteration: number; maxChange: number };
  precisionAsDisplayed: boolean;
  /** Whether what a point of a chart was given stays with its data. */
  chartTracking: boolean;
  engineVersion: number;
  styles: ElementStyle[];
  /** The style that a new thing of each kind gets. */
  defaultStyles: Record<StyleKind, string>;
  changed: Set<"calculation" | "charts" | "styles">;
}

export const newSetup = (): WorkbookSetup => ({
  iteration: { enabled: false, maxIteration: 100, maxChange: 0.001 },
  precisionAsDisplayed: false,
  chartTracking: true,
  engineVersion: 191_029,
  styles: [],
  defaultStyles: {
    table: "TableStyleMedium2",
    pivot: "PivotStyleLight16",
    slicer: "SlicerStyleLight1",
    timeline: "TimeSlicerStyleLight1",
  },
  changed: new Set(),
});

/** For what a new style of each kind is offered. */
export const offeredFor: Readonly<Record<StyleKind, Readonly<Record<string, string>>>> = {
  table: { pivot: "0" },
  pivot: { table: "0" },
  slicer: { pivot: "0", table: "0" },
  timeline: { pivot: "0", table: "0" },
};

const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

/** The names of the styles that Excel has ready. */
export const readyStyles: Readonly<Record<StyleKind, readonly string[]>> = {
  table: [...numbered("TableStyleLight", 21), ...numbered("TableStyleMedium", 28), ...numbered("TableStyleDark", 11)],
  pivot: [...numbered("PivotStyleLight", 28), ...numbered("PivotStyleMedium", 28), ...numbered("PivotStyleDark", 28)],
  slicer: [...numbered("SlicerStyleLight", 6), ...numbered("SlicerStyleDark", 6), ...numbered("SlicerStyleOther", 2)],
  timeline: [...numbered("TimeSlicerStyleLight", 6), ...numbered("TimeSlicerStyleDark", 6)],
};
