import type { AllocatedItem } from "../live/allocation-rows";
import type { DraftValue } from "../../sheet/sheet-draft";
import type { ReportContext } from "./report-context";
import { shortened } from "./target-chart";
import { cellAt } from "./target-results";

const MOST_ITEMS = 12;
/** Width in points of the words under a pair of columns. */
const WORDS = 120;
const COLORS = ["#B8C4BD", "#1F6F54"] as const;

/** Columns of what was allocated and received of each item and colour, read from the rows of the table; nothing for one item, or for more than can be told apart. */
export function itemsChart({ composer, input, words }: ReportContext, items: readonly AllocatedItem[], firstRow: number): void {
  const hasFigures = input.ledger.distributions.some(({ allocated, received }) => (allocated ?? 0) > 0 || (received ?? 0) > 0);
  if (items.length < 2 || items.length > MOST_ITEMS || !hasFigures) return;
  const kinds = new Set(items.map(({ item }) => item)).size;
  const label = ({ item, colour }: AllocatedItem): string =>
    colour === null ? shortened(item, WORDS) : kinds === 1 ? colour : `${shortened(item, WORDS)} – ${colour}`;
  const rows = items.map((item, index): DraftValue[] => [
    label(item),
    { formula: `=N(${cellAt(4, firstRow + index)})` },
    { formula: `=N(${cellAt(5, firstRow + index)})` },
  ]);
  composer.chart(
    {
      name: "ItemsByColour",
      kind: "ColumnClustered",
      title: words.sentences.itemsChartTitle,
      source: composer.side([["", words.items.allocated, words.items.received], ...rows]),
      seriesBy: "Columns",
      colors: COLORS,
      dataLabels: true,
      axisFormat: "#,##0",
    },
    200,
    "chart",
  );
}
