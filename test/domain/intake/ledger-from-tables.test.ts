import { ledgerFromTables } from "../../../src/domain/intake/ledger-from-tables";
import { mergeLedger } from "../../../src/domain/intake/merging/merge-ledger";
import { ledgerSchema, type Ledger } from "../../../src/domain/ledger/ledger";
import type { SheetSnapshot } from "../../../src/domain/sheet/sheet-snapshot";
import { readTrackingSheets } from "../../../src/domain/intake/read-tracking-sheets";
import { trackingSheet, workbookOf, type Row } from "../../builders/tracking-sheet";

const ROSTER: readonly Row[] = [
  ["DANH SÁCH HỘ THAM GIA MÔ HÌNH NĂM 2021"],
  ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Số thùng 60 lít được cấp", "Ngày nhận", "Nghề phụ"],
  [1, "Trần Văn Bắc", 1961, "Xóm 1", 2, "20/5/2021", "mộc"],
  [2, "Lê Thị Xuân", 1972, "Xóm 1", 1, "20/5/2021", null],
  [3, "Đỗ Văn Tám", 1980, "Xóm 2", null, null, null],
];

function ledgerOf(...sheets: SheetSnapshot[]): Ledger {
  return ledgerFromTables(readTrackingSheets(workbookOf(...sheets)), { plan: null, today: "2022-03-01" }).ledger;
}

function roster(rows: readonly Row[] = ROSTER, name = "Danh sách"): SheetSnapshot {
  return trackingSheet(name, rows);
}

