import fc from "fast-check";
import { columnLetters } from "../../src/domain/sheet/cell-location";
import type { CellValue, SheetSnapshot } from "../../src/domain/sheet/sheet-snapshot";
import { trackingSheet } from "./tracking-sheet";

/** A made-up column: its wordings and how the values of a row are written and meant. */
interface ColumnPlan {
  readonly key: string;
  readonly headings: readonly string[];
  readonly cell: (at: number) => { readonly written: CellValue; readonly meant: string | number | boolean };
}

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"];
const MIDDLE = ["Thị", "Văn", "Đức", "Thị Minh", "Xuân", "Ngọc", "Quang"];
const GIVEN = ["An", "Bình", "Cúc", "Dũng", "Giang", "Hạnh", "Khánh", "Lan", "Mận", "Nga", "Oanh", "Phúc", "Quý", "Sơn", "Thủy", "Yến"];
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const name = (at: number): string => `${pick(FAMILY, at * 7 + 3)} ${pick(MIDDLE, at * 3 + 1)} ${pick(GIVEN, at * 5 + 2)}`;
const two = (value: number): string => String(value).padStart(2, "0");
const same = (meant: string | number): { written: CellValue; meant: string | number } => ({ written: meant, meant });
const day = (at: number): { written: CellValue; meant: string } => {
  const date = 1 + (at % 28);
  const meant = `2021-05-${two(date)}`;
  return { written: at % 3 === 0 ? 44316 + date : at % 3 === 1 ? `${two(date)}/05/2021` : `${date}/5/2021`, meant };
};

const ORDINAL: ColumnPlan = {
  key: "no",
  headings: ["STT", "TT", "Số TT", "Số thứ tự", "Stt"],
  cell: (at) => ({ written: at + 1, meant: at + 1 }),
};
const NOTE: ColumnPlan = {
  key: "note",
  headings: ["Ghi chú", "GHI CHÚ", "G.chú"],
  cell: (at) => same(`ý kiến thứ ${at + 1}`),
};

const HOUSEHOLD: readonly ColumnPlan[] = [
  {
    key: "headName",
    headings: ["Họ và tên chủ hộ", "Họ tên chủ hộ", "Chủ hộ", "Họ và tên", "Tên chủ hộ", "Họ và tên\nchủ hộ"],
    cell: (at) => same(name(at)),
  },
  { key: "gender", headings: ["Giới tính", "GT", "Nam/Nữ"], cell: (at) => same(at % 2 ? "Nam" : "Nữ") },
  {
    key: "birthYear",
    headings: ["Năm sinh", "NS", "N.sinh"],
    cell: (at) => ({ written: at % 4 ? 1950 + (at % 50) : String(1950 + (at % 50)), meant: 1950 + (at % 50) }),
  },
  {
    key: "idNumber",
    headings: ["Số CCCD", "CCCD/CMND", "Số căn cước", "CCCD"],
    cell: (at) => same(`0371${two(50 + (at % 40))}${String(100000 + at * 37)}`),
  },
  {
    key: "phone",
    headings: ["Số điện thoại", "SĐT", "Điện thoại", "ĐT liên hệ"],
    cell: (at) => ({
      written: at % 3 ? `09${12345678 + at * 11}` : 912345678 + at * 11,
      meant: `09${12345678 + at * 11}`,
    }),
  },
  {
    key: "unit",
    headings: ["Tổ", "Xóm", "Thôn", "Địa chỉ (xóm)", "Thôn/xóm"],
    cell: (at) => same(`Xóm ${1 + (at % 4)}`),
  },
  { key: "members", headings: ["Số nhân khẩu", "Nhân khẩu", "Số khẩu", "NK"], cell: (at) => same(2 + (at % 5)) },
  {
    key: "quantity",
    headings: ["Số thùng", "Số lượng", "SL", "Số thùng được cấp", "Số thùng 60 lít"],
    cell: (at) => ({ written: at % 5 ? 1 + (at % 3) : two(1 + (at % 3)), meant: 1 + (at % 3) }),
  },
  { key: "receivedDate", headings: ["Ngày nhận", "Ngày cấp", "Ngày giao"], cell: day },
  {
    key: "sorting",
    headings: ["Phân loại rác", "Thực hiện phân loại", "Phân loại rác tại nguồn"],
    cell: (at) => ({ written: at % 2 ? "Có" : "Không", meant: at % 2 === 1 }),
  },
];

