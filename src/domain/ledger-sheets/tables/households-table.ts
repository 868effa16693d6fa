import type { CalendarDate } from "../../calendar/calendar-date";
import type { Household } from "../../ledger/household";
import { choiceColumn, dateColumn, numberColumn, textColumn, yesNoColumn } from "../columns/column-makers";
import { householdHelpers } from "../formulas/household-formulas";
import type { LedgerTable } from "../columns/ledger-column";
import { originText, originsFromText, originsText } from "../columns/origin-text";
import { sourceColumnsFromText, sourceColumnsText } from "../columns/source-columns-text";
import { takenInColumn, takenInFromRow } from "../columns/taken-in-column";
import type { RowReader } from "../reading/table-reader";

/** Roster of households (danh sách hộ). */
export const householdsTable: LedgerTable<Household> = {
  name: "Households",
  sheet: "Hộ dân",
  title: "Danh sách hộ dân",
  required: ["Mã hộ", "Họ và tên chủ hộ", "Năm sinh", "Thôn/xóm/tổ", "Phân loại rác", "Nguồn"],
  columns: [
    textColumn("Mã hộ", 10, "id", (household) => household.id),
    textColumn("Họ và tên chủ hộ", 28, "headName", (household) => household.headName),
    numberColumn("Năm sinh", 10, "birthYear", (household) => household.birthYear, {
      min: 1890,
      max: 2100,
      whole: true,
    }),
    textColumn("Thôn/xóm/tổ", 16, "unit", (household) => household.unit, {
      kind: "names-of",
      table: "Units",
      heading: "Tên đơn vị",
    }),
    yesNoColumn("Phân loại rác", "sorting", (household) => household.sorting),
    textColumn("Nguồn", 22, null, (household) => originText(household.origin)),
    numberColumn("STT", 6, "no", (household) => household.no),
    choiceColumn("Giới tính", 10, "gender", ["Nam", "Nữ"], (household) => household.gender),
    dateColumn("Ngày sinh", "birthDate", (household) => household.birthDate),
    textColumn("Số CCCD", 16, "idNumber", (household) => household.idNumber),
    textColumn("Điện thoại", 14, "phone", (household) => household.phone),
    textColumn("Địa chỉ", 30, "address", (household) => household.address),
    textColumn("Xã", 18, "commune", (household) => household.commune),
    textColumn("Huyện", 18, "district", (household) => household.district),
    numberColumn("Nhân khẩu", 11, "members", (household) => household.members, { whole: true }),
    yesNoColumn("Hội viên", "membership", (household) => household.membership),
    yesNoColumn("Diện hộ", "poverty", (household) => household.poverty),
    yesNoColumn("Ký cam kết", "commitmentSigned", (household) => household.commitmentSigned),
    dateColumn("Đồng ý (ngày)", "consent", (household) => household.consent),
    textColumn("Ghi chú", 26, "note", (household) => household.note),
    {
      ...textColumn<Household>("Cột nguồn", 20, null, (household) => sourceColumnsText(household.originColumns)),
      hidden: true,
    },
    {
      ...textColumn<Household>("Gộp từ", 20, null, ({ mergedFrom }) => (mergedFrom ? originsText(mergedFrom) : null)),
      hidden: true,
    },
    takenInColumn(),
    ...householdHelpers,
  ],
};

/** A household from its row, without its other columns; null where the row is empty. */
export function householdFromRow(row: RowReader, index: number, typedOn: CalendarDate): Household | null {
  const id = row.text("Mã hộ");
  const headName = row.text("Họ và tên chủ hộ");
  if (id === null && headName === null) return null;
  return {
    id: id ?? `H${String(index + 1).padStart(3, "0")}`,
    no: row.number("STT", "no"),
    headName,
    gender: row.text("Giới tính"),
    birthYear: row.number("Năm sinh", "birthYear"),
    birthDate: row.date("Ngày sinh", "birthDate"),
    idNumber: row.text("Số CCCD"),
    phone: row.text("Điện thoại"),
    address: row.text("Địa chỉ"),
    unit: row.text("Thôn/xóm/tổ"),
    commune: row.text("Xã"),
    district: row.text("Huyện"),
    members: row.number("Nhân khẩu", "members"),
    membership: row.yesNoOrText("Hội viên"),
    poverty: row.yesNoOrText("Diện hộ"),
    sorting: row.yesNo("Phân loại rác", "sorting"),
    commitmentSigned: row.yesNo("Ký cam kết", "commitmentSigned"),
    consent: row.date("Đồng ý (ngày)", "consent"),
    note: row.text("Ghi chú"),
    otherColumns: {},
    origin: row.origin(typedOn),
    originColumns: sourceColumnsFromText(row.text("Cột nguồn")),
    ...mergedFromRow(row),
    ...takenInFromRow(row),
  };
}

function mergedFromRow(row: RowReader): Pick<Household, "mergedFrom"> {
  const origins = originsFromText(row.text("Gộp từ") ?? "");
  return origins.length === 0 ? {} : { mergedFrom: origins };
}
