import { COUNTED_WITH_VI, VERDICT_WORDS_VI } from "../compliance/verdict-words.vi";
import { capitalised } from "./capitalised";
import type { Period } from "../ledger/target";
import { listsWordingVi } from "./lists-wording.vi";
import { periodWordingVi } from "./period-wording.vi";
import { count, date, either, fromHalf, ifAny, percent, type Part } from "./live/live-sentence";
import type { Figure } from "./live/figure";
import type { PlanFigures, RosterFigures, TaskFigures, VisitFigures } from "./live/counted-figures";

const verdicts = capitalised(VERDICT_WORDS_VI);

const perPeriod: Record<Period, string> = {
  once: "",
  yearly: "/năm",
  half_yearly: "/6 tháng",
  quarterly: "/quý",
  monthly: "/tháng",
  weekly: "/tuần",
  daily: "/ngày",
};
const periodNames: Record<Period, string> = {
  once: "một lần",
  yearly: "hằng năm",
  half_yearly: "6 tháng",
  quarterly: "hằng quý",
  monthly: "hằng tháng",
  weekly: "hằng tuần",
  daily: "hằng ngày",
};

/** Words of the reports as Vietnamese offices write them. */
export const reportWordingVi = {
  verdicts,
  countedWith: COUNTED_WITH_VI as string,
  perPeriod,
  periodNames,
  ...listsWordingVi,
  ...periodWordingVi,
  sideHeading: "Số liệu tính (không in)",
  heading: {
    country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    number: (symbol: string) => `Số: ……/${symbol}`,
    partyNumber: (symbol: string) => `Số ……-${symbol.replace("-", "/")}`,
    placeAndDate: (place: string | null, day: string, month: string, year: string) =>
      `${place ?? "…………"}, ngày ${day} tháng ${month} năm ${year}`,
    addressee: "Kính gửi: ……………………………………",
  },
  citation: { number: "số", of: "ngày" },
  signature: {
    onBehalf: "TM.",
    partyOnBehalf: "T/M",
    post: "CHỦ TỊCH",
    recipientsTitle: "Nơi nhận:",
    recipients: ["- Như trên;", "- Lưu: VT."],
    madeBy: "NGƯỜI LẬP BIỂU",
    signHere: "(Ký, ghi rõ họ tên)",
  },
  sheets: {
    "year-end": "Báo cáo tổng kết",
    "half-year": "Báo cáo sơ kết",
    handover: "Danh sách ký nhận",
    monitoring: "Theo dõi giám sát",
    scorecard: "Xếp hạng đơn vị",
    "data-quality": "Chất lượng số liệu",
  },
  figures: {
    targetsDue: "Chỉ tiêu đến hạn",
    targetsMet: "Chỉ tiêu đạt và vượt",
    targetsExceeded: "Trong đó vượt kế hoạch",
    targetsMissed: "Chỉ tiêu không đạt",
    targetsNoData: "Chỉ tiêu đến hạn chưa có số liệu",
    targetsNotDue: "Chỉ tiêu chưa đến hạn",
    targetsRate: "Tỷ lệ chỉ tiêu đạt và vượt",
    tasksDue: "Nhiệm vụ đến hạn",
    tasksDone: "Nhiệm vụ hoàn thành đúng hạn",
    tasksLate: "Nhiệm vụ hoàn thành chậm",
    tasksOverdue: "Nhiệm vụ quá hạn",
    tasksNotDue: "Nhiệm vụ chưa đến hạn",
    tasksRate: "Tỷ lệ nhiệm vụ hoàn thành đúng hạn",
    households: "Số hộ trong danh sách",
    sorting: "Số hộ phân loại rác tại nguồn",
    sortingRate: "Tỷ lệ hộ phân loại rác",
    asOf: "Ngày tính số liệu",
    from: "Từ ngày",
    visits: "Số lượt kiểm tra",
    householdsVisited: "Số lượt hộ được kiểm tra",
    householdsCompliant: "Số lượt hộ thực hiện tốt",
    compliantRate: "Tỷ lệ lượt hộ thực hiện tốt",
    periodsDue: "Số kỳ kiểm tra đến hạn",
    periodsMet: "Số kỳ kiểm tra đủ số lượt",
    periodsRate: "Tỷ lệ kỳ đủ số lượt",
    unmet: "Chỉ tiêu đến hạn không đạt hoặc chưa có số liệu",
    unmetList: "Số thứ tự của các chỉ tiêu ấy trong biểu",
    unmetListed: "Số chỉ tiêu ấy có trong biểu",
  },
  yearEnd: {
    kind: "BÁO CÁO",
    about: (planTitle: string): string => `Tổng kết thực hiện ${planTitle}`,
    closing: "Trên đây là báo cáo tổng kết kết quả thực hiện kế hoạch, trân trọng báo cáo./.",
    nextPeriod: (year: number): string => `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM ${year}`,
  },
  sections: {
    direction: "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN",
    results: "II. KẾT QUẢ THỰC HIỆN",
    assessment: "III. ĐÁNH GIÁ CHUNG",
    proposals: "V. KIẾN NGHỊ, ĐỀ XUẤT",
    targets: "Kết quả thực hiện các chỉ tiêu",
    monitoring: "Công tác kiểm tra, giám sát",
    tasks: "Kết quả thực hiện các nhiệm vụ",
    households: "Hộ dân tham gia và cấp phát hiện vật",
    strengths: "1. Ưu điểm",
    weaknesses: "2. Tồn tại, hạn chế",
    causes: "3. Nguyên nhân",
    changes: "Thay đổi so với lần báo cáo trước",
  },
  sentences: {
    opening: (what: string, asOf: Figure): Part[] => [`Thực hiện ${what}, kết quả tính đến ngày `, date(asOf), " như sau:"],
    period: (from: string, to: string, area: string | null, units: number): string =>
      `Kế hoạch được thực hiện từ ngày ${from} đến ngày ${to}${area ? ` tại ${area}` : ""}${units > 0 ? `, với ${units} đơn vị tham gia` : ""}.`,
    planResult: (f: PlanFigures): Part[] => [
      either(
        f.due,
        [
          either(
            f.met,
            ["Có ", count(f.met), "/", count(f.due), " chỉ tiêu đạt và vượt kế hoạch (", percent(f.rate), ")"],
            ["Trong ", count(f.due), " chỉ tiêu đến hạn chưa có chỉ tiêu nào đạt kế hoạch"],
          ),
        ],
        ["Chưa có chỉ tiêu nào đến hạn đánh giá"],
      ),
      ifAny(f.exceeded, ", trong đó ", count(f.exceeded), " chỉ tiêu vượt"),
      ifAny(f.missed, "; ", count(f.missed), " chỉ tiêu không đạt"),
      ifAny(f.noData, "; ", count(f.noData), " chỉ tiêu chưa có số liệu"),
      ifAny(f.notDue, "; ", count(f.notDue), " chỉ tiêu chưa đến hạn"),
      ".",
    ],
    inTableBelow: " Kết quả cụ thể như sau:",
    inAnnex: " Kết quả từng chỉ tiêu tại Phụ lục kèm theo.",
    visits: (f: VisitFigures): Part[] => [
      either(
        f.visits,
        [
          "Đã tổ chức ",
          count(f.visits),
          " lượt kiểm tra",
          ifAny(
            f.households,
            "; kiểm tra ",
            count(f.households),
            " lượt hộ, trong đó ",
            count(f.good),
            " lượt hộ thực hiện tốt (",
            percent(f.rate),
            ")",
          ),
          ifAny(f.due, "; ", count(f.met), "/", count(f.due), " kỳ đến hạn đủ số lượt quy định (", percent(f.share), ")"),
        ],
        [
          either(
            f.met,
            ["Có ", count(f.met), "/", count(f.due), " kỳ đến hạn thực hiện đủ theo quy định (", percent(f.share), ")"],
            ["Chưa ghi nhận lượt kiểm tra nào", ifAny(f.due, " trong ", count(f.due), " kỳ đến hạn")],
          ),
        ],
      ),
      ".",
    ],
    noCadence: "Kế hoạch không quy định lịch kiểm tra định kỳ.",
    tasks: (f: TaskFigures): Part[] => [
      either(
        f.due,
        [
          either(
            f.done,
            ["Hoàn thành đúng hạn ", count(f.done), "/", count(f.due), " nhiệm vụ đến hạn (", percent(f.rate), ")"],
            ["Trong ", count(f.due), " nhiệm vụ đến hạn chưa có nhiệm vụ nào hoàn thành đúng hạn"],
          ),
        ],
        ["Chưa có nhiệm vụ nào đến hạn"],
      ),
      ifAny(f.late, "; ", count(f.late), " nhiệm vụ hoàn thành chậm"),
      ifAny(f.overdue, "; ", count(f.overdue), " nhiệm vụ quá hạn chưa hoàn thành"),
      ifAny(f.notDue, "; ", count(f.notDue), " nhiệm vụ chưa đến hạn"),
      ".",
    ],
    roster: (f: RosterFigures): Part[] => [
      either(f.households, ["Danh sách tham gia có ", count(f.households), " hộ"], ["Sổ chưa có danh sách hộ tham gia"]),
      ifAny(f.sorting, "; ", count(f.sorting), " hộ đã phân loại rác tại nguồn (", percent(f.sortingRate), ")"),
      ".",
    ],
    itemsBelow: "Kết quả cấp phát hiện vật:",
    strengths: (f: PlanFigures): Part[] => [
      either(
        f.met,
        [
          either(fromHalf(f.rate), ["Các cấp, các đơn vị đã tích cực triển khai kế hoạch; "], ["Bước đầu "]),
          count(f.met),
          "/",
          count(f.due),
          " chỉ tiêu đến hạn đã đạt và vượt kế hoạch.",
        ],
        [either(f.due, ["Chưa có chỉ tiêu đến hạn nào đạt kế hoạch."], ["Các chỉ tiêu của kế hoạch chưa đến hạn đánh giá."])],
      ),
    ],
    weaknesses: (unmet: Figure, listed: Figure, list: Figure, due: Figure): Part[] => [
      either(
        unmet,
        [
          "Còn ",
          count(unmet),
          " chỉ tiêu đến hạn không đạt hoặc chưa có số liệu",
          ifAny(listed, " (số thứ tự trong biểu: ", { show: "text", figure: list }, ")"),
          ".",
        ],
        [either(due, ["Không có chỉ tiêu đến hạn nào chưa đạt."], ["Chưa có chỉ tiêu nào đến hạn để đánh giá tồn tại, hạn chế."])],
      ),
    ],
    chartTitle: "Mức độ thực hiện các chỉ tiêu so với kế hoạch (%)",
    chartPlan: "Kế hoạch",
    chartActual: "Thực hiện",
    verdictChartTitle: "Số chỉ tiêu theo kết quả đánh giá",
    verdictCount: "Số chỉ tiêu",
    progressByMonth: "Kết quả đến cuối từng tháng so với kế hoạch (%)",
    progressByQuarter: "Kết quả đến cuối từng quý so với kế hoạch (%)",
    evenPace: "Tiến độ đều",
    quarter: (no: number): string => ["I", "II", "III", "IV"][no - 1] ?? "",
    itemsChartTitle: "Hiện vật phân bổ và đã cấp theo loại, màu",
    noTargets: "Chưa có chỉ tiêu nào trong sổ.",
  },
  table: {
    no: "STT",
    target: "Chỉ tiêu",
    measure: "ĐVT",
    planned: "Kế hoạch",
    actual: "Thực hiện",
    rate: "Tỷ lệ so với KH",
    verdict: "Đánh giá",
    milestone: "mốc",
    perUnit: "/đơn vị",
    annexTitle: "PHỤ LỤC",
    annexOf: (number: string, placeAndDate: string): string =>
      `(Kèm theo Báo cáo ${number.replace(/^Số:? /, "số ")} ${placeAndDate.replace(/^.*, (?=ngày )/, "")})`,
    unitAnnexAbout: "Kết quả các chỉ tiêu giao cho từng đơn vị",
    notReported: "Chưa báo cáo",
    annexAbout: "Kết quả thực hiện các chỉ tiêu",
    note: "Ghi chú: chỉ tiêu giao từng đơn vị hoặc từng kỳ: cột (6) là tỷ lệ đơn vị (kỳ) đạt trên số đến hạn; chỉ tiêu “dưới”, “không quá” và mốc thời gian không tính tỷ lệ.",
    prefixes: { below: "dưới ", at_most: "không quá ", above: "trên ", approx: "khoảng " },
    optionalMark: " (khuyến khích)",
    outsideMark: " (ngoài thời gian kế hoạch)",
    seeTarget: (id: string): string => `Xem ${id}`,
    linkedMark: (id: string): string => ` (tính chung với ${id})`,
  },
  cadence: {
    level: "Cấp kiểm tra",
    required: "Định kỳ (ít nhất)",
    periodsDue: "Số kỳ đến hạn",
    periodsMet: "Số kỳ đạt",
    visitsDue: "Số lượt phải có",
    visitsDone: "Số lượt đã có",
    rate: "Tỷ lệ kỳ đạt",
    verdict: "Đánh giá",
    times: (n: string, period: string): string => `${n} lần${period}`,
  },
  items: {
    item: "Hiện vật",
    colour: "Màu",
    allocated: "Phân bổ",
    received: "Đã cấp",
    rate: "Tỷ lệ",
    recipients: "Nơi nhận",
    households: "Hộ dân",
    sites: "Điểm công cộng",
    total: "Tổng cộng",
  },
  changes: {
    since: (before: string): string => `So với số liệu ngày ${before}:`,
    before: "Lần trước",
    now: "Lần này",
  },
};

/** The shape that every language of these words has. */
export type ReportWording = typeof reportWordingVi;