const TARGET: readonly ColumnPlan[] = [
  {
    key: "targetText",
    headings: ["Chỉ tiêu", "Nội dung chỉ tiêu", "Nội dung", "Tên chỉ tiêu", "Chỉ tiêu, nhiệm vụ"],
    cell: (at) => same(`Vận động ${pick(["hội viên", "hộ dân", "chi hội"], at)} tham gia mô hình số ${at + 1}`),
  },
  {
    key: "measureUnit",
    headings: ["ĐVT", "Đơn vị tính", "Đ.vị tính"],
    cell: (at) => same(pick(["hộ", "lớp", "thùng", "cuộc"], at)),
  },
  {
    key: "planned",
    headings: ["Kế hoạch", "KH năm", "Kế hoạch năm 2021", "Chỉ tiêu giao", "KH giao"],
    cell: (at) => ({ written: at % 4 === 3 ? `1.${200 + at}` : 10 + at, meant: at % 4 === 3 ? 1200 + at : 10 + at }),
  },
  {
    key: "actual",
    headings: ["Thực hiện", "Kết quả", "Ước TH năm", "Kết quả đạt được", "TH 6 tháng"],
    cell: (at) => ({ written: at % 4 === 1 ? `${8 + at},5` : 9 + at, meant: at % 4 === 1 ? 8.5 + at : 9 + at }),
  },
  {
    key: "percent",
    headings: ["Tỷ lệ (%)", "% so với KH", "Đạt % KH"],
    cell: (at) => ({ written: `${80 + at},5%`, meant: 80.5 + at }),
  },
];

const VISIT: readonly ColumnPlan[] = [
  { key: "date", headings: ["Ngày kiểm tra", "Ngày", "Thời gian kiểm tra"], cell: day },
  { key: "level", headings: ["Cấp kiểm tra", "Cấp"], cell: (at) => same(pick(["Tỉnh", "Huyện", "Cơ sở"], at)) },
  {
    key: "visitedBy",
    headings: ["Đơn vị kiểm tra", "Đoàn kiểm tra", "Thành phần đoàn"],
    cell: (at) => same(pick(["Hội LHPN tỉnh", "Hội LHPN huyện", "Chi hội phụ nữ"], at)),
  },
  {
    key: "householdsVisited",
    headings: ["Số hộ kiểm tra", "Số hộ được kiểm tra", "Tổng số hộ kiểm tra"],
    cell: (at) => same(20 + (at % 9)),
  },
  {
    key: "householdsCompliant",
    headings: ["Số hộ đạt", "Số hộ thực hiện đúng", "Số hộ thực hiện tốt"],
    cell: (at) => same(10 + (at % 9)),
  },
  {
    key: "result",
    headings: ["Kết quả", "Nhận xét", "Nội dung, kết quả"],
    cell: (at) => same(pick(["Đa số hộ thực hiện tốt", "Còn một số hộ chưa phân loại"], at)),
  },
];

const ACTIVITY: readonly ColumnPlan[] = [
  {
    key: "text",
    headings: ["Nội dung công việc", "Nhiệm vụ", "Công việc", "Nội dung thực hiện"],
    cell: (at) => same(`Tổ chức buổi truyền thông đợt ${at + 1}`),
  },
  {
    key: "lead",
    headings: ["Đơn vị chủ trì", "Chủ trì", "Người phụ trách", "Phụ trách"],
    cell: (at) => same(pick(["Hội LHPN xã", "Ban Thường vụ", "Chi hội xóm 9"], at)),
  },
  {
    key: "coordinating",
    headings: ["Phối hợp", "Đơn vị phối hợp"],
    cell: (at) => same(pick(["Đoàn Thanh niên", "Hội Nông dân", "MTTQ xã"], at)),
  },
  { key: "due", headings: ["Thời hạn", "Hạn hoàn thành", "Thời gian hoàn thành"], cell: day },
  {
    key: "status",
    headings: ["Tình trạng", "Trạng thái", "Tiến độ"],
    cell: (at) => same(pick(["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"], at)),
  },
];

const FORMS = {
  households: { columns: HOUSEHOLD, needed: 2, groups: (at: number) => `Tổ ${at + 1}`, field: "unit" },
  targets: { columns: TARGET, needed: 4, groups: (at: number) => `Về lĩnh vực thứ ${at + 1}`, field: "group" },
  visits: { columns: VISIT, needed: 3, groups: null, field: "" },
  activities: { columns: ACTIVITY, needed: 3, groups: (at: number) => `Công tác trọng tâm ${at + 1}`, field: "group" },
} as const;

export type RandomKind = keyof typeof FORMS;

/** How a random sheet is made. */
export interface SheetPlan {
  readonly kind: RandomKind;
  readonly columns: readonly { readonly at: number; readonly heading: number }[];
  readonly rows: number;
  readonly titles: number;
  readonly groups: boolean;
  readonly numberGroups: boolean;
  readonly total: boolean;
  readonly signatures: boolean;
  readonly columnNumbers: boolean;
  readonly tallHeading: boolean;
  readonly startColumn: number;
  readonly note: boolean;
}

export interface RandomSheet {
  readonly sheet: SheetSnapshot;
  readonly kind: RandomKind;
  readonly headerRows: readonly [number, number];
  readonly keys: Readonly<Record<string, string>>;
  readonly records: readonly { readonly row: number; readonly values: Readonly<Record<string, unknown>> }[];
}