describe("records of the ledger from tables", () => {
  it("are visits too where a list of households has a column for each day on which they were looked at", () => {
    const days: readonly Row[] = [
      ["BẢNG THEO DÕI KIỂM TRA HỘ THÁNG 6/2021"],
      ["STT", "Họ và tên chủ hộ", "Tổ", "Ngày kiểm tra", null, null],
      [null, null, null, 44350, 44357, "24/6"],
      [1, "Trần Văn Bắc", "Tổ 1", "Đạt", "x", null],
      [2, "Lê Thị Xuân", "Tổ 1", "Chưa đạt", "x", null],
      [3, "Đỗ Văn Tám", "Tổ 1", "Đạt", null, null],
    ];
    const ledger = ledgerOf(
      trackingSheet("Theo dõi", days, {
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"],
        formats: { D3: "dd/mm/yyyy", E3: "dd/mm/yyyy" },
      }),
    );
    expect(ledger.households).toHaveLength(3);
    expect(ledger.visits).toMatchObject([
      { date: "2021-06-03", unit: "Tổ 1", householdsVisited: 3, householdsCompliant: 2, origin: { row: 3, column: 4 } },
      { date: "2021-06-10", unit: "Tổ 1", householdsVisited: 2, householdsCompliant: null, origin: { row: 3, column: 5 } },
    ]);
  });

  it("are households with what they received, their cells and their other columns", () => {
    const ledger = ledgerOf(roster());
    expect(ledgerSchema.safeParse(ledger).success).toBe(true);
    expect(ledger.households).toHaveLength(3);
    expect(ledger.households[0]).toMatchObject({
      id: "H001",
      headName: "Trần Văn Bắc",
      unit: "Xóm 1",
      otherColumns: { "Nghề phụ": "mộc" },
      origin: { kind: "cell", sheet: "Danh sách", row: 3, column: 2 },
    });
    expect(ledger.households[0]?.originColumns).toMatchObject({ headName: 2, birthYear: 3, unit: 4, "Nghề phụ": 7 });
    expect(ledger.distributions).toMatchObject([
      {
        recipient: "H001",
        item: "Thùng 60 lít",
        colour: null,
        allocated: null,
        received: 2,
        receivedDate: "2021-05-20",
      },
      { recipient: "H002", received: 1 },
    ]);
  });

  it("make a plan of their own from the title where there is none", () => {
    expect(ledgerOf(roster()).plan).toMatchObject({
      title: "DANH SÁCH HỘ THAM GIA MÔ HÌNH NĂM 2021",
      start: "2021-01-01",
      end: "2021-12-31",
    });
    expect(ledgerOf(roster(ROSTER.slice(1))).plan).toMatchObject({ start: "2021-01-01", end: "2021-12-31" });
  });

  it("keep what was allotted apart from what was received, and colours from their sum", () => {
    const ledger = ledgerOf(
      trackingSheet("Cấp phát", [
        ["STT", "Họ và tên chủ hộ", "Xanh", "Vàng", "Tổng số thùng"],
        [1, "Trần Văn Bắc", 1, 1, 2],
        [2, "Lê Thị Xuân", 1, 0, 1],
      ]),
      trackingSheet("Phân bổ", [
        ["STT", "Vị trí đặt thùng", "Số lượng phân bổ", "Đã cấp"],
        [1, "Nhà văn hóa", 4, 3],
      ]),
    );
    expect(ledger.distributions.filter(({ recipientKind }) => recipientKind === "site")).toMatchObject([
      { recipient: "Nhà văn hóa", allocated: 4, received: 3 },
    ]);
    expect(
      ledger.distributions
        .filter(({ recipientKind }) => recipientKind === "household")
        .map(({ recipient, colour, received }) => [recipient, colour, received]),
    ).toEqual([
      ["H001", "Xanh", 1],
      ["H001", "Vàng", 1],
      ["H002", "Xanh", 1],
      ["H002", "Vàng", 0],
    ]);
  });

  it("attach figures to the plan's targets of the same wording and make targets of the others", () => {
    const targets = ledgerOf(
      trackingSheet("Biểu", [
        ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch"],
        [1, "Hộ dân thực hiện phân loại rác thải hữu cơ tại nguồn", "%", 70],
        [2, "Câu lạc bộ phụ nữ", "CLB", 3],
      ]),
    ).targets;
    const reading = readTrackingSheets(
      workbookOf(
        trackingSheet("Kết quả", [
          ["KẾT QUẢ NĂM 2021"],
          ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
          [1, "Tỷ lệ hộ dân thực hiện phân loại rác thải hữu cơ", "%", 70, 72.4],
          [2, "Số buổi truyền thông", "buổi", 10, 12],
        ]),
      ),
    );
    const { ledger } = ledgerFromTables(reading, { plan: null, today: "2022-03-01", targets });
    expect(ledger.progress).toMatchObject([
      { targetId: "CT01", quantity: 72.4, denominator: 100, date: "2021-12-31" },
      { targetId: "CT03", quantity: 12, denominator: null, date: "2021-12-31" },
    ]);
    expect(ledger.targets.map(({ text, value }) => [text, value])).toEqual([["Số buổi truyền thông", 10]]);
  });

  it("complete a household that another form lists too, and never one of the same form", () => {
    const phones = trackingSheet("Liên hệ", [
      ["STT", "Họ tên chủ hộ", "Năm sinh", "Điện thoại"],
      [1, "Trần Văn Bắc", 1961, "0912345678"],
      [2, "Trần Văn Bắc", 1990, "0912345679"],
    ]);
    const ledger = ledgerOf(roster(), phones);
    expect(ledger.households.map(({ headName, birthYear, phone }) => [headName, birthYear, phone])).toEqual([
      ["Trần Văn Bắc", 1961, "0912345678"],
      ["Lê Thị Xuân", 1972, null],
      ["Đỗ Văn Tám", 1980, null],
      ["Trần Văn Bắc", 1990, "0912345679"],
    ]);
    const twice = ledgerOf(roster([...ROSTER, [4, "Trần Văn Bắc", 1961, "Xóm 1", 2, "20/5/2021"]]));
    expect(twice.households).toHaveLength(4);
  });

  it("are work with people, dates and states, visits with their days, and units once", () => {
    const ledger = ledgerOf(
      trackingSheet("Công việc", [
        ["PHÂN CÔNG NHIỆM VỤ NĂM 2021"],
        ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời hạn", "Tình trạng"],
        [1, "Tổ chức tập huấn", "Hội LHPN xã", "MTTQ xã; Đoàn xã", "30/6/2021", "Đã hoàn thành"],
        [2, "Sơ kết mô hình", "Hội LHPN xã", null, "Quý IV/2021", "Chưa thực hiện"],
      ]),
      trackingSheet("Kiểm tra", [
        ["Ngày kiểm tra", "Cấp", "Đơn vị kiểm tra", "Số hộ kiểm tra"],
        ["24/5/2021", "Xã", "Hội LHPN xã", 12],
        ["chưa rõ", "Xã", "Hội LHPN xã", 9],
      ]),
      trackingSheet("Đơn vị", [
        ["STT", "Tên đơn vị", "Cấp", "Trực thuộc"],
        [1, "Chi hội 1", "Cơ sở", "Hội LHPN xã"],
        [2, "Chi hội 1", "Cơ sở", "Hội LHPN xã"],
      ]),
    );
    expect(ledger.activities).toMatchObject([
      { id: "NV01", lead: "Hội LHPN xã", coordinating: ["MTTQ xã", "Đoàn xã"], due: "2021-06-30", status: "done" },
      { id: "NV02", due: "2021-12-31", status: "not-started" },
    ]);
    expect(ledger.visits).toMatchObject([{ date: "2021-05-24", level: "Xã", householdsVisited: 12 }]);
    expect(ledger.units.map(({ name, parent }) => [name, parent])).toEqual([["Chi hội 1", "Hội LHPN xã"]]);
  });
});

