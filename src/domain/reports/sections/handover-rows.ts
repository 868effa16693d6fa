import type { Distribution } from "../../ledger/distribution";
import type { Ledger } from "../../ledger/ledger";
import { printableArea } from "../layout/paper";
import { gridRowHeight, gridRows, type GridCell, type GridColumn, type GridRow } from "../layout/grid-table";
import { listPages } from "../layout/list-pages";
import type { AllocatedItem } from "../live/allocation-rows";
import { exactCriterion } from "../live/formula-text";
import { quantityByRule } from "./handover-items";
import type { HandoverRecipient } from "./handover-recipients";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";

/** Least height of a row in points, so that there is room to sign. */
const ROOM_TO_SIGN = 30;
/** Above so many recipients the quantities are written as numbers: a look-up in each row of a long list would take minutes to recalculate. */
const MOST_LOOKUPS = 3000;
const TOTAL_HEIGHT = 22;

/** Draws the rows of a hand-over list page by page, each page with its total and the running total, and the grand total at the end. */
export function handoverRows(
  context: ReportContext,
  columns: readonly GridColumn[],
  items: readonly AllocatedItem[],
  recipients: readonly HandoverRecipient[],
  tail: number,
): void {
  const { composer } = context;
  const lines = linesByRecipient(context.input.ledger);
  const live = recipients.length <= MOST_LOOKUPS;
  const rows = recipients.map((recipient, index) =>
    recipientRow(context, items, recipient, lines.get(recipient.id) ?? [], index + 1, live),
  );
  const area = printableArea(composer.orientation);
  const scale = Math.min(1, area.width / composer.width(1, composer.columns));
  const pages = listPages({
    rowHeights: rows.map((row) => gridRowHeight(composer, columns, row)),
    usedBefore: sumOf(composer.heightOf, 1, composer.row - 1),
    repeated: sumOf(composer.heightOf, composer.row - 2, composer.row - 1),
    totals: 2 * TOTAL_HEIGHT,
    tail: tail + 3 * TOTAL_HEIGHT,
    pageHeight: (area.height / scale) * 0.96,
  });
  const figures = columns.flatMap((column) => (column.numberFormat ? [column.left] : []));
  let done = 0;
  let before: number | null = null;
  pages.forEach((count, page) => {
    const [top, bottom] = gridRows(composer, columns, rows.slice(done, done + count));
    done += count;
    const isLast = page === pages.length - 1;
    if (pages.length === 1) grandTotal(context, columns, figures, (column) => `=SUM(${cellAt(column, top)}:${cellAt(column, bottom)})`);
    else before = pageTotalRows(context, columns, figures, [top, bottom], before, isLast);
    if (!isLast) composer.breakHere();
  });
}

function linesByRecipient(ledger: Ledger): Map<string, Distribution[]> {
  const lines = new Map<string, Distribution[]>();
  for (const line of ledger.distributions) {
    const before = lines.get(line.recipient);
    if (before) before.push(line);
    else lines.set(line.recipient, [line]);
  }
  return lines;
}

/** The total of a page, and from the second on the running total, which is the grand total on the last; gives the row that later pages add to. */
function pageTotalRows(
  context: ReportContext,
  columns: readonly GridColumn[],
  figures: readonly number[],
  body: readonly [number, number],
  before: number | null,
  isLast: boolean,
): number {
  const { composer, words } = context;
  const row = composer.row;
  gridRows(composer, columns, [
    totalRow(columns, words.handover.pageTotal, figures, (column) => `=SUM(${cellAt(column, body[0])}:${cellAt(column, body[1])})`),
  ]);
  if (before === null) return row;
  const running = (column: number): string => `=${cellAt(column, before)}+${cellAt(column, row)}`;
  if (isLast) grandTotal(context, columns, figures, running);
  else gridRows(composer, columns, [totalRow(columns, words.handover.runningTotal, figures, running)]);
  return row + 1;
}

