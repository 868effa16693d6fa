import type { Orientation } from "../layout/paper";
import type { GridColumn } from "../layout/grid-table";
import type { AllocatedItem } from "../live/allocation-rows";
import type { ReportSettings } from "../report-input";
import type { ReportContext } from "./report-context";

/** Characters that A4 upright and lying down hold beside the columns that every list has. */
const ROOM = { portrait: 84, landscape: 132 } as const;
const FIXED = { no: 5, unit: 11, idNumber: 15, phone: 12.5, item: 7, date: 10.5, signature: 14, note: 8 } as const;

interface ColumnWidths {
  readonly widths: readonly number[];
  readonly orientation: Orientation;
}

/** Widths of a list's columns: STT, name, unit, asked numbers, items, day, signature, note; lying paper where they need it. */
export function handoverWidths(settings: ReportSettings, items: number): ColumnWidths {
  const numbers = [...(settings.showIdNumbers ? [FIXED.idNumber] : []), ...(settings.showPhones ? [FIXED.phone] : [])];
  const others = [
    FIXED.unit,
    ...numbers,
    ...Array.from({ length: Math.max(1, items) }, () => FIXED.item),
    FIXED.date,
    FIXED.signature,
    FIXED.note,
  ];
  const used = FIXED.no + others.reduce((sum, width) => sum + width, 0);
  const orientation: Orientation = ROOM.portrait - used >= 19 ? "portrait" : "landscape";
  const name = Math.min(34, Math.max(19, ROOM[orientation] - used));
  return { widths: [FIXED.no, name, ...others], orientation };
}

/** Columns of a list with their headings and numbers. */
export function handoverColumns({ words, input }: ReportContext, items: readonly AllocatedItem[]): GridColumn[] {
  const { handover, table } = words;
  const { settings } = input;
  const itemColumns =
    items.length > 0
      ? items.map((item) => ({ heading: [item.item, item.colour].filter(Boolean).join("\n"), figure: true }))
      : [{ heading: handover.quantity, figure: true }];
  const headings: { heading: string; figure?: boolean; left?: boolean }[] = [
    { heading: table.no },
    { heading: handover.name, left: true },
    { heading: handover.unit, left: true },
    ...(settings.showIdNumbers ? [{ heading: handover.idNumber }] : []),
    ...(settings.showPhones ? [{ heading: handover.phone }] : []),
    ...itemColumns,
    { heading: handover.receivedDate },
    { heading: handover.signature },
    { heading: handover.note, left: true },
  ];
  return headings.map(({ heading, figure, left }, index) => ({
    heading,
    left: index + 1,
    align: left ? "Left" : "Center",
    number: `(${index + 1})`,
    ...(figure ? { numberFormat: "#,##0" } : {}),
  }));
}