it("a visit of a log without levels is of the level of the body that went, where its name tells one", () => {
  const { visits } = ledgerOf(
    trackingSheet("Kiểm tra", [
      ["Ngày kiểm tra", "Đơn vị kiểm tra", "Địa điểm kiểm tra", "Số hộ kiểm tra"],
      ["05/03/2025", "Hội LHPN xã Phước Hòa, huyện Long Thành", "Ấp 1", 10],
      ["12/03/2025", "Chi hội ấp 2", "Ấp 2", 8],
      ["13/03/2025", "Đoàn của thị xã", "Ấp 2", 8],
      ["14/03/2025", "Đoàn thể chính trị - xã hội", "Ấp 3", 9],
    ]),
  );
  expect(visits.map(({ level }) => level)).toEqual(["Xã", "Cơ sở", "Huyện", null]);
});

describe("taking in again", () => {
  it("changes nothing where nothing changed", () => {
    const ledger = ledgerOf(roster());
    const merged = mergeLedger(ledger, ledgerOf(roster()));
    expect(merged.ledger).toEqual(ledger);
    expect(merged.changes).toEqual({ added: [], changed: [], gone: [] });
  });

  it("shows what is new, changed and gone, though rows have moved", () => {
    const before = ledgerOf(roster());
    const edited = [
      ROSTER[0] ?? [],
      ROSTER[1] ?? [],
      [1, "Nguyễn Thị Mới", 1990, "Xóm 2", 2, "21/5/2021"],
      [2, "Trần Văn Bắc", 1961, "Xóm 1", 2, "20/5/2021", "mộc"],
      [3, "Lê Thị Xuân", 1972, "Xóm 1", 2, "20/5/2021"],
    ];
    const { ledger, changes } = mergeLedger(before, ledgerOf(roster(edited)));
    expect(ledger.households.map(({ id, headName }) => [id, headName])).toEqual([
      ["H001", "Trần Văn Bắc"],
      ["H002", "Lê Thị Xuân"],
      ["H003", "Nguyễn Thị Mới"],
    ]);
    expect(changes.added.map(({ list, label }) => `${list}: ${label}`)).toContain("households: Nguyễn Thị Mới, H001");
    expect(changes.gone.map(({ list, label }) => `${list}: ${label}`)).toEqual(["households: Đỗ Văn Tám, H003"]);
    expect(
      changes.changed.flatMap(({ list, fields }) => fields.map(({ field, before: was, after }) => [list, field, was, after])),
    ).toContainEqual(["distributions", "received", 1, 2]);
    expect(ledger.distributions.every(({ recipient }) => ledger.households.some(({ id }) => id === recipient))).toBe(true);
  });

  it("recognises a household whose name was corrected in its row", () => {
    const corrected = ROSTER.map((row, at) => (at === 2 ? [1, "Trần Văn Bách", 1961, "Xóm 1", 2, "20/5/2021", "mộc"] : row));
    const { ledger, changes } = mergeLedger(ledgerOf(roster()), ledgerOf(roster(corrected)));
    expect(ledger.households[0]).toMatchObject({ id: "H001", headName: "Trần Văn Bách" });
    expect([changes.added.length, changes.gone.length]).toEqual([0, 0]);
  });

  it("never loses what was typed into the ledger or came from sheets that were not read", () => {
    const before = ledgerOf(
      roster(),
      trackingSheet("Kiểm tra", [
        ["Ngày kiểm tra", "Cấp", "Đơn vị kiểm tra"],
        ["24/5/2021", "Xã", "Hội LHPN xã"],
      ]),
    );
    const typed = { kind: "typed" as const, on: "2021-06-01" };
    const [household, ...others] = before.households;
    const [last] = others.slice(-1);
    const edited: Ledger = {
      ...before,
      households: before.households.map((own) => (own === household ? { ...own, consent: "2021-06-01", commitmentSigned: true } : own)),
      distributions: [
        ...before.distributions,
        { ...(before.distributions[0] as Ledger["distributions"][number]), recipient: last?.id ?? "", origin: typed },
      ],
      visits: [...before.visits, { ...(before.visits[0] as Ledger["visits"][number]), date: "2021-07-01", origin: typed }],
    };
    const { ledger } = mergeLedger(edited, ledgerOf(roster(ROSTER.slice(0, 4))));
    expect(ledger.households[0]).toMatchObject({ consent: "2021-06-01", commitmentSigned: true });
    expect(ledger.visits.map(({ date }) => date)).toEqual(["2021-05-24", "2021-07-01"]);
    expect(ledger.households.map(({ headName }) => headName)).toContain("Đỗ Văn Tám");
    expect(ledger.distributions.filter(({ origin }) => origin.kind === "typed")).toHaveLength(1);
  });
});

