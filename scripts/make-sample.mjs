/** Writes assets/sample/so-theo-doi-xom-9.xlsx: a tracking workbook as an office keeps it, with invented people and places. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeXlsx } from "hucre";
import { households } from "./sample/households.mjs";
import { SheetPaper } from "./sample/sheet-style.mjs";
import { visits } from "./sample/visits.mjs";

const landscape = { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

function rosterSheet() {
  const paper = new SheetPaper();
  const width = 10;
  paper.spread(0, 0, 0, 4, "HỘI LHPN XÃ MINH KHÊ", "office");
  paper.spread(1, 0, 1, 4, "CHI HỘI PHỤ NỮ XÓM 9", "officeBold");
  paper.spread(3, 0, 3, width, "DANH SÁCH HỘ GIA ĐÌNH THAM GIA MÔ HÌNH “NHÀ SẠCH, VƯỜN XANH”", "title");
  paper.spread(4, 0, 4, width, "(Theo Kế hoạch phối hợp số 15/KHPH-MTTQ-LHPN ngày 26/4/2024)", "italic");
  const headings = [
    "STT",
    "Họ và tên chủ hộ",
    "Năm sinh",
    "Số CCCD",
    "Số điện thoại",
    "Tổ",
    "Số nhân khẩu",
    "Số thùng 60 lít",
    "Ngày nhận",
    "Thực hiện phân loại (đánh dấu x)",
    "Ghi chú",
  ];
  paper.putRow(6, headings, ["heading"]);
  const looks = ["number", "text", "number", "number", "number", "number", "number", "number", "date", "number", "text"];
  households.forEach((one, at) => {
    const { no, name, birthYear, idNumber, phone, group, members, bins, received, sorts, note } = one;
    paper.putRow(7 + at, [no, name, birthYear, idNumber, phone, group, members, bins, received, sorts, note], looks);
  });
  const end = 7 + households.length;
  paper.putRow(end, [null, "Cộng", null, null, null, null, null, null, null, null, null], ["total"]);
  const sum = households.reduce((total, { bins }) => total + bins, 0);
  paper.put(end, 7, sum, "total", { formula: `SUM(H8:H${end})`, formulaResult: sum });
  paper.spread(end + 2, 0, end + 2, 4, "NGƯỜI LẬP BIỂU", "officeBold");
  paper.spread(end + 2, 6, end + 2, width, "CHI HỘI TRƯỞNG", "officeBold");
  paper.spread(end + 6, 0, end + 6, 4, "Mai Thị Xuyến", "officeBold");
  paper.spread(end + 6, 6, end + 6, width, "Trần Thị Bích Liên", "officeBold");
  return paper.sheet("Danh sách hộ", [6, 27, 9, 16, 15, 8, 9, 9, 13, 13, 28], {
    pageSetup: { ...landscape, printTitlesRow: "$7:$7" },
    freezePane: { rows: 7 },
    rowDefs: new Map([[6, { height: 66 }]]),
  });
}

function visitsSheet() {
  const paper = new SheetPaper();
  paper.spread(0, 0, 0, 6, "SỔ THEO DÕI KIỂM TRA, GIÁM SÁT NĂM 2024", "title");
  paper.putRow(2, ["STT", "Ngày kiểm tra", "Cấp kiểm tra", "Đơn vị kiểm tra", "Số hộ kiểm tra", "Số hộ đạt", "Ghi chú"], ["heading"]);
  visits.forEach(({ no, date, level, body, seen, good }, at) => {
    paper.putRow(3 + at, [no, date, level, body, seen, good, null], ["number", "date", "number", "text", "number", "number", "text"]);
  });
  return paper.sheet("Kiểm tra", [6, 14, 13, 30, 11, 11, 24], {
    pageSetup: { ...landscape, orientation: "portrait", printTitlesRow: "$3:$3" },
    freezePane: { rows: 3 },
    rowDefs: new Map([[2, { height: 34 }]]),
  });
}

const targets = [
  ["I", "Xây dựng mô hình"],
  [1, "Tỷ lệ hộ trong xóm phân loại rác tại nhà", "%", 70, 73.1],
  [2, "Hộ chăn nuôi, trồng trọt dùng chế phẩm vi sinh", "hộ", 1, 1],
  [3, "Điểm tập kết rác được xử lý", "điểm", 1, 0],
  ["II", "Hỗ trợ thùng đựng rác"],
  [4, "Thùng 60 lít cho hộ gia đình", "thùng", 78, 78],
  [5, "Thùng 100 lít ở nơi công cộng", "thùng", 30, 28],
];

function targetsSheet() {
  const paper = new SheetPaper();
  paper.spread(0, 0, 0, 6, "Biểu số 01", "italic");
  paper.spread(1, 0, 1, 6, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024", "title");
  for (const [column, text] of ["TT", "Chỉ tiêu", "ĐVT"].entries()) {
    paper.spread(3, column, 4, column, text, "heading");
  }
  paper.spread(3, 3, 3, 5, "Năm 2024", "heading");
  paper.putRow(4, [null, null, null, "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"], ["heading"]);
  paper.spread(3, 6, 4, 6, "Ghi chú", "heading");
  targets.forEach(([no, text, measure = null, planned = null, actual = null], at) => {
    const row = 5 + at;
    const look = planned === null ? "group" : null;
    paper.putRow(
      row,
      [no, text, measure, planned, actual, null, null],
      [look ?? "number", look ?? "text", look ?? "number", look ?? "number"],
    );
    if (planned === null) return;
    const share = (actual / planned) * 100;
    paper.put(row, 5, share, "percent", { formula: `E${row + 1}/D${row + 1}*100`, formulaResult: share });
  });
  return paper.sheet("Biểu 01", [6, 46, 9, 12, 12, 12, 20], { pageSetup: landscape });
}

const book = await writeXlsx({
  sheets: [rosterSheet(), visitsSheet(), targetsSheet()],
  defaultFont: { name: "Times New Roman", size: 12 },
  properties: {
    title: "Sổ theo dõi xóm 9",
    creator: "Chi hội phụ nữ xóm 9",
    created: new Date(Date.UTC(2024, 4, 6)),
    modified: new Date(Date.UTC(2024, 11, 31)),
  },
});
const file = resolve(import.meta.dirname, "../assets/sample/so-theo-doi-xom-9.xlsx");
writeFileSync(file, book);
console.log(`${file}: ${households.length} households, ${visits.length} visits, ${targets.length - 2} targets`);
