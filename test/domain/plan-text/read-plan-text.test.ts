import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanText } from "../../../src/domain/plan-text/read-plan-text";
import { planInLines } from "./plan-in-lines";
import { commitmentsIn, planOf } from "./plan-of";

const folder = join(__dirname, "plans");
const plans = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file));

describe("whole plans of other organisations", () => {
  test.each(plans)("%s is read as it was annotated", (file) => {
    const annotated = readFileSync(join(folder, file.replace(/\.\w+$/, ".expected")), "utf8")
      .trim()
      .split("\n");
    expect(planInLines(readPlanText(readFileSync(join(folder, file), "utf8")))).toEqual(annotated);
  });

  test.each(plans)("every commitment of %s is a verbatim span of the document", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const { commitments } = readPlanText(text);
    expect(commitments.length).toBeGreaterThan(10);
    for (const commitment of commitments)
      expect(text.slice(commitment.offset, commitment.offset + commitment.text.length)).toBe(commitment.text);
  });

  test.each(plans)("%s reads the same with letters decomposed and with Windows line ends", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const expected = planInLines(readPlanText(text));
    expect(planInLines(readPlanText(text.normalize("NFD"))).map((line) => line.normalize("NFC"))).toEqual(expected);
    expect(planInLines(readPlanText(text.replace(/\n/g, "\r\n")))).toEqual(expected);
  });

  test("spans of a document with decomposed letters are verbatim too", () => {
    const text = readFileSync(join(folder, "phu-nu-xa.txt"), "utf8").normalize("NFD");
    for (const { text: span, offset } of readPlanText(text).commitments) expect(text.slice(offset, offset + span.length)).toBe(span);
  });
});

describe("heading", () => {
  test("number, day, place, issuers, title and period come from the head of the document", () => {
    const { plan } = readPlanText(readFileSync(join(folder, "doan-xa.md"), "utf8"));
    expect(plan).toMatchObject({
      number: "08-KH/ĐTN",
      issued: "2023-05-20",
      place: "Vĩnh Lộc",
      start: "2023-06-01",
      end: "2023-08-31",
      issuers: ["Ban Thường vụ Đoàn xã Vĩnh Lộc"],
    });
    expect(plan.title).toContain("Chiến dịch Thanh niên tình nguyện hè");
  });

  test.each([
    ["Từ tháng 3 đến tháng 11/2026", "2026-03-01", "2026-11-30"],
    ["từ quý II đến quý IV/2026", "2026-04-01", "2026-12-31"],
    ["Từ tháng 3/2026 đến tháng 11/2026", "2026-03-01", "2026-11-30"],
  ])("the plan's time “%s” has both ends", (time, start, end) => {
    const text = `KẾ HOẠCH\nTruyền thông năm 2026\n\nI. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian thực hiện: ${time}.\nII. CHỈ TIÊU\n1. Mở 3 lớp.`;
    const { plan, commitments } = readPlanText(text);
    expect(plan).toMatchObject({ start, end });
    expect(commitments.find(({ value }) => value === 3)?.due).toBe(end);
  });

  test("a phase of years in the title is the plan's period, whatever day it was signed", () => {
    expect(readPlanText(readFileSync(join(folder, "ubnd-xa.txt"), "utf8")).plan).toMatchObject({
      start: "2022-01-01",
      end: "2025-12-31",
      issued: "2022-03-03",
    });
  });

  test("a congress's resolution runs for its term; a plan issued in December for an election follows its own days", () => {
    const term = readPlanText(
      "NGHỊ QUYẾT\nĐại hội đại biểu phụ nữ xã lần thứ X, nhiệm kỳ 2021 - 2026\n\nI. CHỈ TIÊU\n1. Kết nạp 90 hội viên.",
    );
    expect(term.plan).toMatchObject({ start: "2021-01-01", end: "2026-12-31" });
    const election = readPlanText(
      [
        "Mường Lay, ngày 05 tháng 12 năm 2025",
        "KẾ HOẠCH",
        "Tham gia bầu cử đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031",
        "",
        "I. NỘI DUNG",
        "1. Hiệp thương lần hai chậm nhất ngày 03/02/2026.",
        "2. Treo 40 băng rôn trước ngày 10/3/2026.",
        "3. Kiểm tra 5 điểm bỏ phiếu.",
      ].join("\n"),
    );
    expect(election.plan).toMatchObject({ start: "2026-01-01", end: "2026-12-31" });
    expect(election.commitments[2]).toMatchObject({ value: 5, due: "2026-12-31" });
  });

  test("two bodies that agree on a plan are two issuers, and the area is where it is carried out", () => {
    const text =
      "Số: 7/KHPH\nĐông Sơn, ngày 02 tháng 3 năm 2022\n\nKẾ HOẠCH PHỐI HỢP\nBảo vệ nguồn nước năm 2022\n\nThực hiện chương trình năm, Ủy ban MTTQ xã và Hội Nông dân xã thống nhất xây dựng kế hoạch như sau:\n\nI. ĐỊA BÀN, THỜI GIAN\n1. Địa bàn thực hiện: Tại thôn Hạ, xã Đông Sơn.\n2. Thời gian thực hiện: Từ tháng 4/2022 đến tháng 10/2022.\nII. NỘI DUNG\n1. Trồng 200 cây ven kênh.";
    const { plan, commitments } = readPlanText(text);
    expect(plan).toMatchObject({
      issuers: ["Ủy ban MTTQ xã", "Hội Nông dân xã"],
      area: "thôn Hạ, xã Đông Sơn",
      start: "2022-04-01",
      end: "2022-10-31",
    });
    expect(commitments.map(({ kind, due }) => [kind, due])).toEqual([
      ["milestone", "2022-10-31"],
      ["quantity", "2022-10-31"],
    ]);
  });
});