describe("the period of a plan that no title names", () => {
  const listed = (...days: readonly string[]): Row[] => [
    ["DANH SÁCH HỘ NHẬN THÙNG RÁC"],
    ["STT", "Họ và tên chủ hộ", "Xóm", "Số thùng được cấp", "Ngày nhận"],
    ...days.map((day, index): Row => [index + 1, `Trần Văn ${["Bắc", "Tám", "Khoa", "Sơn"][index % 4]} ${index}`, "Xóm 1", 2, day]),
  ];

  it("is the years in which the list's days lie, so that no row is blamed for a guess", () => {
    expect(ledgerOf(roster(listed("12/06/2019", "13/06/2019", "14/06/2019"))).plan).toMatchObject({
      start: "2019-01-01",
      end: "2019-12-31",
    });
    expect(ledgerOf(roster(listed("12/12/2019", "13/12/2019", "14/01/2020"))).plan).toMatchObject({
      start: "2019-01-01",
      end: "2020-12-31",
    });
  });

  it("leaves out the year of a slip, and is this year where the list has no day", () => {
    const days = Array.from({ length: 12 }, (_, index) => (index === 4 ? "12/06/2091" : "12/06/2019"));
    expect(ledgerOf(roster(listed(...days))).plan.end).toBe("2019-12-31");
    expect(ledgerOf(roster(listed("", ""))).plan.start).toBe("2022-01-01");
  });
});
