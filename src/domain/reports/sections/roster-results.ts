import type { Ledger } from "../../ledger/ledger";
import type { AllocationRule } from "../../ledger/distribution";
import { isRuleFor } from "../../roster/rule-for";
import { itemKey } from "../../roster/same-item";
import { gridHeading, gridRows, type GridColumn, type GridRow } from "../layout/grid-table";
import { paragraph } from "../layout/paragraph";
import { allocatedItems, itemSum, type AllocatedItem } from "../live/allocation-rows";
import { exactCriterion } from "../live/formula-text";
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
  const rows = items.map((_, index) => itemRow(context, items, index + 1, headingBottom + 1 + index));
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

function itemRow({ input, words }: ReportContext, items: readonly AllocatedItem[], no: number, row: number): GridRow {
  const item = items[no - 1]!;
  return {
    cells: [
      { value: no },
      { value: item.item },
      { value: item.colour ?? "" },
      { value: { formula: `=${allocatedExpression(input.ledger, item, items)}` } },
      { value: { formula: `=${itemSum("Đã cấp", item)}` } },
      { value: { formula: rateOf(row) }, text: "100,0%" },
      { value: item.recipientKind === "household" ? words.items.households : words.items.sites },
    ],
  };
}

/** What was meant: as allocated by name, or by the plan's rule where nothing is. */
function allocatedExpression(ledger: Ledger, item: AllocatedItem, items: readonly AllocatedItem[]): string {
  const lines = ledger.distributions.filter((line) => line.item === item.item && line.colour === item.colour);
  const rule = lines.some((line) => line.allocated !== null) ? undefined : ruleOfItem(ledger, item, items);
  if (rule?.total != null) return normFigure(ledger, "Tổng theo kế hoạch", rule, rule.total);
  if (rule?.perRecipient == null) return somethingOrNothing(itemSum("Phân bổ", item));
  const recipients = item.recipientKind === "household" ? HOUSEHOLD_COUNT : String(new Set(lines.map((line) => line.recipient)).size);
  return `${normFigure(ledger, "Mỗi nơi nhận", rule, rule.perRecipient)}*${recipients}`;
}

/** A list that never says what was meant does not mean nothing. */
const somethingOrNothing = (sum: string): string => `IF(${sum}=0,"",${sum})`;

/** The plan's rule about an item of one colour and about no other item of the list, so that its total is not counted twice. */
function ruleOfItem(ledger: Ledger, item: AllocatedItem, items: readonly AllocatedItem[]): AllocationRule | undefined {
  const rules = ledger.allocationRules.filter((rule) => isRuleFor(rule, item));
  return (
    rules.find((rule) => itemKey(rule) === itemKey(item)) ??
    rules.find((rule) => items.filter((each) => isRuleFor(rule, each)).length === 1)
  );
}

/** A figure of a rule as the ledger's sheet Định mức has it; written out where several of its rows bear the same item and colour. */
function normFigure(
  ledger: Ledger,
  heading: "Tổng theo kế hoạch" | "Mỗi nơi nhận",
  { item, colour }: AllocationRule,
  figure: number,
): string {
  const isOnly = ledger.allocationRules.filter((rule) => rule.item === item && (colour === null || rule.colour === colour)).length === 1;
  if (!isOnly) return String(figure);
  const ofColour = colour === null ? "" : `,Norms[Màu],${exactCriterion(colour)}`;
  return `SUMIFS(Norms[${heading}],Norms[Hiện vật],${exactCriterion(item)}${ofColour})`;
}

function totalRow({ words }: ReportContext, top: number, bottom: number): GridRow {
  const sum = (column: number): string => {
    const cells = `${cellAt(column, top)}:${cellAt(column, bottom)}`;
    return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
  };
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

const rateOf = (row: number): string => `=IF(N(${cellAt(4, row)})=0,"",${cellAt(5, row)}/${cellAt(4, row)})`;