describe("sections and leads", () => {
  test("a heading gives its body to the items under it, and the one that coordinates is not the lead", () => {
    const commitments = commitmentsIn(
      "1. Tập huấn",
      "- Hội LHPN xã chủ trì:",
      "+ Mở lớp cho chi hội trưởng.",
      "- MTTQ xã phối hợp:",
      "+ Mời báo cáo viên của huyện.",
    );
    expect(commitments.map(({ lead, coordinating, section }) => ({ lead, coordinating, section }))).toEqual([
      { lead: "Hội LHPN xã", coordinating: [], section: "I.1" },
      { lead: "Hội LHPN xã", coordinating: ["MTTQ xã"], section: "I.1" },
    ]);
  });

  test("the body told off for a work is its lead and the ones it works with are partners", () => {
    expect(commitmentsIn("Giao Ban Tuyên giáo chủ trì, phối hợp với Văn phòng và Hội Nông dân xã biên soạn tài liệu.")[0]).toMatchObject({
      lead: "Ban Tuyên giáo",
      coordinating: ["Văn phòng", "Hội Nông dân xã"],
    });
  });

  test("time, place and lead listed under an activity belong to it", () => {
    const commitments = commitmentsIn(
      "1. Tổ chức hội thi gói bánh",
      "- Thời gian: ngày 18/10/2023.",
      "- Địa điểm: Nhà văn hóa xã.",
      "- Đơn vị chủ trì: Chi hội thôn Đông.",
      "2. Trồng 30 cây xanh.",
    );
    expect(commitments.map(({ kind, due, lead }) => ({ kind, due, lead }))).toEqual([
      { kind: "milestone", due: "2023-10-18", lead: "Chi hội thôn Đông" },
      { kind: "quantity", due: "2023-12-31", lead: null },
    ]);
  });

  test("what the past year brought, aims, money and recipients promise nothing", () => {
    const text =
      "KẾ HOẠCH\nCông tác năm 2023\n\nI. KẾT QUẢ NĂM 2022\n1. Đã trồng 500 cây xanh.\nII. MỤC ĐÍCH\n1. Nâng cao nhận thức của hội viên.\nIII. NHIỆM VỤ\n1. Trồng 600 cây xanh.\nIV. KINH PHÍ\n1. Ngân sách cấp 20.000.000 đồng.\n\nNơi nhận:\n- 12 chi hội;\n- Lưu.";
    expect(readPlanText(text).commitments.map(({ text: said }) => said)).toEqual(["Trồng 600 cây xanh"]);
  });
});

