import { columnCountOf, rowCountOf } from "../../model/area";
import { CellError, type CellScalar } from "../../model/cells/cell-scalar";
import { cellsOf, type ReadSource } from "../../model/charts/chart-sources";
import type { ChartModel } from "../../model/charts/chart-model";
import { insertChild } from "../../model/charts/chart-order";
import { shownText } from "../../model/cells/number-format";
import { allNamed, childAt, removeChildren, valNode, type XmlNode, xmlNode } from "../../model/xml-node";

const MOST_POINTS = 100_000;
const REFERENCES = ["strRef", "numRef", "multiLvlStrRef"];

interface Cell {
  value: CellScalar;
  format: string;
}

const lines = ({ sheet, area }: ReadSource, byRows: boolean): Cell[][] => {
  const cell = (row: number, column: number): Cell => ({
    value: sheet.grid.value(row, column),
    format: sheet.grid.format(row, column).numberFormat,
  });
  const rows = Array.from({ length: rowCountOf(area) }, (_, row) =>
    Array.from({ length: columnCountOf(area) }, (__, column) => cell(area.top + row, area.left + column)),
  );
  return byRows ? rows : rows[0]!.map((_, column) => rows.map((cells) => cells[column]!));
};

const point = (index: number, text: string): XmlNode => xmlNode("pt", { idx: String(index) }, [xmlNode("v", {}, [], text)]);

const words = (cells: readonly Cell[]): XmlNode[] =>
  cells.flatMap(({ value, format }, index) => (value === null || value === "" ? [] : [point(index, shownText(value, format))]));

const numbers = (cells: readonly Cell[]): XmlNode[] =>
  cells.flatMap(({ value }, index) =>
    typeof value === "number"
      ? [point(index, String(value))]
      : value instanceof CellError
        ? [point(index, value.code)]
        : typeof value === "boolean"
          ? [point(index, value ? "1" : "0")]
          : [],
  );

function fill(chart: ChartModel, holder: XmlNode, reference: XmlNode): void {
  const cells = cellsOf(chart, childAt(reference, "f")?.text ?? "");
  const count = cells?.reduce((sum, { area }) => sum + rowCountOf(area) * columnCountOf(area), 0) ?? 0;
  removeChildren(reference, "strCache", "numCache", "multiLvlStrCache");
  if (!cells || count === 0 || count > MOST_POINTS) return;
  const isNaming = holder.name === "cat" || holder.name === "xVal";
  const [first] = cells;
  if (isNaming && cells.length === 1 && rowCountOf(first!.area) > 1 && columnCountOf(first!.area) > 1) {
    const levels = lines(first!, rowCountOf(first!.area) < columnCountOf(first!.area));
    reference.name = "multiLvlStrRef";
    const said = [...levels].reverse().map((level) => xmlNode("lvl", {}, words(level)));
    insertChild(reference, xmlNode("multiLvlStrCache", {}, [valNode("ptCount", levels[0]!.length), ...said]));
    return;
  }
  const all = cells.flatMap((one) => lines(one, true).flat());
  const numeric = isNaming ? all.every(({ value }) => typeof value === "number") : holder.name !== "tx";
  reference.name = numeric ? "numRef" : "strRef";
  const cache = numeric
    ? xmlNode("numCache", {}, [xmlNode("formatCode", {}, [], all[0]!.format || "General"), valNode("ptCount", all.length), ...numbers(all)])
    : xmlNode("strCache", {}, [valNode("ptCount", all.length), ...words(all)]);
  insertChild(reference, cache);
}

/** Writes behind every reference of a chart what its cells hold, for readers that do not calculate. */
export function fillCaches(chart: ChartModel, root: XmlNode): void {
  for (const name of ["tx", "cat", "val", "xVal", "yVal", "bubbleSize"]) {
    for (const holder of allNamed(root, name))
      for (const reference of holder.children) if (REFERENCES.includes(reference.name)) fill(chart, holder, reference);
  }
}
