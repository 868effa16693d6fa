import type { IntakePreview } from "../../src/operations/operations";

type Table = IntakePreview["tables"][number];

const columns: Table["columns"] = [
  { column: "A", header: "TT", key: "no", confidence: 0.99 },
  { column: "B", header: "Họ và tên chủ hộ", key: "headName", confidence: 0.98 },
  { column: "C", header: "Năm sinh", key: "birthYear", confidence: 0.97 },
  { column: "D", header: "ĐT", key: "phone", confidence: 0.9 },
  { column: "E", header: "Thùng nhận / Xanh", key: "quantity:Xanh", confidence: 0.55 },
  { column: "F", header: "Thùng nhận / Vàng", key: "quantity:Vàng", confidence: 0.8 },
  { column: "G", header: "Hoàn cảnh", key: null, confidence: 0.2 },
];

const names = ["Lê Thị Mận", "Phan Văn Sửu", "Đỗ Thị Thơm", "Hà Thị Nụ", "Vi Văn Páo", "Cao Thị Lụa"];
const records: Table["records"] = names.map((headName, index) => ({
  row: 8 + index + (index > 2 ? 1 : 0),
  values: {
    no: index + 1,
    headName,
    birthYear: 1960 + index,
    phone: `09125556${70 + index}`,
    "quantity:Xanh": 1,
    "quantity:Vàng": 1,
    unit: index > 2 ? "Tổ 2" : "Tổ 1",
    sorting: index % 2 === 0,
  },
}));

const empty = ["", "", "", "", "", "", ""];
const sketchRows = [
  ["DANH SÁCH HỘ NHẬN THÙNG RÁC THÔN ĐÔNG", ...empty.slice(1)],
  empty,
  ["TT", "Họ và tên chủ hộ", "Năm sinh", "ĐT", "Thùng nhận", "", "Hoàn cảnh"],
  ["", "", "", "", "Xanh", "Vàng", ""],
  ["Tổ 1", ...empty.slice(1)],
  ...names
    .slice(0, 3)
    .map((name, index) => [
      String(index + 1),
      name,
      String(1960 + index),
      `09125556${70 + index}`,
      "1",
      "1",
      index === 0 ? "Cận nghèo" : "",
    ]),
  ["Tổ 2", ...empty.slice(1)],
  ...names.slice(3).map((name, index) => [String(index + 4), name, String(1963 + index), `09125556${73 + index}`, "1", "1", ""]),
  ["", "Cộng", "", "", "6", "5", ""],
  empty,
  ["Người lập biểu", "", "", "Chi hội trưởng", "", "", ""],
];

/** A household list with two heading rows, groups, a total that disagrees, and a signature block. */
export const aFoundTable: Table = {
  sheet: "Danh sách thôn Đông",
  kind: "households",
  kindConfidence: 0.97,
  headerRows: [5, 6],
  dataRows: [7, 14],
  columns,
  records,
  groupRows: [
    { row: 7, text: "Tổ 1", field: "unit" },
    { row: 11, text: "Tổ 2", field: "unit" },
  ],
  totalRows: [
    { row: 15, key: "quantity:Xanh", stated: 6, computed: 6 },
    { row: 15, key: "quantity:Vàng", stated: 5, computed: 6 },
  ],
  skippedRows: [
    { row: 3, reason: "title" },
    { row: 17, reason: "signature-block" },
  ],
  layout: "ho-7-cot",
  questions: [{ column: "E", candidates: ["quantity:Xanh", "quantity", "members"] }],
};

/** What taking in the invented workbook would do. */
export function anInventedPreview(part: Partial<IntakePreview> = {}): IntakePreview {
  return {
    tables: [
      aFoundTable,
      {
        ...aFoundTable,
        sheet: "Nhật ký kiểm tra",
        kind: "visits",
        kindConfidence: 0.5,
        layout: "kiem-tra",
        questions: [],
        groupRows: [],
        totalRows: [],
      },
    ],
    unread: [
      { sheet: "Bìa", reason: "no-table" },
      { sheet: "Tổng hợp", reason: "pivot" },
    ],
    issues: [],
    problems: [
      {
        issue: {
          code: "intake/total-disagrees",
          severity: "warning",
          at: [],
          cells: [{ sheet: "Danh sách thôn Đông", row: 15, column: 6 }],
          facts: { key: "quantity:Vàng", heading: "Thùng nhận / Vàng", stated: 5, computed: 6 },
        },
        key: "intake/total-disagrees 1",
        change: null,
        sentence: "Dòng cộng của cột “Thùng nhận / Vàng” ghi 5, các dòng cộng lại được 6.",
        advice: "Hãy xem lại dòng cộng hoặc các dòng phía trên.",
        ledgerCells: [],
        sourceCells: ["'Danh sách thôn Đông'!F15"],
      },
    ],
    sketches: [{ sheet: "Danh sách thôn Đông", firstRow: 3, firstColumn: 1, rows: sketchRows }],
    fields: {
      households: [
        "no",
        "headName",
        "birthYear",
        "phone",
        "address",
        "unit",
        "members",
        "sorting",
        "quantity",
        "quantity:Xanh",
        "quantity:Vàng",
        "receivedDate",
        "note",
      ],
      targets: ["no", "targetText", "measureUnit", "planned", "actual"],
      visits: ["no", "date", "level", "visitedBy", "householdsVisited", "householdsCompliant", "result"],
      distribution: ["no", "site", "colour", "quantity"],
      activities: ["no", "text", "lead", "due"],
      units: ["name"],
      progress: ["date", "quantity"],
      unknown: [],
    },
    changes: null,
    ...part,
  };
}
