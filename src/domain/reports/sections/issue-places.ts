import type { Issue, RecordField } from "../../issues/issue";
import type { Ledger } from "../../ledger/ledger";
import type { Origin } from "../../ledger/origin";
import type { ReportInput } from "../report-input";
import { plainAddress } from "../../sheet/cell-location";

/** Cells of the user's own sheets that an issue is about, or the ledger's where the records were typed in or read from the plan. */
export function issuePlaces(issue: Issue, { ledger, ledgerCells }: Pick<ReportInput, "ledger" | "ledgerCells">): string[] {
  const places = [...(issue.cells ?? []).map(plainAddress), ...issue.at.flatMap((field) => sourceCell(ledger, field))];
  return [...new Set(places.length > 0 ? places : (ledgerCells?.(issue) ?? []))];
}

function sourceCell(ledger: Ledger, { list, index, field }: RecordField): string[] {
  const record = ledger[list][index] as { readonly origin?: Origin; readonly originColumns?: Readonly<Record<string, number>> } | undefined;
  const origin = record?.origin;
  if (origin?.kind !== "cell") return [];
  const column = (field === null ? undefined : record?.originColumns?.[field]) ?? origin.column;
  return [plainAddress({ sheet: origin.sheet, row: origin.row, column })];
}
