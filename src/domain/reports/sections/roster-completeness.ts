import type { Household } from "../../ledger/household";
import { gridHeading, gridRows, type GridColumn } from "../layout/grid-table";
import { sectionHeading } from "../layout/paragraph";
import { HOUSEHOLD_COUNT } from "../live/roster-figures";
import type { ReportContext } from "./report-context";
import { cellAt } from "./target-results";

/** How many households of the roster have each piece of information. */
export function rosterCompleteness({ composer, input, words }: ReportContext): void {
  const { households } = input.ledger;
  if (households.length === 0) return;
  const { dataQuality } = words;
  const fields: readonly (readonly [string, string, (household: Household) => unknown])[] = [
    [dataQuality.fields.name, "Họ và tên chủ hộ", (household) => household.headName],
    [dataQuality.fields.year, "Năm sinh", (household) => household.birthYear],
    [dataQuality.fields.unit, "Thôn/xóm/tổ", (household) => household.unit],
    [dataQuality.fields.sorting, "Phân loại rác", (household) => household.sorting],
  ];
  const columns: GridColumn[] = [
    { heading: words.table.no, left: 1, align: "Center" },
    { heading: dataQuality.field, left: 2, right: 3 },
    { heading: dataQuality.filled, left: 4, right: 6, align: "Center", numberFormat: "#,##0" },
    { heading: dataQuality.share, left: 7, align: "Center", numberFormat: "0.0%" },
  ];
  sectionHeading(composer, dataQuality.completeness);
  const [top] = gridHeading(composer, columns);
  const body = gridRows(
    composer,
    columns,
    fields.map(([label, heading, value], index) => ({
      cells: [
        { value: index + 1 },
        { value: label },
        {
          value: { formula: `=SUMPRODUCT(--(Households[${heading}]<>""))` },
          text: String(households.filter((household) => value(household) !== null).length),
        },
        {
          value: (row: number) => ({ formula: `=IF(${HOUSEHOLD_COUNT}=0,"",${cellAt(4, row)}/${HOUSEHOLD_COUNT})` }),
          text: "100,0%",
        },
      ],
    })),
  );
  composer.keep(top, body[1], "table with its heading");
}