describe("tables", () => {
  test("an agenda gives tasks with their lead, due on the day of the event", () => {
    const text = planOf("1. Hội nghị triển khai", "1.1. Thời gian: ngày 20/3/2023.", "1.2. Chương trình:").concat(
      "\nThời gian\tNội dung\tNgười thực hiện\n7h30\tĐón đại biểu\tVăn phòng\n8h00\tKhai mạc\tChủ tịch Hội\n\n1.3. Chuẩn bị tài liệu.",
    );
    expect(readPlanText(text).commitments.map(({ kind, text: said, lead, due }) => ({ kind, said, lead, due }))).toEqual([
      { kind: "milestone", said: "Thời gian: ngày 20/3/2023", lead: null, due: "2023-03-20" },
      { kind: "task", said: "Đón đại biểu", lead: "Văn phòng", due: "2023-03-20" },
      { kind: "task", said: "Khai mạc", lead: "Chủ tịch Hội", due: "2023-03-20" },
      { kind: "task", said: "Chuẩn bị tài liệu", lead: null, due: "2023-03-20" },
    ]);
  });

  test("rows named under a heading of their own are targets, the measure stands over the figures", () => {
    const rows = [
      "STT\tĐợt\tThời gian\tChỉ tiêu (đơn vị máu)",
      "1\tLễ hội Xuân hồng\tNgày 26/02/2023\t300",
      "2\tHành trình Đỏ\tTháng 7/2023\t400",
    ];
    const { commitments } = readPlanText(`${planOf("Tổ chức hiến máu theo bảng sau:")}\n${rows.join("\n")}`);
    expect(commitments.filter(({ value }) => value !== null)).toMatchObject([
      { text: "Lễ hội Xuân hồng", value: 300, unit: "đơn vị máu", due: "2023-02-26" },
      { text: "Hành trình Đỏ", value: 400, unit: "đơn vị máu", due: "2023-07-31" },
    ]);
  });

  test("points of a scoring scale, how many copies there are and who signs promise nothing", () => {
    const plan = `${planOf("Mở 2 lớp bơi.")}\nII. THANG ĐIỂM THI ĐUA\n- Tuyên truyền: 40 điểm.\nIII. HIỆU LỰC\nBiên bản này gồm 03 trang, được lập thành 04 bản.\nCHỦ TỊCH\nĐỗ Thị Lành`;
    expect(readPlanText(plan).commitments.map(({ text }) => text)).toEqual(["Mở 2 lớp bơi"]);
  });

  test("a table that a converter left with one cell a line is read as rows", () => {
    const text = planOf("1. Lễ ra mắt", "1.1. Chương trình:").concat(
      "\n\n\tThời gian\n\tNội dung\n\tNgười thực hiện\n\n\t8h\n\tVăn nghệ\n\tChi hội Đông\n\n\t\n\tPhát biểu\n\tChủ tịch Hội\n\nBí thư xã\n\n1.2. Trang trí sân khấu.",
    );
    expect(readPlanText(text).commitments.map(({ text: said, lead }) => [said, lead])).toEqual([
      ["Văn nghệ", "Chi hội Đông"],
      ["Phát biểu", "Chủ tịch Hội; Bí thư xã"],
      ["Trang trí sân khấu", null],
    ]);
  });
});

describe("hostile documents", () => {
  const size = 20_000;
  const pieces = [
    "a",
    "1",
    "1.",
    ";1 a",
    "(",
    ")",
    "a);",
    "“",
    '"',
    " ",
    "\t",
    "\n",
    "1\n",
    "- 5 hộ, ",
    "mỗi ",
    "ngày 1/1/2020 - ",
    "quý I, ",
    "từ tháng 1 đến ",
    "100% hộ; ",
    "Hội LHPN xã chủ trì:\n",
    "\tThời gian\n\tNội dung\n",
    "a\tb\n",
    "Số 1/QĐ ",
    "phối hợp với Hội ",
    "báo cáo tháng, quý, ",
    "không để ",
    "A. ",
    "1.1.1.1.1 ",
    "\u0301",
    "2 hộ của 3 xã ",
  ];
  test.each(pieces)("%j over and over takes no more than four times as long when it is doubled", (piece) => {
    const cost = (length: number): number => {
      const text = `KẾ HOẠCH\nNăm 2023\nI. NỘI DUNG\n1. ${piece.repeat(Math.ceil(length / piece.length))}`;
      const before = process.cpuUsage().user;
      readPlanText(text);
      return (process.cpuUsage().user - before) / 1000;
    };
    const little = 500;
    if (cost(size) < little) return;
    expect(cost(size)).toBeLessThan(little + 4 * cost(size / 2));
  });

  test("nothing at all is a plan without commitments", () => {
    expect(readPlanText("")).toMatchObject({ commitments: [], issues: [], plan: { start: null, end: null } });
    expect(readPlanText("\u0000\uFFFF\uD800 {{{").commitments).toEqual([]);
  });
});
