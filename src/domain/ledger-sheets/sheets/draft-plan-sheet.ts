import type { Plan } from "../../ledger/plan";
import type { DraftStyle, DraftValue, SheetDraft } from "../../sheet/sheet-draft";
import type { SheetRange } from "../../sheet/sheet-range";
import type { DraftOptions } from "./draft-options";
import { draftRule } from "./draft-rules";
import { HEADING_ROW } from "./draft-table-sheet";
import { planTotalFormulas } from "../formulas/plan-total-formulas";
import { LEDGER_PAGE } from "./ledger-page";
import { COLOURS, LEDGER_FONT, NUMBER_FORMATS, TABLE_STYLE } from "./look";
import { PLAN_ROWS } from "../plan-rows";
import { TOTAL_LABELS_EN } from "./sheet-titles.en";
import { TOTAL_LABELS_VI } from "./sheet-titles.vi";
import { rowHeight, textLines } from "./text-lines";

const VALUE_COLUMN = 2;
const TOTALS_COLUMN = 4;
const TOTALS = Object.keys(planTotalFormulas) as (keyof typeof planTotalFormulas)[];
const WIDTHS = { 1: 34, 2: 58, 3: 3, 4: 30, 5: 11 } as const;
const HEADING: DraftStyle = {
  bold: true,
  color: COLOURS.onHeading,
  fill: COLOURS.heading,
  align: "Center",
  verticalAlign: "Center",
};

function cell(row: number, column: number): SheetRange {
  return { top: row, left: column, bottom: row, right: column };
}

function totals(language: "vi" | "en"): DraftValue[][] {
  const labels = language === "vi" ? TOTAL_LABELS_VI : TOTAL_LABELS_EN;
  return [[labels.heading, null], ...TOTALS.map((key) => [labels[key], { formula: planTotalFormulas[key] }])];
}

function styles(): SheetDraft["styles"] {
  const bottom = HEADING_ROW + TOTALS.length;
  return [
    { range: cell(1, 1), style: { bold: true, size: 16, color: COLOURS.title } },
    { range: { top: HEADING_ROW, left: 1, bottom: HEADING_ROW, right: 2 }, style: HEADING },
    { range: { top: HEADING_ROW, left: TOTALS_COLUMN, bottom: HEADING_ROW, right: TOTALS_COLUMN + 1 }, style: HEADING },
    {
      range: { top: HEADING_ROW + 1, left: 1, bottom: HEADING_ROW + PLAN_ROWS.length, right: VALUE_COLUMN },
      style: { borders: "all", borderColor: COLOURS.line, verticalAlign: "Center" },
    },
    {
      range: { top: HEADING_ROW + 1, left: TOTALS_COLUMN, bottom, right: TOTALS_COLUMN + 1 },
      style: { borders: "all", borderColor: COLOURS.line, verticalAlign: "Center", wrap: true },
    },
    {
      range: { top: HEADING_ROW + 1, left: TOTALS_COLUMN + 1, bottom, right: TOTALS_COLUMN + 1 },
      style: { fill: COLOURS.computed, numberFormat: "0", align: "Center" },
    },
    {
      range: cell(HEADING_ROW + 1 + TOTALS.indexOf("rate"), TOTALS_COLUMN + 1),
      style: { numberFormat: NUMBER_FORMATS.percent, bold: true },
    },
    ...PLAN_ROWS.map((row, index) => ({
      range: cell(HEADING_ROW + 1 + index, VALUE_COLUMN),
      style: {
        numberFormat: NUMBER_FORMATS[row.format],
        align: "Left" as const,
        wrap: true,
        verticalAlign: "Center" as const,
      },
    })),
  ];
}

/** Rows a little apart, and high enough for what stands in them. */
function heightsOf(rows: readonly (readonly DraftValue[])[]): Record<number, number> {
  const heights: Record<number, number> = { [HEADING_ROW]: 24 };
  rows.forEach(([label, value], index) => {
    const lines = [label, value].map((text, at) => (typeof text === "string" ? textLines(text, at === 0 ? WIDTHS[1] : WIDTHS[2]) : 1));
    heights[HEADING_ROW + 1 + index] = rowHeight(Math.max(...lines), 3);
  });
  return heights;
}

/** Draft of the sheet Kế hoạch: the plan's heading and settings as a table, the totals beside it. */
export function draftPlanSheet(plan: Plan, options: DraftOptions): SheetDraft {
  const rows = PLAN_ROWS.map((row): DraftValue[] => [row.label, row.write(plan, options.asOf)]);
  const place = (index: number) => HEADING_ROW + 1 + index;
  return {
    name: "Kế hoạch",
    tabColor: COLOURS.title,
    base: LEDGER_FONT,
    blocks: [
      { row: 1, column: 1, values: [["Sổ kế hoạch"]] },
      { row: HEADING_ROW, column: 1, values: [["Mục", "Giá trị"], ...rows] },
      { row: HEADING_ROW, column: TOTALS_COLUMN, values: totals(options.language) },
    ],
    styles: styles(),
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: heightsOf(rows),
    tables: [
      {
        name: "Plan",
        range: { top: HEADING_ROW, left: 1, bottom: HEADING_ROW + rows.length, right: VALUE_COLUMN },
        style: TABLE_STYLE,
        banded: true,
      },
    ],
    names: PLAN_ROWS.flatMap(({ cellName }, index) =>
      cellName === undefined ? [] : [{ name: cellName, row: place(index), column: VALUE_COLUMN }],
    ),
    validations: PLAN_ROWS.flatMap(({ rule }, index) =>
      rule ? [draftRule(rule, cell(place(index), VALUE_COLUMN), options.language)] : [],
    ),
    highlights: [],
    links: [],
    charts: [],
    freeze: { rows: HEADING_ROW, columns: 0 },
    page: {
      ...LEDGER_PAGE,
      printArea: { top: 1, left: 1, bottom: HEADING_ROW + Math.max(rows.length, TOTALS.length), right: TOTALS_COLUMN + 1 },
    },
    gridlines: false,
  };
}