function grandTotal(
  { composer, words }: ReportContext,
  columns: readonly GridColumn[],
  figures: readonly number[],
  formula: (column: number) => string,
): void {
  gridRows(composer, columns, [totalRow(columns, words.items.total, figures, formula)]);
}

function totalRow(columns: readonly GridColumn[], label: string, figures: readonly number[], formula: (column: number) => string): GridRow {
  const cells = columns.map((column, index): GridCell =>
    index === 1
      ? { value: label }
      : figures.includes(column.left)
        ? { value: { formula: formula(column.left) }, text: "9.999" }
        : { value: null },
  );
  return { cells, bold: true, minHeight: TOTAL_HEIGHT };
}

function recipientRow(
  { composer, input, words }: ReportContext,
  items: readonly AllocatedItem[],
  recipient: HandoverRecipient,
  lines: readonly Distribution[],
  no: number,
  live: boolean,
): GridRow {
  const { settings } = input;
  const quantities = items.length > 0 ? items.map((item) => quantityCell(input.ledger, item, recipient, lines, live)) : [{ value: null }];
  return {
    minHeight: ROOM_TO_SIGN,
    cells: [
      { value: no },
      { value: recipient.name },
      { value: recipient.kind === "site" ? words.items.sites : recipient.unit },
      ...(settings.showIdNumbers ? [{ value: recipient.idNumber }] : []),
      ...(settings.showPhones ? [{ value: recipient.phone }] : []),
      ...quantities,
      dateCell(recipient, lines, live),
      { value: null },
      { value: composer.kept[`note.${recipient.id}`] ?? null, key: `note.${recipient.id}` },
    ],
  };
}

/** What a recipient gets of an item: as allocated, or where only that is noted as received, looked up in the ledger; else by the plan's rule. */
function quantityCell(
  ledger: Ledger,
  item: AllocatedItem,
  recipient: HandoverRecipient,
  lines: readonly Distribution[],
  live: boolean,
): GridCell {
  const ofItem = lines.filter((line) => line.item === item.item && line.colour === item.colour);
  if (ofItem.length === 0) return { value: lines.length > 0 ? null : quantityByRule(ledger, item, recipient.kind) };
  const isAllocated = ofItem.some((line) => line.allocated !== null);
  const quantity = ofItem.reduce((sum, line) => sum + ((isAllocated ? line.allocated : line.received) ?? 0), 0);
  if (!live) return { value: quantity };
  const colour = item.colour === null ? "" : `,Distributions[Màu],${exactCriterion(item.colour)}`;
  const sum = `SUMIFS(Distributions[${isAllocated ? "Phân bổ" : "Đã cấp"}],${ofRecipient(recipient)},Distributions[Hiện vật],${exactCriterion(item.item)}${colour})`;
  return { value: { formula: `=${sum}` }, text: String(quantity) };
}

/** Last day of receipt that the ledger notes; empty for the hand until then. */
function dateCell(recipient: HandoverRecipient, lines: readonly Distribution[], live: boolean): GridCell {
  const days = lines.flatMap((line) => line.receivedDate ?? []).sort();
  const numberFormat = "dd/mm/yyyy";
  if (lines.length === 0) return { value: null };
  const received = `${ofRecipient(recipient)},Distributions[Ngày nhận],">0"`;
  if (live)
    return {
      value: { formula: `=IF(COUNTIFS(${received})=0,"",MAXIFS(Distributions[Ngày nhận],${received}))` },
      text: "31/12/2099",
      numberFormat,
    };
  const last = days.at(-1);
  return { value: last === undefined ? null : { date: last }, text: "31/12/2099", numberFormat };
}

const ofRecipient = (recipient: HandoverRecipient): string => `Distributions[Mã hộ/Điểm đặt],${exactCriterion(recipient.id)}`;

function sumOf(heightOf: (row: number) => number, top: number, bottom: number): number {
  let sum = 0;
  for (let row = Math.max(1, top); row <= bottom; row++) sum += heightOf(row);
  return sum;
}
