import type { HalfYearFigures, LastYearFigures } from "./live/counted-figures";
import type { Figure } from "./live/figure";
import { count, date, eachAny, either, type Part } from "./live/live-sentence";

/** Words of reviews and of the comparison with last year, in Vietnamese. */
export const periodWordingVi = {
  halfYear: {
    kind: "BÁO CÁO",
    about: (planTitle: string): string => `Sơ kết thực hiện ${planTitle}`,
    period: (from: Figure, asOf: Figure): Part[] => ["(Số liệu từ ngày ", date(from), " đến ngày ", date(asOf), ")"],
    closing: "Trên đây là báo cáo sơ kết kết quả thực hiện kế hoạch, trân trọng báo cáo./.",
    nextPeriod: "IV. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM THỜI GIAN TỚI",
    summary: (f: HalfYearFigures): Part[] => [
      either(f.total, ["Trong tổng số ", count(f.total), " chỉ tiêu của kế hoạch có "], ["Trong kỳ "]),
      eachAny(
        [
          [f.reached, " chỉ tiêu đã đạt kế hoạch"],
          [f.onTrack, " chỉ tiêu đúng tiến độ"],
          [f.behind, " chỉ tiêu chậm tiến độ"],
          [f.failed, " chỉ tiêu không đạt"],
          [f.noData, " chỉ tiêu chưa có số liệu"],
          [f.notDue, " chỉ tiêu chưa đến hạn"],
        ],
        "chưa có chỉ tiêu nào được đánh giá",
      ),
      ".",
    ],
    strengths: (f: HalfYearFigures): Part[] => [
      either(
        f.good,
        ["Có ", count(f.good), " chỉ tiêu đã đạt kế hoạch hoặc đúng tiến độ."],
        ["Chưa có chỉ tiêu nào đạt kế hoạch hoặc đúng tiến độ."],
      ),
    ],
    weaknesses: (f: HalfYearFigures): Part[] => [
      either(
        f.bad,
        ["Còn ", count(f.bad), " chỉ tiêu chậm tiến độ, không đạt hoặc chưa có số liệu."],
        ["Không có chỉ tiêu nào chậm tiến độ."],
      ),
    ],
    actual: "Thực hiện trong kỳ",
    sinceBeginning: (id: string): string => `Lũy kế của ${id} từ đầu kế hoạch đến hết kỳ`,
    partNote: "Cột (6) và (7) tính lũy kế từ đầu kế hoạch đến hết kỳ báo cáo.",
    reachedYear: "Đạt kế hoạch",
    figures: {
      reached: "Chỉ tiêu đã đạt kế hoạch",
      onTrack: "Chỉ tiêu đúng tiến độ",
      behind: "Chỉ tiêu chậm tiến độ",
      failed: "Chỉ tiêu không đạt",
      noData: "Chỉ tiêu chưa có số liệu",
      notDue: "Chỉ tiêu chưa đến hạn",
      total: "Số chỉ tiêu tính trong biểu",
      good: "Đạt kế hoạch hoặc đúng tiến độ",
      bad: "Chậm, không đạt hoặc chưa có số liệu",
    },
    note: "Ghi chú: cột (5) gồm số phát sinh từ ngày đầu đến ngày cuối của kỳ báo cáo; với chỉ tiêu duy trì là số có đến ngày cuối kỳ. Tiến độ so với phần thời gian đã qua của chỉ tiêu.",
  },
  lastYear: {
    heading: "So sánh với cùng kỳ năm trước",
    sentence: (f: LastYearFigures): Part[] => [
      "So với cùng kỳ năm trước (từ ngày ",
      date(f.before.from),
      " đến ngày ",
      date(f.before.asOf),
      "), tính các chỉ tiêu có số liệu của cả hai năm: ",
      eachAny(
        [
          [f.rose, " chỉ tiêu tăng"],
          [f.fell, " chỉ tiêu giảm"],
          [f.same, " chỉ tiêu không thay đổi"],
        ],
        "không có chỉ tiêu nào so sánh được",
      ),
      ".",
    ],
    before: "Cùng kỳ năm trước",
    now: "Kỳ báo cáo",
    difference: "Tăng (+), giảm (-)",
    share: "So với cùng kỳ",
    note: "Ghi chú: với chỉ tiêu tỷ lệ, cột (6) là số điểm phần trăm.",
    nowFrom: "Kỳ báo cáo từ ngày",
    beforeFrom: "Cùng kỳ năm trước từ ngày",
    beforeTo: "Cùng kỳ năm trước đến ngày",
    rose: "Chỉ tiêu tăng so với cùng kỳ",
    fell: "Chỉ tiêu giảm so với cùng kỳ",
    same: "Chỉ tiêu không đổi so với cùng kỳ",
  },
};

/** The shape that every language of these words has. */
export type PeriodWording = typeof periodWordingVi;