/** Plans of sheets: the first columns of a form are always there, others in any number; wording, titles, groups and the rest at random. */
export const sheetPlans: fc.Arbitrary<SheetPlan> = fc
  .constantFrom<RandomKind>("households", "targets", "visits", "activities")
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      columns: fc
        .tuple(
          fc.subarray(FORMS[kind].columns.slice(FORMS[kind].needed).map((_, at) => at + FORMS[kind].needed)),
          fc.array(fc.nat(30), { minLength: 12, maxLength: 12 }),
        )
        .map(([more, headings]) =>
          [...Array(FORMS[kind].needed).keys(), ...more].map((at, index) => ({ at, heading: headings[index] ?? 0 })),
        ),
      rows: fc.integer({ min: 4, max: 14 }),
      titles: fc.integer({ min: 0, max: 4 }),
      groups: fc.boolean(),
      numberGroups: fc.boolean(),
      total: fc.boolean(),
      signatures: fc.boolean(),
      columnNumbers: fc.boolean(),
      tallHeading: fc.boolean(),
      startColumn: fc.integer({ min: 1, max: 3 }),
      note: fc.boolean(),
    }),
  );

const TITLES = ["HỘI LHPN XÃ TÂN THÀNH", "CHI HỘI PHỤ NỮ THÔN ĐÔNG", null, "BIỂU THEO DÕI THỰC HIỆN MÔ HÌNH NĂM 2021"];

/** Makes a sheet by a plan, with what must be read from it. */
export function randomSheet(plan: SheetPlan): RandomSheet {
  const form = FORMS[plan.kind];
  const columns = [ORDINAL, ...plan.columns.map(({ at }) => form.columns[at] as ColumnPlan), ...(plan.note ? [NOTE] : [])];
  const headings = columns.map((column, at) => pick(column.headings, plan.columns[at - 1]?.heading ?? plan.rows + at));
  const rows: CellValue[][] = TITLES.slice(0, plan.titles).map((title) => indented(plan, [title]));
  const merges: string[] = [];
  const top = rows.length + 1;
  rows.push(indented(plan, headings));
  if (plan.tallHeading) addTallHeading(plan, rows, merges, columns.length);
  if (plan.columnNumbers)
    rows.push(
      indented(
        plan,
        columns.map((_, at) => `(${at + 1})`),
      ),
    );
  const bottom = rows.length;
  const records = addBody(plan, rows, columns);
  if (plan.signatures)
    rows.push(
      [],
      indented(plan, [null, "NGƯỜI LẬP BIỂU", null, "TM. BAN CHẤP HÀNH"]),
      [],
      indented(plan, [null, "Lê Thị Sáu", null, "Vũ Thị Bảy"]),
    );
  const keys = Object.fromEntries(columns.map((column, at) => [columnLetters(plan.startColumn + at), column.key]));
  return {
    sheet: trackingSheet("Trang tính", rows, { merges }),
    kind: plan.kind,
    headerRows: [top, bottom],
    keys,
    records,
  };
}

function indented(plan: SheetPlan, cells: readonly CellValue[]): CellValue[] {
  return [...Array<null>(plan.startColumn - 1).fill(null), ...cells];
}

function addTallHeading(plan: SheetPlan, rows: CellValue[][], merges: string[], columns: number): void {
  const row = rows.length;
  rows.push([]);
  for (let at = 0; at < columns; at++)
    merges.push(`${columnLetters(plan.startColumn + at)}${row}:${columnLetters(plan.startColumn + at)}${row + 1}`);
}

function addBody(plan: SheetPlan, rows: CellValue[][], columns: readonly ColumnPlan[]): RandomSheet["records"][number][] {
  const form = FORMS[plan.kind];
  const records: { row: number; values: Record<string, unknown> }[] = [];
  let group: string | null = null;
  for (let at = 0; at < plan.rows; at++) {
    if (plan.groups && form.groups && at % 4 === 0) {
      group = form.groups(at / 4);
      rows.push(indented(plan, plan.numberGroups ? [pick(["I", "II", "III", "IV"], at / 4), group] : [group]));
    }
    const cells = columns.map((column) => column.cell(at));
    rows.push(
      indented(
        plan,
        cells.map(({ written }) => written),
      ),
    );
    const values = Object.fromEntries(columns.map((column, index) => [column.key, cells[index]?.meant]));
    records.push({
      row: rows.length,
      values: group !== null && values[form.field] === undefined ? { ...values, [form.field]: group } : values,
    });
  }
  if (plan.total)
    rows.push(
      indented(plan, [
        null,
        "Tổng cộng",
        ...columns
          .slice(2)
          .map((column) =>
            ["quantity", "members", "householdsVisited"].includes(column.key)
              ? records.reduce((sum, { values }) => sum + Number(values[column.key]), 0)
              : null,
          ),
      ]),
    );
  return records;
}
