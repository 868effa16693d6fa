import type { IntakePreview } from "../../operations/operations";

type Table = IntakePreview["tables"][number];
export type SkippedReason = Table["skippedRows"][number]["reason"];

const skipped: Record<SkippedReason, string> = {
  title: "Tên bảng",
  parameter: "Thông tin chung",
  "repeated-heading": "Tiêu đề lặp lại",
  "column-numbers": "Số thứ tự cột",
  "signature-block": "Chỗ ký tên",
  note: "Ghi chú",
  filler: "Dòng trống",
  "page-total": "Cộng trang",
  "carried-forward": "Mang sang",
  "blank-record": "Chưa ghi gì",
  "household-member": "Người trong hộ",
};

/** Reasons why a sheet holds nothing to take in, in words; others are shown by the last one. */
const unreadReasons = {
  "no-table": "không thấy bảng nào",
  empty: "trang trống",
  hidden: "trang đang ẩn",
  pivot: "bảng tổng hợp (PivotTable)",
  ledger: "trang của sổ kế hoạch",
  other: "không đọc được",
};

/** Words of the panel that takes sheets in (Nhận dữ liệu). */
export const intakeVi = {
  skipped,
  unreadReasons,
  look: "Đọc lại các trang tính",
  found: (tables: string, sheets: string) => `Tìm thấy ${tables} bảng trong ${sheets} trang tính.`,
  nothing: "Không nhận ra bảng nào trong tệp này.",
  nothingText: "Bảng cần có một dòng tiêu đề, ví dụ: STT, Họ và tên, Địa chỉ. Bạn cũng có thể lập sổ trống ở phần Tổng quan.",
  checkThenWrite: "Hãy xem từng bảng, sửa chỗ hiểu chưa đúng, rồi bấm “Ghi vào sổ”.",
  tables: "Các bảng tìm thấy",
  takeTable: (sheet: string) => `Nhận bảng ở trang ${sheet}`,
  rows: (first: string, last: string) => `dòng ${first}–${last}`,
  kind: "Bảng này là",
  unsureKind: "Chưa chắc bảng này là gì, hãy chọn giúp.",
  question: (heading: string, column: string) => `Cột ${column} “${heading}” là gì?`,
  noHeading: "(không có tiêu đề)",
  keepColumn: "Giữ nguyên tên cột",
  open: "Xem và sửa cách đọc bảng này",
  picture: (sheet: string) => `Hình bảng ở trang ${sheet}`,
  scrollHint: "Kéo ngang để xem hết các cột.",
  rowKinds: {
    before: "Phía trên",
    heading: "Tiêu đề",
    group: "Nhóm",
    data: "Dữ liệu",
    total: "Cộng",
    skipped: "Bỏ qua",
  },
  reading: "Hiểu là",
  row: "Dòng",
  gap: (count: string) => `… ${count} dòng nữa …`,
  totalAgrees: "khớp",
  totalDisagrees: (stated: string, computed: string) => `ghi ${stated}, cộng lại ${computed}`,
  headingRows: "Dòng tiêu đề",
  headingFirst: "Từ dòng",
  headingLast: "đến dòng",
  columns: "Ý nghĩa các cột",
  unsure: "chưa chắc",
  columnLabel: (column: string, heading: string) => `Cột ${column}: ${heading}`,
  records: "Các dòng đầu sau khi đọc",
  yes: "Có",
  no: "Không",
  masked: "Số CCCD và điện thoại được che bớt khi xem.",
  unread: (count: string) => `${count} trang không nhận`,
  problems: (count: string) => `${count} chỗ đọc chưa được`,
  problemsList: "Những chỗ đọc chưa được",
  changes: (added: string, changed: string, gone: string) =>
    `So với sổ hiện có: ${added} dòng mới, ${changed} dòng thay đổi, ${gone} dòng không còn trong bảng.`,
  moreFiles: "Thêm tệp cùng mẫu",
  moreFilesHint:
    "Chọn được nhiều tệp một lần. Trang của các tệp được chép vào cuối tệp này, đặt theo tên tệp, để nhận cùng một lượt. Việc chép không hoàn tác bằng nút được: trang nào thừa thì tự xoá.",
  broughtIn: (sheets: string) => `Đã thêm các trang: ${sheets}.`,
  fileLeftOut: (file: string) => `Tệp ${file} không thêm được.`,
  changesList: "Những dòng khác với sổ",
  seeChanges: (count: string) => `Xem ${count} dòng khác`,
  seeFirstChanges: (count: string) => `Xem ${count} dòng khác đầu tiên`,
  changeKinds: { added: "Mới", changed: "Thay đổi", gone: "Không còn trong bảng" },
  inSheet: "Trong bảng:",
  bothChanged: (count: string) => `${count} chỗ đã sửa trong sổ mà bảng cũng đổi khác; sổ giữ số của sổ.`,
  bothChangedList: "Những chỗ sổ và bảng cùng đổi khác nhau",
  changesKept: "Những gì bạn đã nhập thêm trong sổ được giữ lại.",
  write: (count: string) => `Ghi ${count} bảng vào sổ`,
  writeOne: "Ghi vào sổ",
  written: "Đã ghi vào sổ kế hoạch.",
  writtenSheets: (sheets: string) => `Các trang của sổ: ${sheets}.`,
  writtenIssues: (count: string) => `Có ${count} vấn đề của số liệu cần xem.`,
  seeIssues: "Xem vấn đề",
  readPlan: "Đọc văn bản kế hoạch",
  goOverview: "Xem tổng quan",
  again: "Nhận tiếp",
};

export type IntakeWording = typeof intakeVi;
