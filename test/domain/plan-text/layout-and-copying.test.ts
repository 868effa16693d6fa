import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanText } from "../../../src/domain/plan-text/read-plan-text";
import { commitmentsIn, inShort, planOf } from "./plan-of";

const folder = join(__dirname, "plans");
const plans = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file));

describe("what a heading says of time", () => {
  const under = (heading: string, ...lines: readonly string[]): string[] =>
    readPlanText(planOf(`1. ${heading}`, ...lines.map((line) => `- ${line}`))).commitments.map(inShort);

  test("a date in the heading is the date of everything under it that names none", () => {
    expect(under("Đến hết tháng 6/2023", "Mở 2 lớp bơi.", "Trồng 50 cây trước ngày 15/5.")).toEqual([
      "quantity exactly 2 lớp; ≤2023-06-30",
      "quantity exactly 50 cây; <2023-05-15",
    ]);
  });

  test("“Mục tiêu đến năm …” is a heading of that kind, an aim that a sentence only speaks of is not", () => {
    expect(under("Mục tiêu đến năm 2021", "80% hộ phân loại rác.")).toEqual(["percentage at_least 80 %; ≤2021-12-31"]);
    expect(commitmentsIn("Mở 2 lớp học, phù hợp với mục tiêu đến năm 2030.").map(inShort)).toEqual(["quantity exactly 2 lớp"]);
  });

  test("“Hằng năm:” makes every figure under it one of each year, and is no promise itself", () => {
    expect(under("Hằng năm:", "Tổ chức ít nhất 3 buổi nói chuyện.", "80% hội viên tham gia.")).toEqual([
      "quantity at_least 3 buổi; yearly",
      "percentage at_least 80 %; yearly",
    ]);
  });

  test("a heading with a subject of its own gives no date", () => {
    expect(under("Tổng kết phong trào ngày 20/10", "Mở 2 lớp bơi.")).toContain("quantity exactly 2 lớp");
  });
});

describe("a heading in two columns, copied as plain text", () => {
  const heading = (numberLine: string) => {
    const lines = [
      "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "XÃ YÊN THỊNH                  Độc lập - Tự do - Hạnh phúc",
      numberLine,
      "",
      "KẾ HOẠCH",
      "Trồng cây năm 2025",
      "",
      "UBND xã xây dựng kế hoạch như sau:",
    ];
    const { number, issued, place, issuers } = readPlanText(lines.join("\n")).plan;
    return { number, issued, place, issuers };
  };

  test.each(["Số: 42/KH-UBND              Yên Thịnh, ngày 17 tháng 02 năm 2025", "Số: 42/KH - UBND Yên Thịnh, ngày 17 tháng 02 năm 2025"])(
    "%s",
    (line) => {
      expect(heading(line)).toEqual({
        number: "42/KH-UBND",
        issued: "2025-02-17",
        place: "Yên Thịnh",
        issuers: ["ỦY BAN NHÂN DÂN XÃ YÊN THỊNH"],
      });
    },
  );
});

describe("what a share is taken of", () => {
  test.each([
    ["95% học sinh tiểu học biết bơi.", "học sinh tiểu học"],
    ["70% cộng đồng được công nhận.", "cộng đồng"],
    ["100% hộ gia đình kết hợp sản xuất kinh doanh có lối thoát nạn.", "hộ gia đình kết hợp sản xuất kinh doanh"],
    ["60% trung tâm xếp loại khá.", "trung tâm"],
    ["80% tổ tự quản tổ chức ra quân hằng tháng.", "tổ tự quản"],
    ["90% hộ dân phân loại rác.", "hộ dân"],
  ])("%s", (sentence, denominator) => {
    expect(commitmentsIn(sentence)[0]?.denominator).toBe(denominator);
  });
});

