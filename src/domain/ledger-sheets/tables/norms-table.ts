import type { AllocationRule } from "../../ledger/distribution";
import { choiceColumn, numberColumn, textColumn } from "../columns/column-makers";
import type { LedgerTable } from "../columns/ledger-column";
import { RECIPIENT_WORDS } from "../ledger-words.vi";
import type { RowReader } from "../reading/table-reader";

/** What one recipient gets by the plan and what was delivered to hand out (định mức). */
export const normsTable: LedgerTable<AllocationRule> = {
  name: "Norms",
  sheet: "Định mức",
  title: "Định mức phân bổ và số nhận về",
  required: [],
  columns: [
    textColumn("Hiện vật", 30, "item", (norm) => norm.item),
    textColumn("Màu", 12, "colour", (norm) => norm.colour),
    choiceColumn("Nơi nhận", 14, "recipientKind", Object.values(RECIPIENT_WORDS), (norm) => RECIPIENT_WORDS[norm.recipientKind]),
    numberColumn("Mỗi nơi nhận", 14, "perRecipient", (norm) => norm.perRecipient),
    numberColumn("Tổng theo kế hoạch", 19, "total", (norm) => norm.total),
    numberColumn("Số nhận về", 13, "supply", (norm) => norm.supply),
  ],
};

/** A norm from its row; null where the row is empty. */
export function normFromRow(row: RowReader): AllocationRule | null {
  const item = row.text("Hiện vật");
  const colour = row.text("Màu");
  if (item === null && colour === null) return null;
  return {
    item: item ?? "",
    colour,
    recipientKind: row.choice("Nơi nhận", RECIPIENT_WORDS) ?? "household",
    perRecipient: row.number("Mỗi nơi nhận", "perRecipient"),
    total: row.number("Tổng theo kế hoạch", "total"),
    supply: row.number("Số nhận về", "supply"),
  };
}
