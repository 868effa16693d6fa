import type { Ledger } from "../../ledger/ledger";
import { foldText } from "../../vietnamese/fold-text";
import { gridHeading, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { paragraph } from "../layout/paragraph";
import { allocatedItems, itemSum, type AllocatedItem } from "../live/allocation-rows";
import { HOUSEHOLD_COUNT, rosterFigures } from "../live/roster-figures";
import { itemsChart } from "./items-chart";
import { cellAt } from "./target-results";
import type { ReportContext } from "./report-context";

/** The roster and what was handed out of each item and colour (hộ dân, cấp phát). */
export function rosterResults(context: ReportContext): void {
  const { composer, words, input } = context;
  paragraph(composer, "II.households", words.sentences.roster(rosterFigures(composer, input.ledger, words)));
  const items = allocatedItems(input.ledger.distributions);
  if (items.length === 0) return;
  paragraph(composer, "II.items", [words.sentences.itemsBelow]);
  const columns = itemColumns(context);
  const [top, headingBottom] = gridHeading(composer, columns);
  const rows = items.map((item, index) => itemRow(context, item, index + 1, headingBottom + 1 + index));
  gridRows(composer, columns, [...rows, totalRow(context, headingBottom + 1, headingBottom + rows.length)]);
  composer.keep(top - 1, composer.row - 1, "table with its sentence");
  itemsChart(context, items, headingBottom + 1);
}

function itemColumns({ words: { items, table } }: ReportContext): GridColumn[] {
  const headings = [table.no, items.item, items.colour, items.allocated, items.received, items.rate, items.recipients];
  const aligns = ["Center", "Left", "Center", "Center", "Center", "Center", "Center"] as const;
  const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)"];
  return headings.map((heading, index) => ({
    heading,
    left: index + 1,
    align: aligns[index]!,
    number: numbers[index]!,
    numberFormat: index === 5 ? "0.0%" : "#,##0",
  }));
}

function itemRow({ input, words }: ReportContext, item: AllocatedItem, no: number, row: number): GridRow {
  return {
    cells: [
      { value: no },
      { value: item.item },
      { value: item.colour ?? "" },
      { value: { formula: `=${allocatedExpression(input.ledger, item)}` } },
      { value: { formula: `=${itemSum("Đã cấp", item)}` } },
      { value: { formula: rateOf(row) }, text: "100,0%" },
      { value: item.recipientKind === "household" ? words.items.households : words.items.sites },
    ],
  };
}

/** What was meant: as allocated by name, or by the plan's rule where nothing is. */
function allocatedExpression(ledger: Ledger, item: AllocatedItem): string {
  const lines = ledger.distributions.filter((line) => line.item === item.item && line.colour === item.colour);
  const rule = ledger.allocationRules.find(
    (each) => foldText(each.item) === foldText(item.item) && each.colour === item.colour && each.recipientKind === item.recipientKind,
  );
  if (rule === undefined || lines.some((line) => line.allocated !== null)) return itemSum("Phân bổ", item);
  if (rule.total !== null) return String(rule.total);
  if (rule.perRecipient === null) return itemSum("Phân bổ", item);
  return `${rule.perRecipient}*${item.recipientKind === "household" ? HOUSEHOLD_COUNT : String(new Set(lines.map((line) => line.recipient)).size)}`;
}

function totalRow({ words }: ReportContext, top: number, bottom: number): GridRow {
  const sum = (column: number): string => `=SUM(${cellAt(column, top)}:${cellAt(column, bottom)})`;
  return {
    bold: true,
    cells: [
      { value: null },
      { value: words.items.total },
      { value: null },
      { value: { formula: sum(4) } },
      { value: { formula: sum(5) } },
      { value: { formula: rateOf(bottom + 1) }, text: "100,0%" },
      { value: null },
    ],
  };
}

const rateOf = (row: number): string => `=IF(${cellAt(4, row)}=0,"",${cellAt(5, row)}/${cellAt(4, row)})`;