describe("when the plan runs", () => {
  const period = (...lines: readonly string[]): unknown => {
    const { start, end } = readPlanText(["KẾ HOẠCH", "Vệ sinh môi trường năm 2024", "", ...lines].join("\n")).plan;
    return [start, end];
  };

  test("the year of issue, also where its day was left open; else the year of most days in the text", () => {
    const years = (...lines: readonly string[]) => {
      const { start, end } = readPlanText(lines.join("\n")).plan;
      return [start, end];
    };
    expect(years("Minh Lãng, ngày …. tháng 02 năm 2023", "KẾ HOẠCH", "Công tác phụ nữ", "", "1. Mở 2 lớp.")).toEqual([
      "2023-01-01",
      "2023-12-31",
    ]);
    const cited = "Căn cứ Nghị quyết số 05-NQ/TU ngày 12/3/2021 và Kế hoạch số 7-KH/HU ngày 20/4/2021;";
    expect(years("KẾ HOẠCH", "Thi đua chào mừng", cited, "", "1. Mở 2 lớp trước ngày 15/9/2025.")).toEqual(["2025-01-01", "2025-12-31"]);
    expect(years("KẾ HOẠCH", "Thi đua chào mừng", "", "1. Mở 2 lớp.")).toEqual([null, null]);
  });

  test("a cadence within a range of days runs from its first to its last", () => {
    expect(commitmentsIn("Từ 01/7 đến 14/10/2023, mỗi tuần đăng ít nhất 01 tin.")[0]).toMatchObject({
      kind: "cadence",
      start: "2023-07-01",
      due: "2023-10-14",
    });
  });

  test("the line under a heading of its own", () => {
    expect(period("I. THỜI GIAN", "- Từ ngày 01/6/2024 đến ngày 31/8/2024", "II. NỘI DUNG", "1. Dọn kênh.")).toEqual([
      "2024-06-01",
      "2024-08-31",
    ]);
    expect(period("II. ĐỊA ĐIỂM, THỜI GIAN THỰC HIỆN", "Từ tháng 3/2024 đến hết tháng 5/2024.", "III. NỘI DUNG", "1. Dọn kênh.")).toEqual([
      "2024-03-01",
      "2024-05-31",
    ]);
  });

  test("a line before the first section, a sentence on when the plan is in force, and steps that are not the plan's time", () => {
    expect(period("Thời gian thực hiện: từ ngày 01/3/2024 đến hết ngày 30/11/2024.", "I. NỘI DUNG", "1. Dọn kênh.")).toEqual([
      "2024-03-01",
      "2024-11-30",
    ]);
    expect(
      readPlanText("PHƯƠNG ÁN\nTrồng cây\n\nThời gian: Từ ngày 22/02/2024 (mùng 6 Tết), kết thúc vào ngày 30/4/2024.\n1. Trồng 5 cây.").plan
        .end,
    ).toBe("2024-04-30");
    expect(period("I. NỘI DUNG", "1. Dọn kênh.", "2. Kế hoạch có hiệu lực từ ngày 01/4/2024 đến ngày 31/12/2026.")).toEqual([
      "2024-04-01",
      "2026-12-31",
    ]);
    expect(period("I. THỜI GIAN: Bắt đầu từ 01/7/2024 và kết thúc vào 30/6/2025.", "II. NỘI DUNG", "1. Dọn kênh.")).toEqual([
      "2024-07-01",
      "2025-06-30",
    ]);
    expect(period("I. NỘI DUNG", "1. Dọn kênh.", "II. THỜI GIAN", "1. Tháng 2: ban hành kế hoạch.", "2. Tháng 3 - tháng 10: làm.")).toEqual(
      ["2024-01-01", "2024-12-31"],
    );
  });

  test("a school year, a month and a quarter in the title", () => {
    const titled = (title: string): unknown => {
      const { start, end } = readPlanText(`KẾ HOẠCH\n${title}\n\nI. NỘI DUNG\n1. Dọn kênh.`).plan;
      return [start, end];
    };
    expect(titled("Phòng, chống dịch năm học 2023 - 2024")).toEqual(["2023-09-01", "2024-05-31"]);
    expect(titled("Công tác tháng 4 năm 2025")).toEqual(["2025-04-01", "2025-04-30"]);
    expect(titled("Công tác quý II năm 2025")).toEqual(["2025-04-01", "2025-06-30"]);
  });
});

