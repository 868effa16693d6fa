/**
 * How long the command line takes beside libraries that only read the file, whole processes timed from outside; then what the
 * operations ask of Excel, how the pane starts, and who finds doubles:  npm run bench [-- 39 1000 10000 100000]
 * The lists are made here: a household a row of 15 columns, with the slips that typed lists have.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { line, measured, measuredNode, measuredPython, root } from "./measured.mjs";
import { printPane } from "./pane/pane.mjs";

const sizes = process.argv.slice(2).map(Number);
/** Larger ledgers are written in minutes; ask for them by their size alone. */
const LARGEST_BUILD = sizes.length > 0 ? Infinity : 10_000;
const families = ["Trần", "Lê", "Phạm", "Vũ", "Hoàng", "Đinh", "Bùi", "Đặng", "Ngô", "Nguyễn", "Nguyễn"];
const middles = ["Thị", "Văn", "Thị Ngọc", "Đình", "Thị Thanh", "Hữu", "Quang"];
const given = ["Liên", "Khoát", "Hạnh", "Thường", "Thủy", "Lãm", "Mận", "Trứ", "Oanh", "Phước", "Sâm", "Kiểm", "Loan"];
const headings = [
  "STT",
  "Họ và tên chủ hộ",
  "Năm sinh",
  "Số điện thoại",
  "Xóm",
  "Số nhân khẩu",
  "Số thùng 60 lít",
  "Ngày nhận",
  "Địa chỉ",
  "Nghề nghiệp",
  "Có vườn",
  "Phân loại rác",
  "Ngày ký cam kết",
  "Người nhận thay",
  "Ghi chú",
];

const pick = (list, at, step) => list[Math.floor(at / step) % list.length];
const digits = (number, length) => String(number).padStart(length, "0");

function row(at) {
  const name = `${pick(families, at * 7, 1)} ${pick(middles, at, 3)} ${pick(given, at, 11)}`;
  const phone = at % 41 === 7 ? `0168 ${digits(at % 10_000_000, 7)}` : `0912${digits(at % 1_000_000, 6)}`;
  const received = at % 53 === 9 ? "4.6.2024" : new Date(Date.UTC(2024, 5, 3 + (at % 5)));
  return [
    at + 1,
    at % 97 === 31 ? null : name,
    1945 + (at % 50),
    phone,
    `Xóm ${1 + (at % 24)}`,
    2 + (at % 5),
    at % 89 === 17 ? 3 : 2,
    received,
    `Số ${1 + (at % 300)}, ngõ ${1 + (at % 40)}`,
    at % 3 === 0 ? "Làm ruộng" : "Buôn bán",
    at % 2 === 0 ? "x" : null,
    at % 5 === 0 ? null : "x",
    new Date(Date.UTC(2024, 4, 2 + (at % 20))),
    null,
    null,
  ];
}

async function listOf(size, file) {
  const rows = [["DANH SÁCH HỘ GIA ĐÌNH"], [], headings, ...Array.from({ length: size }, (_, at) => row(at))];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: "Danh sách", rows }] }));
}

const readWith = (library, book) => measuredNode(join(root, "bench/reading/read.mjs"), library, book);

const folder = mkdtempSync(join(tmpdir(), "plan-ledger-bench-"));
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  measured("--version"); // bundles the sources where they have changed
  line("start (--version)", measured("--version"));
  const plan = join(root, "assets/sample/ke-hoach-phoi-hop.txt");
  line("targets, the sample plan", measured("targets", plan, "--json"));
  for (const size of sizes.length > 0 ? sizes : [39, 1000, 10_000, 100_000]) {
    const book = join(folder, `${size}.xlsx`);
    const out = join(folder, `${size}-out.xlsx`);
    await listOf(size, book);
    console.log(`\n${size} households × ${headings.length} columns`);
    line("read alone: hucre", readWith("hucre", book));
    line("read alone: ExcelJS", readWith("exceljs", book));
    line("read alone: openpyxl", measuredPython(join(root, "bench/reading/read.py"), "openpyxl", book));
    line("intake", measured("intake", book, "--json"));
    if (size > LARGEST_BUILD) continue;
    line("build", measured("build", book, "--plan", plan, "-o", out, "--as-of", "2024-12-31"));
    line("compliance", measured("compliance", out, "--json", "--as-of", "2024-12-31"));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
await import("./requests/run.mjs");
await printPane(root);
await import("./duplicates/run.mjs");
