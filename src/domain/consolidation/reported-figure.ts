import type { CalendarDate } from "../calendar/calendar-date";

/** Whose figure it is: the unit that sent the ledger, a part of it (xóm, tổ), or a unit that the plan lists for all. */
export type Holder =
  { readonly kind: "sender" } | { readonly kind: "part"; readonly name: string } | { readonly kind: "shared"; readonly name: string };

/** What one sent ledger says of a target, of one holder and one stretch of time. */
export interface ReportedFigure {
  readonly holder: Holder;
  readonly date: CalendarDate;
  readonly quantity: number;
  readonly denominator: number | null;
}

/** Text that is equal for one holder. */
export function holderKey(holder: Holder): string {
  return holder.kind === "sender" ? "" : `${holder.kind}|${holder.name}`;
}