describe("documents as people type and copy them", () => {
  test("a document without numbers has the capitals as its headings", () => {
    const text =
      "KẾ HOẠCH\nTết trung thu năm 2024\n\nCHỈ TIÊU\n\nTặng 60 chiếc đèn.\n\nNỘI DUNG\n\nTrang trí hội trường.\n\nThăm hỏi trẻ em khuyết tật.";
    expect(readPlanText(text).commitments.map(({ kind, text: span }) => `${kind}: ${span}`)).toEqual([
      "quantity: Tặng 60 chiếc đèn",
      "task: Trang trí hội trường",
      "task: Thăm hỏi trẻ em khuyết tật",
    ]);
  });

  test("last year's figures under “Tình hình” are no promises", () => {
    expect(
      readPlanText(
        planOf("1. Mở 2 lớp.").replace("I. NỘI DUNG", "I. TÌNH HÌNH NĂM 2022\n1. Có 12 ca mắc, giảm 5%.\nII. NỘI DUNG"),
      ).commitments.map(inShort),
    ).toEqual(["quantity exactly 2 lớp"]);
  });

  test.each(plans)("%s typed without accents says nearly the same", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const bare = (line: string): string => line.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
    const figures = (plan: string): string[] =>
      readPlanText(plan)
        .commitments.filter(({ value }) => value !== null)
        .map(({ kind, value, comparator }) => `${kind} ${comparator} ${value}`);
    const wanted = figures(text);
    const found = figures(bare(text));
    const kept = wanted.filter((figure) => found.includes(figure));
    expect(kept.length / wanted.length).toBeGreaterThan(0.85);
    expect(found.length / wanted.length).toBeLessThan(1.25);
  });

  test("an allocation under its heading gives each unit its figures", () => {
    const table = "TT\tĐơn vị\tHội viên mới\tHội viên nòng cốt\tVườn mẫu\n1\tChi hội Đông\t12\t3\t1\n2\tChi hội Tây\t9\t2\t1";
    const { commitments } = readPlanText(`${planOf("1. Mở 2 lớp.")}\n\nPHỤ LỤC\nGIAO CHỈ TIÊU\n\n${table}`);
    expect(commitments.slice(1).map(({ value, scopeUnit }) => `${scopeUnit} ${value}`)).toEqual([
      "Chi hội Đông 12",
      "Chi hội Đông 3",
      "Chi hội Đông 1",
      "Chi hội Tây 9",
      "Chi hội Tây 2",
      "Chi hội Tây 1",
    ]);
  });

  test("an allocation without known headings, with last year's figures beside the target, and a table of costs", () => {
    const read = (table: string): string[] =>
      readPlanText(`${planOf("1. Mở 2 lớp.")}\n\nPHỤ LỤC\n\n${table}`)
        .commitments.slice(1)
        .map(({ value, scopeUnit, text }) => `${scopeUnit ?? text} ${value}`);
    expect(read("Đơn vị\tCây trồng mới\tThẻ 3 màu\nKhu 1\t60\t15\nKhu 2\t70\t20")).toEqual([
      "Khu 1 60",
      "Khu 1 15",
      "Khu 2 70",
      "Khu 2 20",
    ]);
    expect(read("TT\tThôn\tDư nợ 2022\tChỉ tiêu 2023\tSố tổ\n1\tĐoài\t150\t190\t4")).toEqual(["Đoài 190"]);
    expect(read("Thôn\tSố hộ\tSố cây giao\nĐoài\t212\t180\nHạ\t150\t90")).toEqual(["Đoài 180", "Hạ 90"]);
    expect(read("TT\tNội dung\tSố lượng\tĐơn giá\tThành tiền\n1\tNước uống\t200\t5.000\t1.000.000")).toEqual([]);
    expect(read("TT\tChỉ tiêu\tMục tiêu\tThời hạn\n1\tHộ từ 2 khẩu trở lên có thùng ủ\tTối thiểu 90 hộ\t30/6/2023")).toEqual([
      "Hộ từ 2 khẩu trở lên có thùng ủ 90",
    ]);
  });

  test("a figure a year in columns falls due at the end of each year", () => {
    const table = "TT\tNội dung\tĐVT\tNăm 2023\tNăm 2024\n1\tLàm mới đường thôn\tkm\t1,5\t2";
    const { commitments } = readPlanText(`${planOf("1. Mở 2 lớp.")}\nII. CHỈ TIÊU\n${table}`);
    expect(commitments.slice(1).map(({ value, unit, due }) => [value, unit, due])).toEqual([
      [1.5, "km", "2023-12-31"],
      [2, "km", "2024-12-31"],
    ]);
  });

  test("a table of work has a closing review for a row and no sum of its rows", () => {
    const table =
      "Thời gian\tNội dung\tChủ trì\nTháng 4/2023\tHội nghị triển khai\tHội LHPN xã\nTháng 11/2023\tTổng kết mô hình\tHội LHPN xã\n\tTổng cộng\t2";
    const { commitments } = readPlanText(`${planOf("1. Mở 2 lớp.")}\nII. TIẾN ĐỘ\n${table}`);
    expect(commitments.slice(1).map((one) => `${one.text}: ${inShort(one)}`)).toEqual([
      "Hội nghị triển khai: milestone; ≤2023-04-30",
      "Tổng kết mô hình: milestone; ≤2023-11-30",
    ]);
  });

  test("work whose time is given as several years goes on; a letter's subject line is no fifth section", () => {
    const { commitments } = readPlanText(planOf("1. Tuyên truyền trong hội viên", "- Thời gian: Năm 2023 - 2024."));
    expect(commitments.map(inShort)).toEqual(["task; ≤2024-12-31"]);
    const letter =
      "HỘI LHPN HUYỆN YÊN MÔ\nSố: 12/BTV\nV/v giao chỉ tiêu năm 2023\nYên Mô, ngày 02 tháng 02 năm 2023\nKính gửi: Hội LHPN các xã\n";
    expect(readPlanText(`${letter}1. Mở 2 lớp.\n2. Lập 3 tổ tự quản.`).commitments.map(inShort)).toEqual([
      "quantity exactly 2 lớp",
      "quantity exactly 3 tổ tự quản",
    ]);
  });

  test("months on lines of their own date what is listed under them", () => {
    const months =
      "Tháng 3/2023\n- Ra mắt tổ tự quản.\nTháng 6/2023\n- Sơ kết 6 tháng đầu năm.\nCông tác thường xuyên hằng tháng\n- Nắm bắt đời sống hội viên.";
    expect(
      readPlanText(`${planOf("1. Mở 2 lớp.")}\nII. TIẾN ĐỘ\n${months}`)
        .commitments.slice(1)
        .map(inShort),
    ).toEqual(["milestone; ≤2023-03-31", "milestone; ≤2023-06-30", "task"]);
  });

  test("a heading of two rows names the years under one wide cell", () => {
    const table = "Nhiệm vụ\tChỉ tiêu năm\t\n\t2023\t2024\nSố vườn mẫu làm mới\t3\t4";
    const { commitments } = readPlanText(`${planOf("1. Mở 2 lớp.")}\nII. CHỈ TIÊU\n${table}`);
    expect(commitments.slice(1).map(({ value, due }) => [value, due])).toEqual([
      [3, "2023-12-31"],
      [4, "2024-12-31"],
    ]);
  });

  test("a letter has its period from its subject, an emulation agreement from its title; items may be numbered with a hyphen", () => {
    const letter = "HỘI LHPN HUYỆN YÊN MÔ\nSố: 12/BTV\nV/v giao chỉ tiêu năm 2023\nKính gửi: Hội LHPN các xã\n1. Mở 2 lớp.";
    const agreement = "KHỐI THI ĐUA SỐ 2\nBẢN GIAO ƯỚC THI ĐUA NĂM 2023\n1- 100% cán bộ đạt chuẩn.\n2- 3 đơn vị có sáng kiến.";
    expect(readPlanText(letter).commitments.map(inShort)).toEqual(["quantity exactly 2 lớp"]);
    expect(readPlanText(agreement).commitments.map(inShort)).toEqual(["percentage at_least 100 %", "quantity exactly 3 đơn vị"]);
  });

  test("partners are named without the work that follows", () => {
    const partners = (line: string): readonly string[] => commitmentsIn(line)[0]?.coordinating ?? [];
    expect(partners("Phối hợp với Trạm Y tế khám mắt cho người già.")).toEqual(["Trạm Y tế"]);
    expect(partners("Phối hợp với các ban, ngành, đoàn thể phun thuốc diệt muỗi toàn xã.")).toEqual(["các ban, ngành, đoàn thể"]);
    expect(partners("Phối hợp với Công an tuần tra ban đêm, giữ gìn trật tự.")).toEqual(["Công an"]);
  });

  test("a long line of tiny parts and a run of tabbed lines are read in time that grows with their length", () => {
    const seconds = (text: string): number => {
      const from = process.cpuUsage().user;
      readPlanText(text);
      return (process.cpuUsage().user - from) / 1e6;
    };
    for (const textOf of [(parts: number) => planOf(`- ${";1 a".repeat(parts)}`), (parts: number) => planOf(`-${"\ta\n".repeat(parts)}`)]) {
      // Once over, so that the program is compiled; twice the length then takes about twice as long, not four times.
      seconds(textOf(12_000));
      expect(seconds(textOf(50_000))).toBeLessThan(1 + 3 * seconds(textOf(25_000)));
    }
  });

  test("a short plan whose paragraphs are no wider than a page has its title to itself", () => {
    const lines = [
      "KẾ HOẠCH",
      "Xây dựng mô hình “Thôn không rác thải nhựa” tại thôn Đông Hồ, xã Tân Phong năm 2025",
      "Căn cứ Chương trình công tác năm 2025 của Hội LHPN huyện; Ban Thường vụ Hội LHPN xã Tân Phong xây dựng kế hoạch như sau:",
      "I. CHỈ TIÊU",
      ...[3, 4, 5, 6, 7].map(
        (count) => `- Tổ chức ${String(count)} buổi truyền thông cho hội viên, phụ nữ và Nhân dân trong thôn về phân loại rác tại nguồn`,
      ),
    ];
    expect(readPlanText(lines.join("\n")).plan.title).toMatch(/năm 2025$/);
  });
});
