import type { CalendarDate } from "../../calendar/calendar-date";
import type { Distribution } from "../../ledger/distribution";
import { choiceColumn, dateColumn, numberColumn, textColumn, yesNoColumn } from "../columns/column-makers";
import { distributionHelpers } from "../formulas/distribution-formulas";
import type { LedgerTable } from "../columns/ledger-column";
import { RECIPIENT_WORDS } from "../ledger-words.vi";
import { originText } from "../columns/origin-text";
import { sourceColumnsFromText, sourceColumnsText } from "../columns/source-columns-text";
import { takenInColumn, takenInFromRow } from "../columns/taken-in-column";
import type { RowReader } from "../reading/table-reader";

const MOST_GIVEN_BACK = 1_000_000;

/** What was meant for each household or place and what it received (cấp phát). */
export const distributionsTable: LedgerTable<Distribution> = {
  name: "Distributions",
  sheet: "Cấp phát",
  title: "Phân bổ và cấp phát hiện vật",
  required: ["Mã hộ/Điểm đặt", "Hiện vật", "Màu", "Phân bổ", "Đã cấp", "Ngày nhận", "Nguồn"],
  columns: [
    textColumn("Mã hộ/Điểm đặt", 26, "recipient", (row) => row.recipient),
    textColumn("Hiện vật", 24, "item", (row) => row.item),
    textColumn("Màu", 12, "colour", (row) => row.colour),
    numberColumn("Phân bổ", 11, "allocated", (row) => row.allocated),
    // Below nothing where something was given back.
    numberColumn("Đã cấp", 11, "received", (row) => row.received, { min: -MOST_GIVEN_BACK }),
    dateColumn("Ngày nhận", "receivedDate", (row) => row.receivedDate),
    textColumn("Nguồn", 22, null, (row) => originText(row.origin)),
    choiceColumn("Nơi nhận", 12, "recipientKind", Object.values(RECIPIENT_WORDS), (row) => RECIPIENT_WORDS[row.recipientKind]),
    yesNoColumn("Ký nhận", "signed", (row) => row.signed),
    numberColumn("Hỏng", 9, "broken", (row) => row.broken ?? null),
    textColumn("Ghi chú", 26, "note", (row) => row.note),
    { ...textColumn<Distribution>("Cột nguồn", 20, null, (row) => sourceColumnsText(row.originColumns)), hidden: true },
    takenInColumn(),
    ...distributionHelpers,
  ],
};

/** A distribution from its row; null where the row is empty. A recipient that the roster lists by its code is a household unless the row says otherwise. */
export function distributionFromRow(row: RowReader, householdIds: ReadonlySet<string>, typedOn: CalendarDate): Distribution | null {
  const recipient = row.text("Mã hộ/Điểm đặt");
  const item = row.text("Hiện vật");
  if (recipient === null && item === null) return null;
  const broken = row.number("Hỏng", "broken");
  return {
    recipient: recipient ?? "",
    recipientKind: row.choice("Nơi nhận", RECIPIENT_WORDS) ?? (householdIds.has(recipient ?? "") ? "household" : "site"),
    item: item ?? "",
    colour: row.text("Màu"),
    allocated: row.number("Phân bổ", "allocated"),
    received: row.number("Đã cấp", "received"),
    ...(broken === null ? {} : { broken }),
    receivedDate: row.date("Ngày nhận", "receivedDate"),
    signed: row.yesNo("Ký nhận", "signed"),
    note: row.text("Ghi chú"),
    origin: row.origin(typedOn),
    originColumns: sourceColumnsFromText(row.text("Cột nguồn")),
    ...takenInFromRow(row),
  };
}
